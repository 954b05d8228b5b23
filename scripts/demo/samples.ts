import { readFileSync } from 'node:fs'

export interface Sample {
  /** Names the screenshots. */
  name: string
  url: string
  /** The page's markup; absent for a page that the web or a server of ours holds. */
  markup?: string
}

const page = (name: string): string => readFileSync(new URL(`./pages/${name}.html`, import.meta.url), 'utf8')

/** The three pages that come with the project, each at an address where such a page would stand. */
export const samples = (): Sample[] => [
  { name: 'luma-terms', url: 'https://lumalabs.ai/legal/tos', markup: page('luma-terms') },
  { name: 'unknown-terms', url: 'https://www.tidewell.example/legal/terms', markup: page('unknown-terms') },
  { name: 'not-terms', url: 'https://sundaypot.example/lentil-soup', markup: page('not-terms') },
]
