/** Milliseconds of ours in one task: a page that scrolls at 60 pictures a second has 16 for everything. */
export const slice = 6

/** Lets the page do what it waits for, then goes on. A timer would wait for a whole second in a tab that nobody looks at. */
export const rest = (): Promise<void> => {
  // Not every browser has it, nor do the types.
  const scheduler = Reflect.get(globalThis, 'scheduler') as { yield?: () => Promise<void> } | undefined
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done))
}
