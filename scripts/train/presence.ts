import type { Count, Judged } from './thresholds'

/** Of the documents, not of the sentences: is it in there, and is that said? What can be disputed says neither. */
export const presenceOf = (marks: readonly { document: string; answer: Judged['answer']; said: boolean }[]): Count => {
  const documents = new Map<string, { is: boolean; said: boolean }>()
  for (const { document, answer, said } of marks) {
    if (answer === 'maybe') continue
    const so = documents.get(document) ?? { is: false, said: false }
    documents.set(document, { is: so.is || answer === 'yes', said: so.said || said })
  }
  const of = (is: boolean, said: boolean): number => [...documents.values()].filter((d) => d.is === is && d.said === said).length
  return { right: of(true, true), wrong: of(false, true), missed: of(true, false) }
}
