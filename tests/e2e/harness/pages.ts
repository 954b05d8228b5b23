import { readFileSync } from 'node:fs'

/** The samples that `npm run demo` shows. */
export const demoPage = (name: 'luma-terms' | 'unknown-terms' | 'not-terms'): string =>
  readFileSync(new URL(`../../../scripts/demo/pages/${name}.html`, import.meta.url), 'utf8')

export const lumaTerms = 'https://lumalabs.ai/legal/tos'
export const unknownTerms = 'https://www.tidewell.example/legal/terms'

/** Clauses in our own words, each of one kind that is marked, and plain ones that are not. */
export const clauses = {
  arbitration: 'You and the company agree that any dispute about these terms shall be settled by binding arbitration and not in court.',
  training: 'We may use your content to train and improve our artificial intelligence and machine learning models.',
  termination: 'We may suspend or terminate your account at any time in our sole discretion, without notice and without a reason.',
  renewal:
    'Your subscription renews automatically at the end of each billing period, and we will charge your payment method unless you cancel.',
  indemnity: 'You agree to indemnify and hold us harmless from all claims and losses that arise from your use of the service.',
} as const

const plain = [
  'These terms are an agreement between you and the company that runs this service. By using the service you accept these terms.',
  'You must be at least eighteen years old to open an account, and you must keep your password to yourself.',
  'The service is provided as it is, without a warranty of any kind, as far as the law allows that.',
  'These terms are governed by the law of the place where the company has its seat, and its courts are competent.',
  'If one part of this agreement is not valid, the other parts of the agreement remain in force between the parties.',
]

/** A small terms page: plain sections, and `inside` as markup between them. */
export const termsPage = ({ title = 'Terms of Service', inside = '', head = '', lang = 'en' } = {}): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8">${head}<title>${title}</title></head>
<body><main><h1>${title}</h1><p>Last updated: 3 March 2026</p>
${plain.map((text, i) => `<h2>${i + 1}. Section</h2><p>${text}</p>`).join('\n')}
${inside}
</main></body></html>`

export const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')
