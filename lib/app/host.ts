/** The host of an address, without `www.`; empty where it has none. */
export const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}

/** Whether two addresses show the same document: everything but the fragment. */
export const samePage = (a: string, b: string): boolean => a.split('#', 1)[0] === b.split('#', 1)[0]
