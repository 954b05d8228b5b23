import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { PageText } from '../model/page'

const ParseAsk = z.object({ to: z.literal('offscreen'), html: z.string(), url: z.string() })
type ParseAsk = z.infer<typeof ParseAsk>

const path = '/offscreen.html'

/** Chrome's service worker has no `DOMParser`: one document out of sight parses for it. Opened by the first who needs it. */
const opened = async (): Promise<void> => {
  if (await browser.offscreen.hasDocument()) return
  await browser.offscreen
    .createDocument({ url: path, reasons: ['DOM_PARSER'], justification: 'Reads the text of watched documents.' })
    // Somebody else has opened it meanwhile.
    .catch(async (error: unknown) => {
      if (!(await browser.offscreen.hasDocument())) throw error
    })
}

/** Has a page parsed out of sight; null where that could not be done. */
export const parseApart = async (html: string, url: string): Promise<PageText | null> => {
  await opened()
  const ask: ParseAsk = { to: 'offscreen', html, url }
  const parsed = z.safeParse(PageText, await browser.runtime.sendMessage(ask))
  return parsed.success ? parsed.data : null
}

/** Gives the memory back; the next page opens it anew. */
export const closeApart = (): Promise<void> => browser.offscreen.closeDocument().catch(() => undefined)

/** Answers the background, from the document out of sight; what a page of the web sends is not for us. */
export const onParse = (parse: (html: string, url: string) => PageText): void => {
  browser.runtime.onMessage.addListener((message, { tab }) => {
    const parsed = z.safeParse(ParseAsk, message)
    return tab === undefined && parsed.success ? Promise.resolve(parse(parsed.data.html, parsed.data.url)) : undefined
  })
}
