import type { ExtensionBrowser } from '../browsers/launch'

/**
 * Has the browser keep a list of the extension's errors: in the background, in pages of ours, and in pages we were let into. Returns a way to
 * read the list. Throws where the browser keeps none, so that silence is never taken for an empty list.
 */
export const keepErrors = async (browser: ExtensionBrowser): Promise<() => Promise<string[]>> => {
  // It keeps none until it is told to.
  await onExtensionsPage(browser, 'updateExtensionConfiguration', { extensionId: browser.id, errorCollection: true })
  return async () => {
    const listed = await onExtensionsPage(browser, 'getExtensionInfo', browser.id)
    const collection = property(listed, 'errorCollection')
    const errors = property(listed, 'runtimeErrors')
    if (property(collection, 'isActive') !== true || !Array.isArray(errors)) throw new Error('the browser keeps no list of errors')
    return errors.map((error) => `${property(error, 'message')} (${property(error, 'source')}, ${property(error, 'occurrences')} times)`)
  }
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** Calls the interface that the browser's own page of extensions uses; it has no types for others. */
const onExtensionsPage = async ({ context }: ExtensionBrowser, name: string, argument: unknown): Promise<unknown> => {
  const page = await context.newPage()
  try {
    await page.goto('chrome://extensions')
    return await page.evaluate(
      ([method, value]) =>
        new Promise<unknown>((done, fail) => {
          const developer: unknown = Reflect.get(chrome, 'developerPrivate')
          if (typeof developer !== 'object' || developer === null) return fail(new Error('the page of extensions does not tell'))
          Reflect.get(developer, method).call(developer, value, done)
        }),
      [name, argument] as const,
    )
  } finally {
    await page.close()
  }
}
