import type { KeptVersion } from '../../model/kept'

type Unlinked = Omit<KeptVersion, 'link'>

/** The fields that a link is made over, in this order. Added ones go to the end, with a new `form`. */
const linked = [
  'key',
  'version',
  'at',
  'url',
  'title',
  'type',
  'platform',
  'language',
  'stated',
  'rulesetVersion',
  'length',
  'textHash',
  'notesHash',
  'previous',
] as const satisfies readonly (keyof Unlinked)[]

const form = 'clauselight-history-1'

/**
 * The text whose SHA-256 is a version's `link`: a JSON array of the form's name and all fields but the link itself. The hash of the text
 * and the link before are among them, so that one link vouches for the whole history up to it.
 */
export const linkText = (version: Unlinked): string => JSON.stringify([form, ...linked.map((field) => version[field])])
