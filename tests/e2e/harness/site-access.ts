import type { Reader } from './reader'

/** Withdraws the access to every site, or gives it again, on the browser's own page of extensions, as a reader does. */
export const siteAccess = async ({ browser }: Reader): Promise<(access: 'ON_CLICK' | 'ON_ALL_SITES') => Promise<void>> => {
  const settings = await browser.context.newPage()
  await settings.goto('chrome://extensions')
  return (hostAccess) =>
    settings.evaluate(
      ([extensionId, hostAccess]) =>
        // It has no types here.
        Reflect.get(chrome, 'developerPrivate').updateExtensionConfiguration({ extensionId, hostAccess }),
      [browser.id, hostAccess] as const,
    )
}
