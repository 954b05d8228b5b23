import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { Sign } from '../../lib/model/learned'

/** A sign with its proof: sentences that it must match, and sentences that it must leave alone. */
const WrittenSign = z.strictObject({ ...Sign.shape, matches: z.array(z.string()), misses: z.array(z.string()) })

export interface ProvenSign {
  sign: Sign
  matches: string[]
  misses: string[]
}

/** The signs of a language, as they are written beside its weights; none where there is no such file. */
export const signsIn = (file: string): ProvenSign[] => {
  if (!existsSync(file)) return []
  return z
    .parse(z.array(WrittenSign), JSON.parse(readFileSync(file, 'utf8')))
    .map(({ matches, misses, ...sign }) => ({ sign, matches, misses }))
}
