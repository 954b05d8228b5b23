import * as z from 'zod/mini'
import { DocumentType } from '../model/document'
import { Finding } from '../model/finding'
import { type FrameReading, TabReading } from '../model/reading'
import type { KeyedStorage } from './settings'

/** What one document of a platform weighs, kept so that its other documents can be added to it. */
export const DocumentFindings = z.strictObject({
  type: DocumentType,
  findings: z.array(z.pick(Finding, { provision: true, category: true, polarity: true, band: true, points: true })),
})
export type DocumentFindings = z.infer<typeof DocumentFindings>

const tabKey = (tabId: number): string => `tab:${tabId}`
const platformKey = (platform: string): string => `platform:${platform}`

/**
 * What was read in this browser session: per tab, and per platform. `storage` is the browser's session storage: it outlives the service
 * worker and ends with the browser; nothing is written to disk. Changes are made one after the other, so that frames of one tab cannot
 * overwrite each other.
 */
export const readingsIn = (storage: KeyedStorage) => {
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work, work)
    queue = done.catch(() => undefined)
    return done
  }
  const tab = async (tabId: number): Promise<TabReading | null> => {
    const parsed = z.safeParse(TabReading, (await storage.get(tabKey(tabId)))[tabKey(tabId)])
    return parsed.success ? parsed.data : null
  }
  const platform = async (id: string): Promise<DocumentFindings[]> => {
    const parsed = z.safeParse(z.array(DocumentFindings), (await storage.get(platformKey(id)))[platformKey(id)])
    return parsed.success ? parsed.data : []
  }

  return {
    tab,
    platform,
    keepFrame: (tabId: number, topUrl: string, frame: FrameReading) =>
      inTurn(async () => {
        const known = await tab(tabId)
        // A new page in the top frame ends what its predecessor's frames said.
        const others = known && known.url === topUrl ? known.frames.filter((f) => f.frameId !== frame.frameId) : []
        await storage.set({ [tabKey(tabId)]: { tabId, url: topUrl, frames: [...others, frame] } satisfies TabReading })
      }),
    dropFrame: (tabId: number, frameId: number) =>
      inTurn(async () => {
        const known = await tab(tabId)
        if (known) await storage.set({ [tabKey(tabId)]: { ...known, frames: known.frames.filter((f) => f.frameId !== frameId) } })
      }),
    dropTab: (tabId: number) => inTurn(() => storage.remove(tabKey(tabId))),
    keepDocument: (id: string, document: DocumentFindings) =>
      inTurn(async () => {
        const others = (await platform(id)).filter((d) => d.type !== document.type)
        await storage.set({ [platformKey(id)]: [...others, document] })
      }),
  }
}
