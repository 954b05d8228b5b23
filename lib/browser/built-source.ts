import * as z from 'zod/mini'
import { isPrivateAddress } from '../model/private-address'
import type { RulesSource } from '../model/published'

const Built = z.object({
  WXT_RULESET_URL: z.string().check(z.minLength(1)),
  WXT_RULESET_KEY: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
})

/** The source of rules that the extension was built with (docs/publishing.md); null where it was built without, or with half of one. */
export const builtSource = (): RulesSource | null => {
  // Named one by one: the build puts the values in their place.
  const parsed = z.safeParse(Built, {
    WXT_RULESET_URL: import.meta.env.WXT_RULESET_URL,
    WXT_RULESET_KEY: import.meta.env.WXT_RULESET_KEY,
  })
  if (!parsed.success || !isPrivateAddress(parsed.data.WXT_RULESET_URL)) return null
  return { url: parsed.data.WXT_RULESET_URL, key: parsed.data.WXT_RULESET_KEY }
}
