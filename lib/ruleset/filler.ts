import type { Problem } from './problem'
import type { ProvisionSource } from './provision-source'

/** Words that would fit any record, and so say nothing in this one. */
const filler = [
  /\bit is (?:important|worth|essential|crucial) (?:to|noting)\b/i,
  /\bplease note\b|(?:^|[.;:] )note that\b/i,
  /\bit should be noted\b/i,
  /\bneedless to say\b/i,
  /\bin today['’]s (?:digital )?(?:world|age|landscape)\b/i,
  /\b(?:plays|play) an? (?:crucial|key|vital|important) role\b/i,
  /\bat the end of the day\b/i,
  /\bas (?:we all know|mentioned above|noted above)\b/i,
  /\b(?:ever-changing|ever-evolving|rapidly evolving)\b/i,
  /\bbest practices?\b/i,
  /\bensure compliance with (?:all )?applicable laws?\b/i,
  /\bin accordance with applicable laws?\b/i,
  /\b(?:consult|seek advice from) (?:a|your|an) (?:qualified )?(?:lawyer|attorney|legal counsel)\b/i,
  /\b(?:comprehensive|holistic|robust) (?:approach|framework|solution)\b/i,
  /\b(?:leverag(?:es|ed|ing)|delv(?:e|es|ing)|navigat(?:e|ing) the (?:complexities|landscape))\b/i,
  /\bfor a (?:wide|broad) (?:range|variety) of reasons\b/i,
]

/** Words that judge or frighten; docs/content-guide.md says what to write instead. */
const judging = [/\billegal(?:ly)?\b/i, /\bscams?\b/i, /\b(?:is|are|be|perfectly|completely) safe\b(?! harbou?r)/i, /!/]

/** Paragraphs with filler, or with a word that a note never uses. */
export const emptyWords = ({ file, paragraphs }: ProvisionSource): Problem[] =>
  paragraphs.flatMap(({ text, line }) => [
    ...found(filler, text).map((words): Problem => ({ file, line, message: `"${words}" would fit any record: strike it, or be specific` })),
    ...found(judging, text).map(
      (words): Problem => ({ file, line, message: `"${words}" judges or frightens: say what the text does, with "may" where it is open` }),
    ),
  ])

const found = (patterns: readonly RegExp[], text: string): string[] => patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
