import { browser } from 'wxt/browser'

/** One alarm of the browser's, by name. */
export const exactAlarm = (name: string) => ({
  /** Sets it to a time (milliseconds since 1970), or takes it away. One that is set already stays as it is. */
  wakeAt: async (time: number | null): Promise<void> => {
    if (time === null) {
      await browser.alarms.clear(name)
      return
    }
    const set = await browser.alarms.get(name)
    if (set?.scheduledTime !== time) await browser.alarms.create(name, { when: time })
  },
  onRing: (wake: () => void): void => {
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === name) wake()
    })
  },
})
