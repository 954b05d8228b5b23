/** The name of a language in another one; null where it has none there, as for `und`. */
export const languageIn = (language: string, code: string): string | null => {
  if (code === 'und') return null
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(code) ?? null
  } catch {
    return null
  }
}
