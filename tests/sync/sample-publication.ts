import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ruleset } from '../../lib/model/ruleset'
import { type KeyPair, newKey } from '../../scripts/publish/keys'
import { publish } from '../../scripts/publish/publish'
import { sampleRuleset } from '../store/sample-ruleset'

/** With the digest that its content has. */
export const digested = (ruleset: Ruleset): Ruleset => {
  const { digest: _, ...rest } = Ruleset.parse(ruleset)
  return { ...rest, digest: createHash('sha256').update(JSON.stringify(rest)).digest('hex') }
}

/** A ruleset that is fit to be published: both of its kinds have their notes. `say` stands in a note, so that versions differ. */
export const rulesetOf = (version: number, say = `Version ${version}.`, some: Partial<Ruleset> = {}): Ruleset => {
  const base = sampleRuleset()
  const [selling] = base.notes
  if (!selling) throw new Error('the sample has a note')
  const notes = [
    { ...selling, sections: { ...selling.sections, plain: [{ p: [say] }] } },
    { ...selling, id: 'opting-out', name: 'Opting out', polarity: 'protective' as const },
  ]
  return digested({ ...base, version, notes, ...some })
}

export interface Publication {
  folder: string
  key: KeyPair
  publish(ruleset: Ruleset, days?: number, now?: Date): Promise<void>
  remove(): void
}

/** A folder as `npm run ruleset -- publish` writes it. */
export const publication = async (key?: KeyPair): Promise<Publication> => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'))
  const own = key ?? (await newKey())
  return {
    folder,
    key: own,
    publish: async (ruleset, days = 30, now = new Date()) => {
      await publish(ruleset, { folder, key: own, keep: 8, days, now })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
