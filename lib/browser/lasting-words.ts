const places = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9']

/**
 * The strings of the interface, all read at once: after the extension is reloaded or removed the browser refuses them to a page that was
 * opened before, and a card that is open there must go on speaking. Where the browser has none, `own` stands in.
 */
export const lastingWords = <Key extends string>(
  own: Readonly<Record<Key, { message: string }>>,
  read: (key: NoInfer<Key>, ...values: string[]) => string,
): ((key: Key, ...values: string[]) => string) => {
  const texts = new Map<string, string>()
  for (const key in own) {
    try {
      texts.set(key, read(key, ...places))
    } catch {
      // Reloaded already: every key will be refused.
      break
    }
  }
  return (key, ...values) => (texts.get(key) || own[key].message).replace(/\$([1-9])/g, (_, place) => values[place - 1] ?? '')
}
