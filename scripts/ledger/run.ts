import { readExport } from './read-export'
import { type Verified, verify } from './verify'

interface Out {
  print(line: string): void
  complain(line: string): void
}

/** Verifies an export, in words or as JSON. Exit code: 0 whole, 1 broken, 2 no export. */
export const runLedger = (words: readonly string[], { print, complain }: Out): 0 | 1 | 2 => {
  const json = words.includes('--json')
  const [command, file, ...more] = words.filter((word) => word !== '--json')
  if (command !== 'verify' || file === undefined || more.length > 0) {
    complain('ledger verify EXPORT [--json]: names one file, exported from the library')
    return 2
  }
  const read = readExport(file)
  if ('wrong' in read) {
    complain(read.wrong)
    return 2
  }
  const verified = verify(read)
  for (const line of json ? [JSON.stringify(verified)] : inWords(verified)) print(line)
  return verified.broken.length > 0 ? 1 : 0
}

const inWords = ({ documents, versions, withoutText, broken, heads }: Verified): string[] => [
  ...broken.map(({ document, version, what }) => `BROKEN  ${document}, version ${version}: ${what}`),
  ...heads.map(({ document, version, link }) => `${link}  ${document}, version ${version}`),
  `${counted(versions, 'version')} of ${counted(documents, 'document')}, ${withoutText} without text: ${broken.length === 0 ? 'the history is whole' : counted(broken.length, 'problem')}`,
]

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
