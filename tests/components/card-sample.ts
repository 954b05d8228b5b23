import type { Finding } from '../../lib/model/finding'
import type { Note, SectionName } from '../../lib/model/provision'
import { sectionNames } from '../../lib/model/provision'
import type { Regulation } from '../../lib/model/regulation'
import type { NoteReply } from '../../lib/model/replies'
import { defaultSettings, type Settings } from '../../lib/model/settings'

/** A finding, a note and an instrument, each with what a test changes about it. */
export const finding = (some: Partial<Finding> = {}): Finding => ({
  provision: 'usage-data',
  name: 'Keeps usage data',
  category: 'Data',
  polarity: 'risk',
  band: 'strong',
  score: 0.87,
  severity: 'high',
  points: 64,
  start: 0,
  end: 31,
  quote: 'We own whatever your use tells us.',
  why: ['own whatever', 'your use'],
  modifiers: ['breadth 2 to 3: any purpose', 'impact 2 to 1: small claims stay in court'],
  factors: { impact: 1, irreversibility: 2, breadth: 3, control: 3, legal: 1 },
  shifts: [
    { factor: 'breadth', from: 2, to: 3, name: 'any purpose', words: ['whatever your use', 'tells us'] },
    { factor: 'impact', from: 2, to: 1, name: 'small claims stay in court', words: ['small claims'] },
  ],
  ...some,
})

export const regulation = (some: Partial<Regulation> = {}): Regulation => ({
  id: 'eu-one',
  name: 'Act One',
  jurisdiction: 'EU',
  applies: ['eu'],
  audience: 'both',
  citation: 'Regulation 1, art 2',
  status: 'in-force',
  standing: 'In force since 2020.',
  asOf: '2026-07-15',
  verified: true,
  source: 'https://law.example/one',
  requires: 'A basis for each purpose.',
  ...some,
})

/** Each section says its own name, so that a test sees what stands where. */
export const note = (some: Partial<Note> = {}, sections: Partial<Note['sections']> = {}): Note => {
  const said = Object.fromEntries(
    sectionNames.map((name): [SectionName, Note['sections'][SectionName]] => [name, [{ p: [`<b>${name}</b> text`] }]]),
  )
  return {
    id: 'usage-data',
    name: 'Keeps usage data',
    category: 'Data',
    polarity: 'risk',
    exposure: 'medium',
    enforcement: 'low',
    regulations: ['eu-one', 'eu-two'],
    related: [],
    mitigatedBy: ['opt-out'],
    // Every name of the list above is a key.
    sections: { ...(said as Note['sections']), ...sections },
    ...some,
  }
}

export const noteReply = (some: Partial<Extract<NoteReply, { kind: 'note' }>> = {}): NoteReply => ({
  kind: 'note',
  note: note(),
  regulations: [
    regulation(),
    regulation({ id: 'eu-two', name: 'Bill Two', status: 'bill', verified: false, requires: 'Would ask for consent.' }),
  ],
  platform: { id: 'orchard', name: 'Orchard' },
  overlay: null,
  date: '2026-11-01',
  ...some,
})

export const settings = (some: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...some })
