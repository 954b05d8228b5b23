/** 52 bits of a text as 13 hexadecimal digits: two of ten million sentences are the same by chance once in ninety. */
export const fingerprint = (text: string): string => {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x2c1b3c6d)
    b = Math.imul(b ^ unit, 0x297a2d39)
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d) ^ Math.imul(b ^ (b >>> 15), 0x846ca68b)
  b = Math.imul(b ^ (b >>> 16), 0x7feb352d) ^ Math.imul(a ^ (a >>> 15), 0x846ca68b)
  return ((b >>> 0) % 0x100000).toString(16).padStart(5, '0') + (a >>> 0).toString(16).padStart(8, '0')
}
