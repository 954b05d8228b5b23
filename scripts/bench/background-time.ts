import type { Page } from '@playwright/test'

/** Processor time of the extension's own process so far, in milliseconds, all its threads. */
export type BackgroundTime = () => Promise<number>

/**
 * Finds the process in which the extension's background and pages run: the one that gets busy when a page of ours does. Null where the
 * browser does not tell (it has no session of its own for a driver).
 */
export const backgroundTime = async (page: Page): Promise<BackgroundTime | null> => {
  const session = await page.context().browser()?.newBrowserCDPSession()
  if (!session) return null
  const times = async (): Promise<Map<number, number>> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return new Map(processInfo.map((p) => [p.id, p.cpuTime * 1000]))
  }
  const before = await times()
  await page.evaluate(() => {
    const end = performance.now() + 400
    while (performance.now() < end);
  })
  const after = await times()
  const grown = [...after].map(([id, time]) => ({ id, by: time - (before.get(id) ?? 0) })).sort((a, b) => b.by - a.by)
  const id = grown[0]?.id
  return id === undefined ? null : async () => (await times()).get(id) ?? 0
}
