import type { Sector } from '../lib/model/sector'
import type { MessageKey } from './words'

/** The name of each sector in the interface, in the plural and as it stands in a sentence. */
const sectorNames = {
  'adtech-analytics': 'sector_adtech_analytics',
  ai: 'sector_ai',
  commerce: 'sector_commerce',
  crypto: 'sector_crypto',
  dating: 'sector_dating',
  'developer-cloud': 'sector_developer_cloud',
  education: 'sector_education',
  games: 'sector_games',
  'government-ngo': 'sector_government_ngo',
  'health-fitness': 'sector_health_fitness',
  marketplace: 'sector_marketplace',
  messaging: 'sector_messaging',
  'mobility-delivery': 'sector_mobility_delivery',
  'news-publishing': 'sector_news_publishing',
  'payments-banking': 'sector_payments_banking',
  productivity: 'sector_productivity',
  'security-vpn': 'sector_security_vpn',
  social: 'sector_social',
  'streaming-media': 'sector_streaming_media',
  'telecom-devices': 'sector_telecom_devices',
  travel: 'sector_travel',
} as const satisfies Record<Exclude<Sector, 'other'>, MessageKey>

/** Null for "other", which says nothing, and for one that is not known. */
export const sectorName = (id: string): MessageKey | null => (isSector(id) ? sectorNames[id] : null)

const isSector = (id: string): id is keyof typeof sectorNames => Object.hasOwn(sectorNames, id)
