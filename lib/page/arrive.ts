/** The part of the browser's runtime that is needed; without an id the extension was reloaded or removed. */
interface Runtime {
  id?: string
  sendMessage(message: unknown): Promise<unknown>
}

/**
 * Tells the background that this frame may hold terms. A background that is stopped before it answers is told again, half a second later,
 * four times at most; one that is gone, because we were removed, need not be.
 */
export const arrive = (runtime: Runtime | undefined, tries = 4): void => {
  const again = (answer?: unknown): unknown => answer ?? setTimeout(arrive, 500, runtime, tries - 1)
  if (tries && runtime?.id) runtime.sendMessage({ question: 'arrived', ask: null }).then(again, () => again())
}
