/** How long a saved file can still be fetched by its address: the browser takes it at once, and some a little later. */
const keptMs = 60_000

/** What the card's actions need of this machine: the day, the time, and a way to save a file without any permission. */
export const cardDesk = {
  today: (): string => {
    const now = new Date()
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
  },
  now: (): number => Date.now(),
  /** By a link to a file that exists in this page alone, which the browser saves. Stands beside `near` for the length of a click. */
  save: ({ name, type, text }: { name: string; type: string; text: string }, near: HTMLElement): void => {
    const address = URL.createObjectURL(new Blob([text], { type }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    near.after(link)
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(address), keptMs)
  },
}
