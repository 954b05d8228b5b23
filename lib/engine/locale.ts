/** Two-letter labels that name a language or a country in addresses. Codes that sites use for other things (`hc`, `gp`, `tc`, `to`) are left out. */
const codes = new Set(
  (
    'ar bg bn ca cs cz da dk de el en es et eu fa fi fr ga he hi hr hu id is it iw ja jp ka kk ko kr lt lv mk ms my nb nl nn no pl pt ro ru ' +
    'sk sl sq sr sv se ta te th tr uk ur vi zh us gb ie au nz in sg hk tw cn mx br cl co pe at ch be lu gr il ae sa za ng ke eg ua kz ph vn ww'
  ).split(' '),
)

const pair = /^([a-z]{2})[-_](?:[a-z]{2}|intl|row|eu|ww|[a-z]{4}(?:[-_][a-z]{2})?|419)$/

/** Whether a piece of an address (a path segment, a label of a host) names a language, a country or both: `en`, `en-US`, `pt_br`, `zh-hans-cn`. */
export const isLocale = (piece: string): boolean => {
  const lower = piece.toLowerCase()
  if (lower.length === 2) return codes.has(lower)
  const first = pair.exec(lower)?.[1]
  return first !== undefined && codes.has(first)
}

/** Labels that are codes of countries but, before a host, more often name a service: `id.example.com`, `my.example.com`. */
const services = new Set(['id', 'my', 'is', 'in', 'co'])

/** The host without `www`, `m` and labels that name a locale, as long as two labels remain. */
export const withoutLocale = (host: string): string => {
  const labels = host.split('.')
  const droppable = (label: string): boolean => /^(www\d?|m|mobile)$/.test(label) || (isLocale(label) && !services.has(label))
  while (labels.length > 2 && droppable(labels[0] ?? '')) labels.shift()
  return labels.join('.')
}
