import { until } from '../browsers/until'
import { type OurTasks, ourTasks } from './our-tasks'
import type { Rig } from './rig'
import { read } from './variants'

const terms = 'https://bench.example/changed/legal/terms'
const added = '<p>Any dispute goes to final and binding arbitration. We tell you of a new price 14 days before it applies.</p>'

/** Comes when the banner stands; at most half a minute later. */
const bannerStands = async ({ ours }: Rig): Promise<void> => {
  const stands = await until(async () => (await ours.page.locator('clauselight-banner').count()) > 0 || undefined, 30_000)
  if (!stands) throw new Error('the extension did not tell that the page changed')
}

/**
 * Our tasks on a page that changed since it was read last: the comparison's reply, the banner and the code that draws it. The first time in
 * a process of the browser, and once its code is known to the process.
 */
export const measureChanged = async (rig: Rig, markup: string): Promise<{ first: OurTasks; again: OurTasks }> => {
  const visit = async (): Promise<void> => {
    await rig.ours.load(terms, read(rig.desk, rig.tabId, terms))
  }
  rig.serve(markup)
  await visit()
  const kept = await until(async () => {
    const reply = await rig.desk.ask('library', null)
    return JSON.stringify(reply).includes('bench.example/changed') || undefined
  }, 30_000)
  if (!kept) throw new Error('the extension did not keep the reading')
  rig.serve(markup.replace('</p>', `</p>${added}`))
  const changed = (): Promise<OurTasks> =>
    ourTasks(rig.ours.session, async () => {
      await visit()
      await bannerStands(rig)
    })
  return { first: await changed(), again: await changed() }
}
