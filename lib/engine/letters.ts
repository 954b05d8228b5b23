/**
 * The letters of the scripts that documents are written in, for character classes: `[${letters}]`. An engine takes milliseconds to make ready
 * a class of all letters of Unicode, each time that a process begins, and for every expression that has one; of ranges it takes none.
 */
export const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u0373\\u0376-\\u037d\\u0386\\u0388-\\u0481\\u048a-\\u0587\\u05d0-\\u05f2' +
  '\\u0620-\\u064a\\u0671-\\u06d3\\u0904-\\u0939\\u0e01-\\u0e30\\u10a0-\\u10ff\\u1e00-\\u1fff\\u3005\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3'

/** With the marks that are written over a letter as characters of their own. */
export const lettersAndMarks = `${letters}\\u0300-\\u036f`
