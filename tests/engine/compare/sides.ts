import type { Side } from '../../../lib/engine/compare/side'
import type { Finding } from '../../../lib/model/finding'
import type { Block } from '../../../lib/model/page'

/** A block in words: `# ` begins a heading, `- ` an item, `| ` a table row, `> ` a link that stands alone. */
const kinds: Readonly<Record<string, Partial<Block>>> = {
  '# ': { kind: 'heading' },
  '- ': { kind: 'item' },
  '| ': { kind: 'cell' },
  '> ': { kind: 'text', link: true },
}

/** A version from its blocks. */
export const sideOf = (lines: readonly string[], more: Partial<Side> = {}): Side => {
  let text = ''
  const blocks: Block[] = []
  for (const line of lines) {
    const kind = kinds[line.slice(0, 2)]
    const said = kind ? line.slice(2) : line
    blocks.push({ kind: 'text', ...kind, start: text.length, end: text.length + said.length })
    text += `${said}\n`
  }
  return { text, blocks, title: 'Terms of Service', url: 'https://example.com/terms', language: 'en', updated: null, findings: [], ...more }
}

/** A finding on the words of a quote. */
export const findingOn = (text: string, quote: string, provision: string, more: Partial<Finding> = {}): Finding => {
  const start = text.indexOf(quote)
  return {
    provision,
    name: provision,
    category: 'Any',
    polarity: 'risk',
    band: 'strong',
    score: 0.9,
    severity: 'high',
    points: 60,
    start,
    end: start + quote.length,
    quote,
    why: [],
    modifiers: [],
    ...more,
  }
}

/** Enough of a document for one change to be one change. */
export const terms: readonly string[] = [
  '# Terms of Service',
  'Last updated: 3 March 2026',
  'These terms are an agreement between you and the Lantern company about the lamps that you hire from us.',
  '# 1. Hiring a lamp',
  'You may hire one lamp at a time. We ask for a deposit of $40 and pay it back when the lamp comes home.',
  'You can end the hire by giving us 30 days notice in writing.',
  '# 2. Breakages',
  'We are liable for lamps that break through a fault of our own. We will share your address with the repair shop only.',
  'The following must not be done with a lamp:',
  '- hang it from a moving cart',
  '- fill it with spirits',
  '| Oil | 2 litres | Harbour store',
  '| Wick | 30 days | Mill store',
  '# 3. Disputes',
  'Disputes go to the court of the place where you live, and nothing here takes away your rights by law.',
]
