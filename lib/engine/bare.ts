/** A name as bare lower-case words: no accents, no punctuation, one space between words and one at either end. */
export const bare = (name: string): string =>
  ` ${name
    .slice(0, 600)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `
