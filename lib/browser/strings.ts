import * as z from 'zod/mini'

const Messages = z.record(z.string(), z.object({ message: z.string() }))

/** The strings of the interface by their keys, values marked as `$1`, `$2` …. */
export type Strings = Readonly<Record<string, string>>

/**
 * The strings of the package in its language for this reader, read once by the background, for the card: in a page, the first string that is
 * asked of the browser stops the page until the browser has answered. Rejects when they cannot be read; the next call tries again.
 */
export const stringsOf = (language: () => string, read: (path: string) => Promise<unknown>): (() => Promise<Strings>) => {
  let known: Promise<Strings> | undefined
  const fresh = async (): Promise<Strings> => {
    const messages = Messages.parse(await read(`/_locales/${language().replaceAll('-', '_')}/messages.json`))
    return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]))
  }
  return () => {
    known ??= fresh().catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }
}
