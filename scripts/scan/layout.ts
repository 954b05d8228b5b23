import { clean, type Line } from './report'

const width = 100

/** A report for a terminal. */
export const asText = (lines: readonly Line[]): string => lines.map(textOf).join('\n')

const textOf = (line: Line): string => {
  switch (line.kind) {
    case 'title':
      return `${clean(line.text)}\n${'='.repeat(Math.min(width, Math.max(3, clean(line.text).length)))}`
    case 'heading':
      return `\n${line.text}\n${'-'.repeat(line.text.length)}`
    case 'text':
    case 'note':
      return wrapped(clean(line.text), '')
    case 'finding':
      return [`* ${line.name}  [${line.tags}]`, wrapped(`“${line.quote}”`, '    '), wrapped(line.why, '    ')].join('\n')
  }
}

/** A report for an issue or a page. */
export const asMarkdown = (lines: readonly Line[]): string => lines.map(markdownOf).join('\n\n')

const markdownOf = (line: Line): string => {
  switch (line.kind) {
    case 'title':
      return `# ${escaped(line.text)}`
    case 'heading':
      return `## ${escaped(line.text)}`
    case 'text':
      return escaped(line.text)
    case 'note':
      return `_${escaped(line.text)}_`
    case 'finding':
      return `**${escaped(line.name)}** (${escaped(line.tags)})\n\n> ${escaped(line.quote)}\n\n${escaped(line.why)}`
  }
}

/** Text as it is: nothing in it becomes markup. */
const escaped = (text: string): string => clean(text).replace(/[\\`*_[\]<>|#&]/g, '\\$&')

const wrapped = (text: string, indent: string): string => {
  const rows: string[] = []
  let row = indent
  for (const word of text.split(' ')) {
    if (row.length > indent.length && row.length + 1 + word.length > width) {
      rows.push(row)
      row = indent
    }
    row += row.length > indent.length ? ` ${word}` : word
  }
  return [...rows, row].join('\n')
}
