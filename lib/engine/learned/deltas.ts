/**
 * Ascending whole numbers in small: the steps from each to the next, seven bits a byte, the lowest first, with the eighth bit where more
 * follow (LEB128); then base64. Sorted keys of 24 bits take two bytes each in place of four.
 */
export const writeAscending = (numbers: readonly number[]): string => {
  const bytes: number[] = []
  let before = 0
  for (const number of numbers) {
    let step = number - before
    if (step < 0) throw new RangeError(`${number} stands after ${before}`)
    before = number
    for (; step > 127; step = Math.floor(step / 128)) bytes.push((step % 128) + 128)
    bytes.push(step)
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
}

/** The same numbers again. A text that was cut short gives fewer. */
export const readAscending = (base64: string): number[] => {
  const text = atob(base64)
  const numbers: number[] = []
  let number = 0
  let unit = 1
  for (let i = 0; i < text.length; i++) {
    const byte = text.charCodeAt(i)
    number += (byte % 128) * unit
    unit *= 128
    if (byte > 127) continue
    numbers.push(number)
    unit = 1
  }
  return numbers
}
