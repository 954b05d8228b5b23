import type { Recognition } from '../lib/model/page'

/** What recognition says of plain terms of service in English. */
export const recognised: Recognition = {
  isTerms: true,
  confidence: 1,
  documentType: 'terms-of-service',
  platform: null,
  language: 'en',
  readable: true,
  title: 'Terms',
  updated: null,
  reasons: [],
}
