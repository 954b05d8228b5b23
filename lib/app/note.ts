import type { ByList } from '../model/lists-reply'
import type { NoteAsk, NoteReply } from '../model/replies'
import { othersOf } from './others'
import type { Rules } from './rules'

/** What the reader's own lists have to do with a provision. */
export type ListsOn = (provision: string) => Promise<readonly ByList[]>

/** The note of a provision, with its instruments and what a reviewer wrote about it in this document of the platform. */
export const note =
  (rules: Rules, listsOn: ListsOn = async () => []) =>
  async (ask: NoteAsk): Promise<NoteReply> => {
    const found = await rules.part((store) => store.note(ask.provision))
    if (found === 'absent') return { kind: 'unknown-provision' }
    const meta = await rules.part((store) => store.meta())
    if (found === 'damaged' || typeof meta === 'string') return { kind: 'failed', reason: 'rules-damaged' }
    const regulations = await Promise.all(found.regulations.map((id) => rules.part((store) => store.regulation(id))))
    const platform = ask.platform ? await platformNamed(rules, ask.platform) : null
    // What weighs nothing is weighed by nobody.
    const lists = (await listsOn(ask.provision)).filter(({ did }) => did !== 'weighed' || found.polarity === 'risk')
    const others = await othersOf(rules, ask.provision, platform)
    return {
      kind: 'note',
      note: found,
      regulations: regulations.filter((r) => typeof r !== 'string'),
      platform: platform ? { id: platform.id, name: platform.name } : null,
      overlay: platform?.overlays.find((o) => o.provision === ask.provision && o.document === ask.document) ?? null,
      ...(others && { others }),
      ...(lists.length > 0 && { lists }),
      date: meta.date,
    }
  }

const platformNamed = async (rules: Rules, id: string) => {
  const platform = await rules.part((store) => store.platform(id))
  return typeof platform === 'string' ? null : platform
}
