import { useState } from 'react'
import type { ReportPiece } from '../../lib/model/report'
import { type MessageKey, useWords } from '../words'
import { auditFeed } from './audit-feed'
import type { Difference } from './comparison-view'
import type { LibraryDoor, LibraryTools } from './door'
import { fileName } from './file-name'
import { makeAudit } from './make-audit'
import { Progress } from './progress'
import { useLongTask } from './use-long-task'

export interface ExportsProps {
  door: LibraryDoor
  tools: LibraryTools
  nameOf: (provision: string) => string
  print: (pieces: readonly ReportPiece[]) => void
}

type Form = 'markdown' | 'json' | 'print' | 'feed'

const names: Record<Form, MessageKey> = {
  markdown: 'library_asMarkdown',
  json: 'library_asJson',
  print: 'library_asPrint',
  feed: 'library_asFeed',
}

/** The report of the comparison on show. */
export const ChangeExports = ({ door, tools, nameOf, print, difference }: ExportsProps & { difference: Difference }) => {
  const t = useWords()
  const take = (form: Form): void => {
    const report = tools.changeReport(difference, { nameOf, made: door.now(), disclaimer: t('common_disclaimer') })
    const name = (ending: string): string => fileName(difference.to.key, `${difference.from.version}-${difference.to.version}`, ending)
    const pieces = tools.changeReportPieces(report, t)
    if (form === 'json') door.save(name('json'), 'application/json', `${JSON.stringify(report, null, 2)}\n`)
    else if (form === 'print') print(pieces)
    else door.save(name('md'), 'text/markdown', tools.markdownOf(pieces))
  }
  return <Forms label={t('library_exportComparison')} forms={['markdown', 'json', 'print']} take={take} />
}

/** The audit file of a document, or of all of a platform. */
export const AuditExports = ({
  door,
  tools,
  nameOf,
  print,
  keys,
  title,
  label,
}: ExportsProps & { keys: readonly string[]; title: string; label: string }) => {
  const t = useWords()
  const task = useLongTask()
  const [failed, setFailed] = useState(false)
  const take = async (form: Form): Promise<void> => {
    const making = { door, tools, nameOf, disclaimer: t('common_disclaimer') }
    const audit = await task.run((course) => makeAudit(making, keys, course))
    if (!audit) return
    if (form === 'json') return door.save(fileName(title, 'audit', 'json'), 'application/json', `${JSON.stringify(audit, null, 2)}\n`)
    if (form === 'feed')
      return door.save(fileName(title, 'changes', 'atom'), 'application/atom+xml', tools.atomOf(auditFeed(audit, title, t)))
    const pieces = tools.auditPieces(audit, title, t)
    if (form === 'print') return print(pieces)
    door.save(fileName(title, 'audit', 'md'), 'text/markdown', tools.markdownOf(pieces))
  }
  return (
    <>
      <Forms
        label={label}
        forms={['markdown', 'json', 'print', 'feed']}
        take={(form) => {
          setFailed(false)
          take(form).catch(() => setFailed(true))
        }}
      />
      <Progress task={task} label={t('library_making')} />
      <p className="failure" role="alert">
        {failed && t('dashboard_unreachable')}
      </p>
    </>
  )
}

const Forms = ({ label, forms, take }: { label: string; forms: readonly Form[]; take: (form: Form) => void }) => {
  const t = useWords()
  return (
    <fieldset className="forms">
      <legend>{label}</legend>
      {forms.map((form) => (
        <button key={form} type="button" className="small" onClick={() => take(form)}>
          {t(names[form])}
        </button>
      ))}
    </fieldset>
  )
}
