/** What the phrase language itself is written with: it stands for itself, and is in no code. */
export const operators: ReadonlySet<string> = new Set('()|?+~')

/** What a code is made of: all of printable ASCII but the space, the operators, and what JSON would write as two letters. */
const letters = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => !operators.has(c) && !'"\\'.includes(c))
const base = letters.length
/** The first 24 letters are codes by themselves, the last begins a code of three letters, the others one of two. */
const oneLetter = 24
const lastLetter = base - 1
const threeLetters = oneLetter + (lastLetter - oneLetter) * base
/** Entries that have a code. */
export const mostCodes = threeLetters + base * base

export const codeOf = (entry: number): string => {
  const at = (i: number): string => letters[i] ?? ''
  if (entry < oneLetter) return at(entry)
  const second = entry - oneLetter
  if (entry < threeLetters) return at(oneLetter + Math.floor(second / base)) + at(second % base)
  const third = entry - threeLetters
  return at(lastLetter) + at(Math.floor(third / base)) + at(third % base)
}

const places = new Int16Array(128)
for (const [i, letter] of letters.entries()) places[letter.charCodeAt(0)] = i

export type Code = { kind: 'operator'; operator: string; length: number } | { kind: 'entry'; entry: number; length: number }

/** What stands at a place of coded text. */
export const codeAt = (text: string, at: number): Code => {
  const letter = text[at] ?? ''
  if (operators.has(letter)) return { kind: 'operator', operator: letter, length: 1 }
  const place = (i: number): number => places[text.charCodeAt(i)] ?? 0
  const first = place(at)
  if (first < oneLetter) return { kind: 'entry', entry: first, length: 1 }
  if (first < lastLetter) return { kind: 'entry', entry: oneLetter + (first - oneLetter) * base + place(at + 1), length: 2 }
  return { kind: 'entry', entry: threeLetters + place(at + 1) * base + place(at + 2), length: 3 }
}
