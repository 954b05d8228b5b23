import { DocumentType } from '../../lib/model/document'
import type { Service } from './platform-file'
import { slugs } from './slug'

/** A line of the registry; fields that only a crawler needs are left out. */
export interface RegistryEntry {
  service: string
  terms_type: string
  url: string
  confirmed: boolean
}

export type Sectors = Record<string, { sector: string | null; parent: string | null }>

/** The registry's services with their documents, by name. An address under several types stands once for each; one listed twice stands once. */
export const services = (entries: readonly RegistryEntry[], sectors: Sectors): Service[] => {
  const byName = new Map<string, RegistryEntry[]>()
  for (const entry of entries) byName.set(entry.service, [...(byName.get(entry.service) ?? []), entry])
  const names = [...byName.keys()].sort()
  const ids = slugs(names)
  return names.map((name) => ({
    id: ids.get(name) ?? '',
    name,
    sector: sectors[name]?.sector ?? null,
    parent: sectors[name]?.parent ?? null,
    documents: documentsOf(byName.get(name) ?? []),
  }))
}

const documentsOf = (entries: readonly RegistryEntry[]): Service['documents'] => {
  const documents = new Map<string, Service['documents'][number]>()
  for (const { terms_type, url, confirmed } of entries) {
    const type = documentType(terms_type)
    const id = `${type} ${url}`
    documents.set(id, { type, url, confirmed: confirmed || documents.get(id)?.confirmed === true })
  }
  const order = DocumentType.options
  return [...documents.values()].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
}

/** `Terms of Service` is `terms-of-service`. Throws on a type the model does not have. */
const documentType = (name: string): DocumentType => {
  const id = name.toLowerCase().replace(/[^a-z]+/g, '-')
  const type = DocumentType.options.find((option) => option === id)
  if (!type) throw new Error(`the registry's type "${name}" is not in lib/model/document.ts: add it there`)
  return type
}
