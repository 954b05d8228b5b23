import type { OwnList } from '../../../lib/model/own-list'

/** A list as its author writes it: one provision with its note. What is not said has its default. */
export const written = (some: Record<string, unknown> = {}): Record<string, unknown> => ({
  clauselight: 'list',
  format: 1,
  id: 'orchard',
  name: 'Orchard legal',
  version: 1,
  detectors: [
    {
      id: 'garden-gate',
      name: 'Painting your gate',
      polarity: 'risk',
      factors: { impact: 2, irreversibility: 2, breadth: 1, control: 2, legal: 1 },
      cues: ['garden gate'],
      patterns: ['paint ..2 garden gate'],
    },
  ],
  notes: [{ id: 'garden-gate', sections: { plain: 'They may paint your gate.' } }],
  ...some,
})

export const listOf = (some: Partial<OwnList> = {}): OwnList => ({
  clauselight: 'list',
  format: 1,
  id: 'orchard',
  name: 'Orchard legal',
  version: 1,
  detectors: [],
  notes: [],
  platforms: [],
  severities: [],
  ...some,
})

export const factors = (impact: number) => ({ impact, irreversibility: 0, breadth: 0, control: 0, legal: 0 })

export const noteFor = (id: string, plain: string): OwnList['notes'][number] => ({
  id,
  exposure: 'low',
  enforcement: 'low',
  regulations: [],
  sections: { plain },
})

export const detectorFor = (id: string, some: Partial<OwnList['detectors'][number]> = {}): OwnList['detectors'][number] => ({
  id,
  name: `Name of ${id}`,
  category: '',
  polarity: 'risk',
  audience: 'both',
  factors: factors(2),
  raises: [],
  lowers: [],
  mitigates: [],
  cues: ['garden gate'],
  patterns: ['garden gate'],
  possible: [],
  unless: [],
  ...some,
})
