/** About as much as tells what a text is: more would cost time and tell nothing new. */
const whole = 32_000

/** The text itself, or the beginning, the middle and the end of a longer one. At most about 32,000 characters. */
export const sampleOf = (text: string): string => {
  if (text.length <= whole) return text
  const piece = whole / 4
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, 2 * piece)}\n${text.slice(middle, middle + piece)}\n${text.slice(-piece)}`
}
