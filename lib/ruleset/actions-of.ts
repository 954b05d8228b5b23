import type { Action } from '../model/action'
import type { Regulation } from '../model/regulation'
import type { ActionSource } from './action-source'
import type { Problem } from './problem'

/** What the card of a type offers, in the order of the sources. A ground without a file of its instrument is left out. */
export const actionsOf = (type: string, sources: readonly ActionSource[], regulations: readonly Regulation[]): Action[] =>
  sources
    .filter(({ offered }) => offered.includes(type))
    .map(({ action }) => ({
      ...action,
      grounds: action.grounds.flatMap(({ by, says }) => {
        const instrument = regulations.find(({ id }) => id === by)
        return instrument ? [{ by, says, name: instrument.name, places: instrument.applies, verified: instrument.verified }] : []
      }),
    }))

/** Types that are none, and laws that are none, or not yet. */
export const strayActions = (
  sources: readonly ActionSource[],
  all: { written: ReadonlySet<string>; instruments: ReadonlySet<string>; regulations: readonly Regulation[] },
): Problem[] =>
  sources.flatMap(({ file, offered, action }) => {
    const say = (message: string): Problem => ({ file, line: 0, message })
    const types = [...offered, ...(action.deadline?.stated ?? [])].filter((id) => !all.written.has(id))
    const laws = action.grounds.filter(({ by }) => !all.instruments.has(by))
    const drafts = all.regulations.filter(({ id, status }) => action.grounds.some(({ by }) => by === id) && !binding.includes(status))
    return [
      ...types.map((id) => say(`names "${id}", which is no type: correct it`)),
      ...laws.map(({ by }) => say(`names the law "${by}", but assets/ruleset/regulations/${by}.md does not exist`)),
      ...drafts.map(({ id }) => say(`lets a letter rely on "${id}", which does not bind yet: take it out`)),
    ]
  })

const binding: readonly Regulation['status'][] = ['in-force', 'partly', 'case-law']
