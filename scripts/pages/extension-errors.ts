import type { ExtensionBrowser } from '../browsers/launch'

/** What the browser's page of extensions lists as errors of ours: in the background, in pages of ours, and in pages we were let into. */
export const extensionErrors = async ({ context, id }: ExtensionBrowser): Promise<string[]> => {
  const page = await context.newPage()
  try {
    await page.goto('chrome://extensions')
    const listed: unknown = await page.evaluate(
      (extensionId) =>
        new Promise((done) => {
          // The page's own interface; it has no types for others.
          const developer: unknown = Reflect.get(chrome, 'developerPrivate')
          if (typeof developer !== 'object' || developer === null) return done(null)
          Reflect.get(developer, 'getExtensionInfo').call(developer, extensionId, done)
        }),
      id,
    )
    if (typeof listed !== 'object' || listed === null) throw new Error('the page of extensions does not tell')
    const errors: unknown = Reflect.get(listed, 'runtimeErrors')
    return Array.isArray(errors) ? errors.map((e) => `${e.message} (${e.source})`) : []
  } finally {
    await page.close()
  }
}
