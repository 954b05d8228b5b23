/**
 * Length-preserving normalisation: unit i of the result stands for unit i of the text, so that every offset holds for both.
 *
 * Letters become lower case, curly apostrophes straight, every white space, dash and mark that is not ASCII a space. Invisible characters
 * (soft hyphen, zero-width space) become {@link ignorable} and are stepped over inside words.
 */
export const ignorable = 1
export const apostrophe = 39
const space = 32
const newline = 10

const table = /* built once, at load */ (() => {
  const to = new Uint16Array(0x10000)
  for (let c = 0; c < 0x10000; c++) to[c] = c
  for (let c = 0; c < 32; c++) to[c] = c === newline ? newline : space
  for (let c = 0x41; c <= 0x5a; c++) to[c] = c + 32
  for (let c = 0x7f; c < 0xc0; c++) to[c] = space
  for (let c = 0xc0; c < 0x590; c++) {
    const lower = String.fromCharCode(c).toLowerCase()
    if (lower.length === 1) to[c] = lower.charCodeAt(0)
  }
  to[0xd7] = space
  to[0xf7] = space
  for (let c = 0x1e00; c < 0x2000; c++) {
    const lower = String.fromCharCode(c).toLowerCase()
    if (lower.length === 1) to[c] = lower.charCodeAt(0)
  }
  for (let c = 0x2000; c < 0x2c00; c++) to[c] = space
  for (let c = 0x3000; c < 0x3040; c++) to[c] = space
  for (let c = 0xd800; c < 0xf900; c++) to[c] = space
  for (let c = 0xff00; c < 0xff10; c++) to[c] = space
  for (const c of [0x2018, 0x2019, 0x201b, 0x2032, 0x02bc, 0xff07]) to[c] = apostrophe
  for (const c of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) to[c] = ignorable
  return to
})()

export const fold = (text: string): Uint16Array => {
  const folded = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) folded[i] = table[text.charCodeAt(i)] ?? space
  return folded
}

/** Whether a folded unit belongs to a word: a letter or a digit. */
export const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit >= 0xaa

export const isDigitUnit = (unit: number): boolean => unit >= 48 && unit <= 57
