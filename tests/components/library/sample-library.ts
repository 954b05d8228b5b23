import { vi } from 'vitest'
import type { LibraryDoor } from '../../../components/library/door'
import { compare } from '../../../lib/engine/compare/compare'
import { provisionClauses } from '../../../lib/engine/history/provision-clauses'
import { blocksOfText } from '../../../lib/engine/plain-text'
import type { LibraryReply, ShelfDocument } from '../../../lib/model/changes-reply'
import type { Comparison } from '../../../lib/model/comparison'
import type { Finding } from '../../../lib/model/finding'
import type { KeptVersion } from '../../../lib/model/kept'
import type { KeptText } from '../../../lib/model/kept-text'

export const key = 'harbor.example/terms'
export const day = (iso: string): number => Date.parse(`${iso}T12:00:00Z`)

const padding = [
  'You must be of legal age.',
  'Keep your password to yourself.',
  'We may send you mail about the service.',
  'Be kind to other people here.',
]
export const first = [
  'We tell you 30 days before these terms change.',
  ...padding,
  'Our liability to you is limited to $100 in all cases.',
].join('\n\n')
export const second = first.replace('30 days', '14 days').replace('$100', '$50')

const findingsIn = (text: string): Finding[] => {
  const start = text.indexOf('Our liability')
  return [
    {
      provision: 'liability-cap',
      name: 'Liability cap',
      category: 'Liability',
      polarity: 'risk',
      band: 'strong',
      score: 1,
      severity: 'high',
      points: 60,
      start,
      end: text.length,
      quote: text.slice(start),
      why: [],
      modifiers: [],
    },
  ]
}

const keptOf = (text: string): KeptText => ({
  text,
  blocks: blocksOfText(text),
  findings: findingsIn(text).map(({ provision, polarity, band, severity, points, start, end }) => ({
    provision,
    polarity,
    band,
    severity,
    points,
    start,
    end,
  })),
})

export const versionOf = (version: number, at: number, text: string): KeptVersion => ({
  key,
  version,
  at,
  url: `https://www.${key}`,
  title: 'Harbor terms',
  type: 'terms-of-service',
  platform: 'harbor',
  language: 'en',
  stated: null,
  rulesetVersion: 3,
  length: text.length,
  textHash: `${version}`.repeat(64),
  notesHash: 'b'.repeat(64),
  previous: version === 1 ? null : 'c'.repeat(64),
  link: `${version}a`.repeat(32),
})

const sideOf = (text: string) => ({
  ...keptOf(text),
  title: 'Harbor terms',
  url: '',
  language: 'en',
  updated: null,
  findings: findingsIn(text),
})
export const compared = (before: string, after: string): Comparison => compare(sideOf(before), sideOf(after), new Set())

export const shelfOf = (...texts: string[]): ShelfDocument => ({
  document: {
    key,
    url: `https://www.${key}`,
    title: 'Harbor terms',
    type: 'terms-of-service',
    platform: 'harbor',
    revision: 1,
    versions: texts.length,
    visited: day('2026-05-05'),
    read: { version: 1, at: day('2026-01-01') },
    alert:
      texts.length < 2
        ? null
        : {
            from: 1,
            to: texts.length,
            since: day('2026-01-01'),
            at: day('2026-05-05'),
            outline: compared(texts[0] ?? '', texts.at(-1) ?? ''),
            closed: false,
          },
    date: null,
    view: '',
  },
  versions: texts.map((text, i) => ({ version: versionOf(i + 1, day(`2026-0${i + 1}-01`), text), text: { kind: 'kept', bytes: 500 } })),
  bytes: 500 * texts.length,
})

/** A library of one document with these versions; what is said about it may be changed. */
export const doorTo = (texts: readonly string[], some: Partial<LibraryDoor> = {}): LibraryDoor & { shelves: ShelfDocument[] } => {
  const shelves = texts.length === 0 ? [] : [shelfOf(...texts)]
  const textOf = (version: number): string => texts[version - 1] ?? ''
  const versionAt = (version: number): KeptVersion => versionOf(version, day(`2026-0${version}-01`), textOf(version))
  return {
    shelves,
    library: async (): Promise<LibraryReply> => ({
      kind: 'library',
      documents: [...shelves],
      damaged: [],
      bytes: 1_000,
      quota: 200_000_000,
    }),
    kinds: async () => [{ id: 'liability-cap', name: 'Liability cap', category: 'Liability', polarity: 'risk' }],
    version: async ({ version }) => ({ kind: 'version', version: versionAt(version), kept: keptOf(textOf(version)) }),
    difference: async ({ from, to }) => ({
      kind: 'difference',
      comparison: compared(textOf(from), textOf(to)),
      before: keptOf(textOf(from)),
      after: keptOf(textOf(to)),
      from: versionAt(from),
      to: versionAt(to),
    }),
    step: async ({ version }) => ({
      kind: 'step',
      version: versionAt(version),
      clauses: provisionClauses(textOf(version), findingsIn(textOf(version))),
      before: version > 1 ? version - 1 : null,
      comparison: version > 1 ? compared(textOf(version - 1), textOf(version)) : null,
    }),
    search: async () => ({ kind: 'found', hits: [], unread: 0, cut: 0 }),
    read: vi.fn(async () => true),
    forget: vi.fn(async () => {
      shelves.length = 0
      return { kind: 'forgotten' as const, documents: 1 }
    }),
    exportLibrary: async () => ({
      format: 'clauselight-library-1',
      made: '2026-05-05T12:00:00.000Z',
      disclaimer: 'Not legal advice.',
      documents: [
        {
          key,
          url: `https://www.${key}`,
          title: 'Harbor terms',
          versions: texts.length,
          read: { version: 1, at: 0 },
          history: texts.map((text, i) => ({ ...versionAt(i + 1), kept: keptOf(text), missing: null })),
        },
      ],
    }),
    save: vi.fn(),
    print: vi.fn(),
    now: () => day('2026-05-06'),
    ...some,
  }
}
