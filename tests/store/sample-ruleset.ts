import type { Ruleset } from '../../lib/model/ruleset'

const empty = {
  plain: [],
  forYou: [],
  actions: [],
  why: [],
  landscape: [],
  exposure: [],
  jurisdictions: [],
  contract: [],
  compliance: [],
  diligence: [],
  enforcement: [],
  open: [],
  others: [],
}

/** A small ruleset: two provision types, one of which softens the other, one regulation, two platforms on three hosts. */
export const sampleRuleset = (some: Partial<Ruleset> = {}): Ruleset => ({
  format: 1,
  version: 3,
  languages: [],
  date: '2026-08-01',
  digest: 'd3',
  detectors: [
    {
      id: 'selling',
      name: 'Selling data',
      category: 'Data',
      polarity: 'risk',
      audience: 'both',
      factors: { impact: 3, irreversibility: 2, breadth: 2, control: 2, legal: 2 },
      raises: [],
      lowers: [],
      mitigates: [],
      cues: ['sell'],
      patterns: ['may ..2 sell ..3 data'],
      possible: [],
      unless: ['never'],
    },
    {
      id: 'opting-out',
      name: 'Opting out',
      category: 'Data',
      polarity: 'protective',
      audience: 'both',
      raises: [],
      lowers: [],
      mitigates: ['selling'],
      cues: ['opt out'],
      patterns: ['may opt out'],
      possible: [],
      unless: [],
    },
  ],
  notes: [
    {
      id: 'selling',
      name: 'Selling data',
      category: 'Data',
      polarity: 'risk',
      exposure: 'high',
      enforcement: 'medium',
      regulations: ['law', 'repealed'],
      related: [],
      mitigatedBy: ['opting-out'],
      sections: { ...empty, plain: [{ p: ['It may sell what it knows of you.'] }] },
    },
  ],
  regulations: [
    {
      id: 'law',
      name: 'The Law',
      jurisdiction: 'EU',
      applies: ['eu'],
      audience: 'both',
      citation: 'L 1',
      status: 'in-force',
      standing: 'In force.',
      asOf: '2026-08-01',
      verified: true,
      source: 'https://law.example/',
      requires: 'Consent.',
    },
  ],
  platforms: [
    {
      id: 'harbor',
      name: 'Harbor',
      documents: [{ type: 'terms-of-service', url: 'https://www.harbor.example/terms', confirmed: true }],
      overlays: [
        { provision: 'selling', document: 'terms-of-service', quote: 'may sell your data', says: 'It sells.', reviewed: '2026-07' },
        { provision: 'selling', document: 'privacy-policy', quote: 'may sell your data', says: 'Elsewhere.', reviewed: '2026-07' },
      ],
    },
    { id: 'quay', name: 'Quay', documents: [], overlays: [] },
  ],
  hosts: [
    {
      host: 'harbor.example',
      addresses: [
        ['/terms', 'harbor', 'terms-of-service', 1],
        ['/privacy', 'harbor', 'privacy-policy', 1],
      ],
    },
    { host: 'quay.example', addresses: [['/legal', 'quay', 'terms-of-service', 0]] },
    {
      host: 'help.example',
      addresses: [
        ['/harbor/terms', 'harbor', 'terms-of-service', 1],
        ['/quay/terms', 'quay', 'terms-of-service', 1],
      ],
    },
  ],
  ...some,
})
