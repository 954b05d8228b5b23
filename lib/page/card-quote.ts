/** Words at either end of a quote that are enough to find it again. */
const enough = 6

/**
 * The address of a page with a fragment that makes a browser scroll to the quote and show it. Short quotes stand in it whole, long ones by
 * their first and last words, each taken from one line because a fragment's ends may not cross blocks.
 */
export const quoteLink = (url: string, quote: string): string => {
  const lines = quote
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0)
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return url
  const text =
    lines.length === 1 && first.length <= 2 * enough ? encode(first) : `${encode(first.slice(0, enough))},${encode(last.slice(-enough))}`
  const address = url.split(':~:', 1)[0] ?? url
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`
}

const wordsOf = (line: string): string[] => line.split(/\s+/).filter((word) => word !== '')

/** A dash or comma of the text must not be read as the fragment's own. */
const encode = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
