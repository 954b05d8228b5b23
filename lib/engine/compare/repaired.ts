/** What needs no repair: ASCII, and the quotation marks and dashes of print. */
const whole = /^[\x20-\x7e\n\t\u2013\u2014\u2018-\u201d\u2022]*$/
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/g
/** UTF-8 read as Windows-1252: punctuation of three bytes, and a no-break space or a mark of two. */
const misread = /\u00e2\u20ac[^\s\w]{0,2}|\u00c2[\u00a0-\u00bf]/g

/**
 * A text without what is seen but not meant, or meant but not seen: invisible characters, letters of other shape (ligatures, full width),
 * quotation marks in a wrong encoding. Pages change between these from one visit to the next.
 */
export const repaired = (text: string): string => {
  if (whole.test(text)) return text
  const seen = text.replace(invisible, '')
  const read = seen.includes('\u00e2\u20ac') || seen.includes('\u00c2') ? seen.replace(misread, mark) : seen
  return read.normalize('NFKC')
}

/** What stands for an apostrophe must not part a word. */
const mark = (found: string): string => (found.startsWith('\u00e2\u20ac\u2122') ? "'" : ' ')
