import * as z from 'zod/mini'
import { Ruleset } from '../model/ruleset'

/** The ruleset that ships inside the extension. Rejects when the package is broken. */
export const readBundle = async (): Promise<Ruleset> => {
  const file = await fetch('/ruleset.json')
  return z.parse(Ruleset, await file.json())
}
