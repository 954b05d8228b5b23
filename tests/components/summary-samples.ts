import { platformRisk } from '../../lib/engine/risk'
import type { DocumentType } from '../../lib/model/document'
import type { Finding } from '../../lib/model/finding'
import type { Recognition } from '../../lib/model/page'
import type { Platform } from '../../lib/model/platform'
import type { FrameReading } from '../../lib/model/reading'
import type { SummaryReply } from '../../lib/model/replies'
import { defaultSettings, type Settings } from '../../lib/model/settings'
import type { Severity } from '../../lib/model/severity'

/** Invented readings for the tests of the popup: no text of a real document stands in them. */
const categories: Record<string, string> = {
  arbitration: 'Dispute resolution',
  class: 'Dispute resolution',
  licence: 'Content & IP licence',
  training: 'AI training & output',
  sale: 'Data sharing & sale',
  cap: 'Liability & warranty',
  change: 'Unilateral changes',
  renewal: 'Payments & renewal',
  closing: 'Account suspension & termination',
}
const names: Record<string, string> = {
  arbitration: 'Mandatory arbitration',
  class: 'Class action waiver',
  licence: 'Broad licence over user content',
  training: 'User content used to train AI',
  sale: 'Personal data sold or shared for advertising',
  cap: 'Cap on what they pay you',
  change: 'Terms can change at any time',
  renewal: 'Automatic renewal',
  closing: 'Account can be closed at will',
  'opt-out': 'Window to opt out of arbitration',
  notice: 'Advance notice before changes',
  law: 'Governing law',
}

export const severityAt = (points: number): Severity =>
  points >= 80 ? 'critical' : points >= 60 ? 'high' : points >= 40 ? 'medium' : 'low'

export const finding = (provision: string, points: number, quote: string, over: Partial<Finding> = {}): Finding => ({
  provision,
  name: names[provision] ?? provision,
  category: categories[provision] ?? 'Other',
  polarity: 'risk',
  band: 'strong',
  score: 0.9,
  severity: severityAt(points),
  points,
  start: 0,
  end: quote.length,
  quote,
  why: [],
  modifiers: [],
  ...over,
})

export const page = (over: Partial<Recognition> = {}): Recognition => ({
  isTerms: true,
  confidence: 0.97,
  documentType: 'terms-of-service',
  platform: 'heron',
  language: 'en',
  readable: true,
  title: 'Heron terms',
  updated: '2026-05-27',
  reasons: [],
  ...over,
})

export const frame = (findings: Finding[], over: Partial<FrameReading> = {}): FrameReading => ({
  frameId: 0,
  url: 'https://heron.example/terms',
  at: 0,
  page: page(),
  findings,
  overlays: [],
  rulesetVersion: 3,
  cut: false,
  ...over,
})

export const heron: Platform = {
  id: 'heron',
  name: 'Heron Notes',
  documents: [
    { type: 'terms-of-service', url: 'https://heron.example/terms', confirmed: true },
    { type: 'privacy-policy', url: 'https://heron.example/privacy', confirmed: false },
    { type: 'acceptable-use-policy', url: 'https://heron.example/use', confirmed: true },
  ],
  overlays: [],
}

const softens: Record<string, string[]> = { 'opt-out': ['arbitration', 'class'], notice: ['change'] }

export type TermsSample = Extract<SummaryReply, { kind: 'terms' }>

/** The reply to a tab with these frames; `earlier` are findings of documents that were read before. */
export const terms = (frames: FrameReading[], { earlier = [], read, platform = heron, settings = {} }: TermsOptions = {}): TermsSample => ({
  kind: 'terms',
  url: 'https://heron.example/terms',
  frames,
  platform,
  risk: platformRisk(
    [...frames.flatMap((f) => f.findings), ...earlier],
    read ?? frames.filter((f) => f.page.readable).map((f) => f.page.documentType ?? 'other-terms'),
    (provision) => softens[provision] ?? [],
  ),
  settings: { ...defaultSettings, ...settings },
  rules: { version: 3, date: '2026-08-31' },
})

interface TermsOptions {
  earlier?: Finding[]
  read?: DocumentType[]
  platform?: Platform | null
  settings?: Partial<Settings>
}

export const ordinary: Finding[] = [
  finding('arbitration', 70, 'Every disagreement between you and Heron goes to binding arbitration and not to a court.', {
    why: ['binding arbitration'],
  }),
  finding('class', 68, 'You may bring claims only on your own behalf, and never as part of a class.', { why: ['only on your own behalf'] }),
  finding('licence', 62, 'You give Heron a worldwide, perpetual licence to use, copy and adapt what you post.', {
    why: ['worldwide, perpetual licence'],
  }),
  finding('licence', 57, 'The licence goes on after you delete your account.'),
  finding('change', 56, 'We may revise this agreement at any time, at our sole discretion.', { why: ['at any time'] }),
  finding('renewal', 49, 'Your plan renews by itself each year until you cancel it.', { why: ['renews by itself'] }),
  finding('cap', 52, 'We never owe you more than what you paid us in the last three months.', { why: ['more than what you paid'] }),
  finding('closing', 38, 'We may close an account for any reason.'),
  finding('opt-out', 0, 'You may opt out of arbitration within 30 days by writing to us.', {
    polarity: 'protective',
    why: ['opt out of arbitration'],
  }),
  finding('law', 0, 'The law of Freedonia governs this agreement.', { polarity: 'neutral' }),
  finding('sale', 66, 'Some partners may receive usage figures.', { band: 'possible', score: 0.45 }),
]
