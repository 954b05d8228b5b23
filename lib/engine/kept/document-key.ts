import { addressKey } from '../address-key'

/**
 * What tells one kept document from another: host and address without what carries no meaning (see `addressKey`). A fragment leads to a
 * place in a document, unless it is a route of a single-page site (`#/terms`, `#!/terms`). Null for what is no web address.
 */
export const documentKey = (url: string): string | null => {
  const key = addressKey(url)
  if (!key) return null
  const [address = '', fragment = ''] = cut(key.address)
  return `${key.host}${address}${/^#!?\//.test(fragment) ? fragment : ''}`
}

const cut = (address: string): [string, string] => {
  const at = address.indexOf('#')
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)]
}
