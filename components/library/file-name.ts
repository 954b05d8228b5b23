/** A name of a file that every system takes: of a document's key and what the file is. */
export const fileName = (of: string, what: string, ending: string): string => {
  const plain = of
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .toLowerCase()
  return `clauselight-${plain === '' ? 'document' : plain}-${what}.${ending}`
}
