/** What needs no repair: ASCII, and the quotation marks and dashes of print. */
const whole = /^[\x20-\x7e\n\t\u2013\u2014\u2018-\u201d\u2022]*$/
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/g
/** Hyphens of other kinds, and the sign for minus. */
const dashes = /[\u2010-\u2012\u2212]/g
/** Escaped twice, so that the escape is what one reads. */
const escaped = /&(?:amp|nbsp|quot|apos|rsquo|lsquo|rdquo|ldquo|#39|#160|#8217);/g
const apostrophe = /apos|rsquo|#39|#8217/
/** UTF-8 read as Windows-1252: punctuation of three bytes, and a no-break space or a mark of two. */
const misread = /\u00e2\u20ac[^\s\w]{0,2}|\u00c2[\u00a0-\u00bf]/g

/**
 * A text without what is seen but not meant, or meant but not seen: invisible characters, letters of other shape (ligatures, full width),
 * quotation marks in a wrong encoding. Pages change between these from one visit to the next.
 */
export const repaired = (said: string): string => {
  const text = said.includes('&') ? said.replace(escaped, (found) => (apostrophe.test(found) ? "'" : ' ')) : said
  if (whole.test(text)) return text
  const seen = text.replace(invisible, '').replace(dashes, '-')
  const read = seen.includes('\u00e2\u20ac') || seen.includes('\u00c2') ? seen.replace(misread, mark) : seen
  return read.normalize('NFKC')
}

/** What stands for an apostrophe must not part a word. */
const mark = (found: string): string => (found.startsWith('\u00e2\u20ac\u2122') ? "'" : ' ')
