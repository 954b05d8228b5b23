import type { Paragraph } from './provision-source'

/** What a paragraph says on the strength of one instrument: the words before its citation, back to the citation before. */
export interface Statement {
  id: string
  text: string
}

/** The statements of a paragraph. Citations that stand side by side share their words: "… [us-ca-arl] [us-ny-arl]". */
export const statementsIn = ({ text }: Pick<Paragraph, 'text'>): Statement[] => {
  const statements: Statement[] = []
  let from = 0
  let words = ''
  for (const cited of text.matchAll(/\[([a-z0-9]+(?:-[a-z0-9]+)+)\]/g)) {
    const between = text.slice(from, cited.index).trim()
    if (between !== '') words = between
    statements.push({ id: cited[1] ?? '', text: words })
    from = cited.index + cited[0].length
  }
  return statements
}
