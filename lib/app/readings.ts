import type { DocumentType } from '../model/document'
import type { Finding } from '../model/finding'
import type { FrameReading, TabReading } from '../model/reading'
import type { Settings } from '../model/settings'

/** What weighs of a document, once it has been read. */
export type Weighed = Pick<Finding, 'provision' | 'category' | 'polarity' | 'band' | 'points'>
export interface DocumentFindings {
  type: DocumentType
  findings: Weighed[]
}

/** What was read in this browser session. */
export interface Readings {
  tab(tabId: number): Promise<TabReading | null>
  platform(id: string): Promise<DocumentFindings[]>
  keepFrame(tabId: number, topUrl: string, frame: FrameReading): Promise<void>
  dropFrame(tabId: number, frameId: number): Promise<void>
  dropTab(tabId: number): Promise<void>
  keepDocument(platform: string, document: DocumentFindings): Promise<void>
}

export interface SettingsStore {
  read(): Promise<Settings>
  change(some: Partial<Settings>): Promise<Settings>
}
