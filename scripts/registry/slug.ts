/** Names that cannot be spelled in Latin letters by rule. */
const spelled: Record<string, string> = { 豆包: 'doubao', 文心一言: 'wenxin-yiyan' }

/** An id from a name: lower-case Latin letters and digits, one hyphen between words. `Dáme jídlo` is `dame-jidlo`, `AT&T` is `at-and-t`. */
export const slug = (name: string): string =>
  (spelled[name] ?? name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** An id for each name; where two names give the same slug, the later ones are numbered. Throws on a name without a Latin letter or digit. */
export const slugs = (names: readonly string[]): Map<string, string> => {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of names) {
    const plain = slug(name)
    if (plain === '') throw new Error(`"${name}" has no Latin spelling: add one to scripts/registry/slug.ts`)
    let id = plain
    for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`
    taken.add(id)
    ids.set(name, id)
  }
  return ids
}
