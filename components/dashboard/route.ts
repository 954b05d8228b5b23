import { useEffect, useState } from 'react'

export const sections = ['documents', 'watched', 'data', 'rules', 'settings'] as const
export type Section = (typeof sections)[number]

/** The part of the dashboard that the address names after `#`, and what it says further: `#documents/KEY`. */
export interface Route {
  section: Section
  rest: readonly string[]
}

export const routeOf = (hash: string): Route => {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/').map(decoded)
  return { section: sections.find((s) => s === name) ?? sections[0], rest }
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export const hashOf = (section: Section, ...rest: string[]): string => `#${[section, ...rest.map(encodeURIComponent)].join('/')}`

/** Follows the address, so that the browser's back and forward work. */
export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
