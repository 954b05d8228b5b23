import { functionWords } from './function-words'

/** Text too short or too mixed to tell. */
export const undetermined = 'und'

const enough = 9_000
const fewestHits = 6

/**
 * The language of a text as two letters. By its script where that settles it, else by its small words; what the page declares decides only
 * between two that fit about equally well. `und` below a few dozen words. Reads at most 9,000 characters.
 */
export const languageOf = (text: string, declared: string): string => {
  const sample = pieces(text).toLowerCase()
  return byScript(sample) ?? byWords(sample, declared.slice(0, 2).toLowerCase())
}

/** From the beginning, the middle and the end: the beginning alone may be a list of links or one long address. */
const pieces = (text: string): string => {
  if (text.length <= enough) return text
  const piece = enough / 3
  const middle = Math.floor((text.length - piece) / 2)
  return `${text.slice(0, piece)} ${text.slice(middle, middle + piece)} ${text.slice(-piece)}`
}

/** Ranges of units that belong to one script, and the language it stands for. Japanese is told from Chinese by its kana. */
const scripts: readonly [from: number, to: number, language: string][] = [
  [0x370, 0x400, 'el'],
  [0x530, 0x590, 'hy'],
  [0x590, 0x600, 'he'],
  [0x600, 0x780, 'ar'],
  [0x900, 0x980, 'hi'],
  [0x980, 0xa00, 'bn'],
  [0xb80, 0xc00, 'ta'],
  [0xe00, 0xe80, 'th'],
  [0x10a0, 0x1100, 'ka'],
  [0x3040, 0x3100, 'ja'],
  [0x4e00, 0xa000, 'zh'],
  [0xac00, 0xd7a4, 'ko'],
]
/** Letters of Persian and Urdu that Arabic does not have. */
const persian = /[پچژگ]/g
const urdu = /[ٹڈڑںے]/g

const byScript = (sample: string): string | null => {
  const counts = new Map<string, number>()
  let letters = 0
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    // Latin and Cyrillic are most of what is read, and told by words.
    if (unit < 0x370 || (unit >= 0x400 && unit < 0x530)) {
      if (unit >= 97) letters++
      continue
    }
    const script = scripts.find(([from, to]) => unit >= from && unit < to)?.[2]
    if (!script) continue
    // A sign of Chinese, Japanese or Korean says as much as two or three letters.
    const weight = unit >= 0x3040 ? 2.5 : 1
    letters += weight
    counts.set(script, (counts.get(script) ?? 0) + weight)
  }
  const kana = counts.get('ja') ?? 0
  const han = counts.get('zh') ?? 0
  if (kana > han * 0.1) counts.set('ja', kana + han)
  const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  if (count < 60 || count < letters * 0.4) return null
  if (best !== 'ar') return best
  const persianLetters = sample.match(persian)?.length ?? 0
  const urduLetters = sample.match(urdu)?.length ?? 0
  return urduLetters > count * 0.03 ? 'ur' : persianLetters > count * 0.02 ? 'fa' : 'ar'
}

const languagesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>()
  for (const [language, words] of Object.entries(functionWords))
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), language])
  return map
})()

const byWords = (sample: string, declared: string): string => {
  const hits = new Map<string, number>()
  let words = 0
  eachWord(sample, (word) => {
    words++
    const languages = languagesOf.get(word)
    if (!languages) return
    // A word that many languages share tells little.
    for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1 + 1 / languages.length)
  })
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < fewestHits || first[1] < words * 0.08) return undetermined
  if (second && second[0] === declared && second[1] > first[1] * 0.97) return declared
  return first[0]
}

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || unit >= 0xc0

/** The words of a text, save those of addresses and of names such as `_ga` or `example.com`, which belong to no language. */
const eachWord = (sample: string, visit: (word: string) => void): void => {
  let start = -1
  let technical = false
  for (let i = 0; i <= sample.length; i++) {
    const unit = i < sample.length ? sample.charCodeAt(i) : 32
    if (isLetter(unit)) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0 && !technical && !joins(sample, i)) visit(sample.slice(start, i))
    start = -1
    technical = unit <= 32 || unit === 0xa0 ? false : technical || joins(sample, i)
  }
}

/** Whether what stands at `i` joins the parts of an address or a technical name: a digit, `/`, `@`, `_`, or a point inside a word. */
const joins = (sample: string, i: number): boolean => {
  const unit = sample.charCodeAt(i)
  if ((unit >= 48 && unit <= 57) || unit === 47 || unit === 64 || unit === 95) return true
  return unit === 46 && isLetter(sample.charCodeAt(i + 1))
}
