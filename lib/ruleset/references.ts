import type { Regulation } from '../model/regulation'
import type { PlatformSource } from './platform-source'
import type { Problem } from './problem'
import type { ProvisionSource } from './provision-source'

export interface Referring {
  provisions: readonly ProvisionSource[]
  platforms: readonly PlatformSource[]
  regulations: readonly Regulation[]
  /** Ids of all provision files, even of those that could not be read. */
  written: ReadonlySet<string>
  /** Ids of all instrument files, even of those that could not be read. */
  instruments: ReadonlySet<string>
  /** Types that may be named though they are not written yet. */
  planned: ReadonlySet<string>
}

/** References between sources that lead nowhere, each with what to do. */
export const danglingReferences = (all: Referring): Problem[] => [
  ...all.provisions.flatMap((p) => [...missingInstruments(p, all), ...missingTypes(p, all)]),
  ...all.platforms.flatMap((p) => strayOverlays(p, all)),
  ...all.regulations.flatMap((r) => strayEffects(r, all)),
]

const missingInstruments = ({ file, note, lineOf }: ProvisionSource, { instruments }: Referring): Problem[] =>
  note.regulations.flatMap((id, i) =>
    instruments.has(id)
      ? []
      : [
          {
            file,
            line: lineOf(['regulations', i]),
            message: `cites "${id}", but assets/ruleset/regulations/${id}.md does not exist: write it, or correct the id`,
          },
        ],
  )

const missingTypes = (source: ProvisionSource, { written, planned }: Referring): Problem[] => {
  const { file, note, detector, mustMatch, mustNotMatch, lineOf } = source
  const named = [
    ...note.related.map((id, i) => ({ where: 'related', id, line: lineOf(['related', i]) })),
    ...detector.mitigates.map((id, i) => ({ where: 'mitigates', id, line: lineOf(['mitigates', i]) })),
    ...[...mustMatch, ...mustNotMatch].flatMap(({ also, line }) => also.map((id) => ({ where: 'also', id, line }))),
  ]
  return named
    .filter(({ id }) => !written.has(id) && !planned.has(id))
    .map(({ where, id, line }) => ({
      file,
      line,
      message: `"${where}" names "${id}", which is no type: correct it, or add it to assets/ruleset/planned.txt if it is still to be written`,
    }))
}

const strayOverlays = ({ file, platform, lineOf }: PlatformSource, { written }: Referring): Problem[] =>
  platform.overlays.flatMap(({ provision }, i) =>
    written.has(provision)
      ? []
      : [
          {
            file,
            line: lineOf(['overlays', i, 'provision']),
            message: `the overlay speaks of "${provision}", which is no type: correct it, or write assets/ruleset/provisions/${provision}.md first`,
          },
        ],
  )

/** An effect on a type stands in that type's note too: whoever reads of it can look it up. */
const strayEffects = ({ id, effects }: Regulation, { provisions, written }: Referring): Problem[] =>
  Object.entries(effects ?? {}).flatMap(([effect, types]) =>
    (types ?? []).flatMap((type) => {
      const note = provisions.find((p) => p.note.id === type)?.note
      // One that is written but could not be read has problems of its own.
      if (note ? note.regulations.includes(id) : written.has(type)) return []
      const advice = note ? `cite [${id}] in it, or take it off the list` : 'which is no type: correct it'
      return [{ file: `assets/ruleset/regulations/${id}.md`, line: 0, message: `"effects: ${effect}" names "${type}", ${advice}` }]
    }),
  )

/** Instruments that no type cites: nobody would ever see them. */
export const uncited = (provisions: readonly ProvisionSource[], regulations: readonly Regulation[]): Problem[] => {
  const cited = new Set(provisions.flatMap((p) => p.note.regulations))
  return regulations
    .filter((r) => !cited.has(r.id))
    .map((r) => ({
      file: `assets/ruleset/regulations/${r.id}.md`,
      line: 0,
      message: 'is cited by no provision type: cite it where it bears on a clause, or remove it',
    }))
}
