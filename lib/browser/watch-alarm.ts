import { browser } from 'wxt/browser'

const name = 'watch'

/**
 * Sets the one alarm for watched documents to a time (milliseconds since 1970), or takes it away. One that rings earlier stays: it sets the
 * next, and whoever looks at the list does not put off what is due.
 */
export const wakeForWatch = async (time: number | null): Promise<void> => {
  if (time === null) {
    await browser.alarms.clear(name)
    return
  }
  const set = await browser.alarms.get(name)
  if (!set || set.scheduledTime > time) await browser.alarms.create(name, { when: time })
}

export const onWatchAlarm = (wake: () => void): void => {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) wake()
  })
}
