import type { CollectedPage } from './collection'

/** What came of one page. */
export interface Row extends Pick<CollectedPage, 'id' | 'set' | 'kind' | 'url'> {
  /** Why it could not be judged; empty otherwise. */
  skipped: string
  recognised: boolean
  documentType: string | null
  language: string | null
  readable: boolean
  platform: string | null
  findings: number
  /** From asking for the page until its reading was kept, in milliseconds; null where nothing was read. */
  milliseconds: number | null
  /** Uncaught errors of the page's that it does not have without us. */
  pageErrors: string[]
  /** Uncaught errors of ours. */
  ourErrors: string[]
  /** `same`: byte for byte as without us. `unsteady`: differs from load to load without us as well. */
  dom: 'same' | 'changed' | 'unsteady'
  difference: string
}

export const isLicence = ({ kind }: Pick<Row, 'kind'>): boolean => kind === 'licence'
