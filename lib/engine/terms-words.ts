import { type Cues, cueAutomaton } from './cues'
import { fold } from './fold'
import { otherVocabularies } from './other-vocabularies'
import { english } from './vocabulary'

/** How far a text speaks as terms do. */
export interface TermsWords {
  /** False: nothing is known of what terms say in this language. */
  known: boolean
  /** Different expressions of the document's own voice, and of its subjects. */
  voice: number
  topic: number
  /** All of them, counted with repetitions, in a thousand words. */
  density: number
}

/** How often each expression stands in a text: one number an expression, those of the voice first. */
interface Counter {
  voices: number
  count(sample: string): Uint32Array
}

/** Made when a text in the language first comes by. */
const counters = new Map<string, Counter>()

/** Languages that put no space between words, or join particles to them: their expressions may stand anywhere. */
const joined = new Set(['ja', 'zh', 'ko', 'ar'])

/** `sample`: at most some ten thousand characters. Cost: one pass over it. */
export const termsWords = (sample: string, language: string): TermsWords => {
  const vocabulary = language === 'en' ? english : otherVocabularies[language]
  if (!vocabulary) return { known: false, voice: 0, topic: 0, density: 0 }
  let counter = counters.get(language)
  if (!counter) {
    const voice = vocabulary.voice.split('|')
    counter = (joined.has(language) ? anywhere : atWords)(voice, vocabulary.topic.split('|'))
    counters.set(language, counter)
  }
  const counts = counter.count(sample)
  let voice = 0
  let topic = 0
  let all = 0
  for (const [i, n] of counts.entries()) {
    if (n === 0) continue
    all += Math.min(n, mostOfOne)
    if (i < counter.voices) voice++
    else topic++
  }
  return { known: true, voice, topic, density: (all * scaleOf(language)) / Math.max(wordsIn(sample, language), 80) }
}

/** Repetitions beyond these say nothing more. */
const mostOfOne = 30

/** The lists of other languages are shorter. */
const scaleOf = (language: string): number => (language === 'en' ? 1_000 : 1_600)

/** About: a sign of Chinese or Japanese is half a word. */
const wordsIn = (sample: string, language: string): number =>
  sample.length / (language === 'zh' || language === 'ja' ? 2 : language === 'ko' ? 3.5 : 6)

const atWords = (voice: readonly string[], topic: readonly string[]): Counter => {
  const expressions = [...voice, ...topic]
  const cues: Cues = cueAutomaton(
    expressions.map((expression, owner) => ({ cue: `${expression.trim()}${expression.endsWith(' ') ? '' : '*'}`, owner })),
  )
  return {
    voices: voice.length,
    count(sample) {
      const counts = new Uint32Array(expressions.length)
      const folded = fold(sample)
      cues.scan(folded, 0, folded.length, (owner) => {
        counts[owner] = (counts[owner] ?? 0) + 1
      })
      return counts
    },
  }
}

const anywhere = (voice: readonly string[], topic: readonly string[]): Counter => {
  const expressions = [...voice, ...topic]
  return {
    voices: voice.length,
    count(sample) {
      const said = sample.slice(0, 20_000).toLowerCase()
      return Uint32Array.from(expressions, (expression) => {
        let n = 0
        for (let at = said.indexOf(expression); at >= 0 && n < mostOfOne; at = said.indexOf(expression, at + expression.length)) n++
        return n
      })
    },
  }
}
