/** Characters of text per page, after evidence of real ones: small, median, 95th percentile, largest, and two giants. */
export const sizes = { small: 7_600, median: 21_000, p95: 64_000, max: 232_000, 'giant 1': 302_000, 'giant 2': 652_000 } as const

const clauses = [
  'You agree that any dispute about these terms shall be settled by binding arbitration and not in court.',
  'We may change these terms at any time in our sole discretion by posting a new version on this page.',
  'We may suspend or terminate your account at any time in our sole discretion, without notice and without a reason.',
  'You grant us a worldwide, royalty-free, sublicensable licence to use, reproduce, modify and display your content.',
  'We may use your content to train and improve our machine learning models.',
  'Your subscription renews automatically at the end of each billing period unless you cancel before that day.',
  'You agree to indemnify and hold us harmless from all claims that arise from your use of the service.',
  'Our total liability for all claims under these terms will not exceed the amount that you paid us in the last twelve months.',
]

const openings = [
  'When you open an account',
  'If a page is out of date',
  'Before a payment is due',
  'Where the law asks for it',
  'Unless a section says otherwise',
  'After a request has been answered',
]
const subjects = [
  'the company',
  'each of the parties',
  'whoever holds the keys',
  'the person named in the account',
  'our support team',
  'the owner of a shared space',
]
const verbs = ['keeps a record of', 'gives notice about', 'may ask for', 'answers questions on', 'agrees to look after', 'is told about']
const objects = [
  'the settings that were chosen',
  'every service that is in use',
  'the content of a shared board',
  'the terms of this section',
  'the fees for the coming month',
  'any change to the address on file',
]
const endings = [
  'within ten days.',
  'as far as that is possible.',
  'and says so in writing.',
  'before anything else happens.',
  'in the way that section three describes.',
  'without a further fee.',
]

/** The same numbers in every run (a linear congruential generator; constants of Numerical Recipes). */
const chance = (seed: number) => {
  let state = seed
  return <T>(choices: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    // The remainder lies within the list.
    return choices[Math.floor((state / 4_294_967_296) * choices.length)] as T
  }
}

/** A terms page of about so many characters of text, in sentences of our own, marked up as such pages are. */
export const generatedPage = (characters: number): string => {
  const pick = chance(characters)
  const sentence = (): string => `${pick(openings)}, ${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(endings)}`
  const parts: string[] = []
  let length = 0
  const add = (text: string, wrap: (text: string) => string): void => {
    parts.push(wrap(text))
    length += text.length + 1
  }
  for (let section = 1; length < characters; section++) {
    add(`${section}. ${pick(objects)}`, (text) => `<h2 id="s${section}">${text}</h2>`)
    add(`${sentence()} ${sentence()} ${sentence()}`, (text) => `<p>${text.replace('service', '<a href="#s1">service</a>')}</p>`)
    if (section % 4 === 1) add(pick(clauses), (text) => `<div class="clause"><p>${text}</p></div>`)
    if (section % 3 === 0) {
      add('You agree not to do any of the following:', (text) => `<p>${text}</p><ul>`)
      for (let item = 0; item < 4; item++) add(sentence(), (text) => `<li><span>${text}</span></li>`)
      parts.push('</ul>')
    }
    add(`${sentence()} ${sentence()}`, (text) => `<p><strong>${section}.1</strong> ${text}</p>`)
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Terms of Service</title><style>body{font:16px/1.5 sans-serif;max-width:45rem;margin:auto}</style></head><body><main><h1>Terms of Service</h1><p>Last updated: 2 March 2026</p><p>These terms are an agreement between you and the company. By using the service you accept these terms.</p>${parts.join('\n')}</main></body></html>`
}
