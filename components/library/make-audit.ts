import type { KeptVersion } from '../../lib/model/kept'
import type { AuditDocument, AuditFile, ReportComparison } from '../../lib/model/report'
import type { LibraryDoor, LibraryTools } from './door'
import type { Course } from './use-long-task'

interface Making {
  door: LibraryDoor
  tools: LibraryTools
  nameOf: (provision: string) => string
  disclaimer: string
}

/** Everything that is known of some documents, asked for version by version. Rejects when the background cannot be reached. */
export const makeAudit = async (making: Making, keys: readonly string[], course: Course): Promise<AuditFile> => {
  const { door, tools, disclaimer } = making
  const documents: AuditDocument[] = []
  for (const [i, key] of keys.entries()) {
    course.at(i, keys.length)
    const exported = (await door.exportLibrary({ key }))?.documents[0]
    if (!exported || course.isCancelled()) continue
    const readable = exported.history.filter(({ kept }) => kept !== null)
    documents.push(tools.auditDocument(exported, await comparisonsOf(making, readable, course), making.nameOf))
  }
  return tools.auditFile(documents, door.now(), disclaimer)
}

const comparisonsOf = async (
  { door, tools, nameOf }: Making,
  versions: readonly KeptVersion[],
  course: Course,
): Promise<ReportComparison[]> => {
  const comparisons: ReportComparison[] = []
  for (const [i, { key, version: to }] of versions.entries()) {
    const from = versions[i - 1]?.version
    if (from === undefined || course.isCancelled()) continue
    if (versions.length > 2) course.at(i, versions.length)
    const reply = await door.difference({ key, from, to })
    if (reply.kind === 'difference') comparisons.push(tools.reportComparison(from, to, reply.comparison, nameOf))
  }
  return comparisons
}
