import type { ReportPiece } from '../../model/report'

/** A report as Markdown (CommonMark, and GitHub's dialect). Texts of pages stay texts: none of them can become markup or a link. */
export const markdownOf = (pieces: readonly ReportPiece[]): string => `${pieces.map(written).join('\n\n')}\n`

const written = (piece: ReportPiece): string => {
  switch (piece.kind) {
    case 'heading':
      return `${'#'.repeat(piece.level)} ${plainMarkdown(piece.text)}`
    case 'text':
      return plainMarkdown(piece.text)
    case 'quote':
      return piece.text
        .split('\n')
        .map((line) => `> ${sign[piece.of]}${plainMarkdown(line)}`)
        .join('\n>\n')
    case 'facts':
      return piece.rows.map(([label, fact]) => `- ${plainMarkdown(label)}: ${plainMarkdown(fact)}`).join('\n')
  }
}

const sign = { before: '**−** ', after: '**+** ', found: '' } as const

/** What some readers of Markdown turn into a link by themselves: addresses of pages and of mail. */
const linkLike = /:\/\/|www\.|@/i

/** A text in one line that Markdown shows as it is. What looks like an address stands as code, which nothing links. */
export const plainMarkdown = (text: string): string =>
  atStart(
    text
      .split(/[\s\p{Cc}]+/u)
      .filter((word) => word !== '')
      .map((word) => (linkLike.test(word) ? code(word) : escaped(word)))
      .join(' '),
  )

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&~|#$!^={}]/g, '\\$&')

/** What only at the start of a line begins a list, a rule or a heading. */
const atStart = (line: string): string => line.replace(/^([+-]|:(?=:))/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')

/** Fenced by more backticks than stand in it. */
const code = (text: string): string => {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}
