import type { Finding } from '../../lib/model/finding'
import type { MessageKey } from '../words'

/** A clause of the invented terms that the welcome page shows, with what is marked in it. */
export interface SampleClause {
  text: MessageKey
  finding: Omit<Finding, 'quote' | 'start' | 'end'>
}

const sure: Pick<Finding, 'band' | 'score' | 'modifiers'> = { band: 'strong', score: 0.95, modifiers: [] }

export const sampleClauses: readonly SampleClause[] = [
  {
    text: 'welcome_sampleArbitration',
    finding: {
      ...sure,
      provision: 'mandatory-arbitration',
      name: 'Mandatory arbitration',
      category: 'Dispute resolution',
      polarity: 'risk',
      severity: 'high',
      points: 70,
      why: ['binding arbitration'],
    },
  },
  {
    text: 'welcome_sampleOptOut',
    finding: {
      ...sure,
      provision: 'arbitration-opt-out',
      name: 'Window to opt out of arbitration',
      category: 'Dispute resolution',
      polarity: 'protective',
      severity: 'low',
      points: 0,
      why: ['opt out of arbitration'],
    },
  },
  {
    text: 'welcome_sampleRenewal',
    finding: {
      ...sure,
      provision: 'auto-renewal',
      name: 'Automatic renewal',
      category: 'Payments & renewal',
      polarity: 'risk',
      severity: 'medium',
      points: 49,
      why: ['renews by itself'],
    },
  },
]
