import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ruleset } from '../../lib/model/ruleset'
import { readArguments } from '../../scripts/scan/arguments'
import { runScan } from '../../scripts/scan/run'

const ruleset: Ruleset = {
  format: 1,
  version: 3,
  date: '2026-01-31',
  digest: 'none',
  languages: [],
  detectors: [
    {
      id: 'tea-ban',
      name: 'Tea ban',
      category: 'Tea',
      polarity: 'risk',
      audience: 'consumer',
      factors: { impact: 3, irreversibility: 1, breadth: 2, control: 2, legal: 1 },
      raises: [],
      lowers: [],
      mitigates: [],
      cues: ['tea'],
      patterns: ['may not drink tea'],
      possible: [],
      unless: [],
    },
  ],
  notes: [],
  regulations: [],
  platforms: [
    {
      id: 'example',
      name: 'Example',
      documents: [{ type: 'terms-of-service', url: 'https://example.com/rules-of-tea', confirmed: true }],
      overlays: [
        { provision: 'tea-ban', document: 'terms-of-service', quote: 'You may not drink tea', says: 'No tea.', reviewed: '2026-01-01' },
      ],
    },
  ],
  facts: {
    read: { date: '2026-01-31', platforms: [], documents: [], groups: {} },
    types: [],
    missable: [
      {
        provision: 'cake-right',
        name: 'Right to cake',
        documents: ['privacy-policy'],
        signs: [['slice', 'piece'], ['cake']],
        recall: { by: 'documents', found: 18, of: 20 },
      },
    ],
  },
}

const clause = 'You may not drink tea on these premises.'
const prose = `These Terms of Service govern your use of our services. By using them you agree. ${clause} We may terminate your account without notice, and our liability for damages is limited to the extent permitted by law. The governing law is that of Ireland.`
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Terms of Service | Example</title><link rel="canonical" href="https://example.com/rules-of-tea"><script>document.title = 'run'</script></head><body><nav>Menu</nav><h1>Terms of Service</h1><p>Last updated: 27 May 2026</p><p>${prose}</p></body></html>`

const folder = mkdtempSync(join(tmpdir(), 'scan-'))
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  // The parser takes seconds to load on a busy machine: not within a test.
  await import('jsdom')
  writeFileSync(at('rules.json'), JSON.stringify(ruleset))
  writeFileSync(at('no-rules.json'), '{"format":1}')
  writeFileSync(at('terms.html'), html)
  writeFileSync(at('named-wrongly.txt'), html)
  writeFileSync(at('terms.md'), `# Terms of Service\n\nLast updated: 27 May 2026\n\n${prose}\n`)
  writeFileSync(
    at('german.txt'),
    `Allgemeine Geschäftsbedingungen\n\n${'Diese Bedingungen gelten für den Vertrag zwischen dem Anbieter und dem Kunden. Der Anbieter haftet für Schäden nur bei Vorsatz, und die Haftung bleibt unberührt. '.repeat(4)}`,
  )
  writeFileSync(
    at('latin.html'),
    Buffer.from(
      '<html><head><meta charset="iso-8859-1"><title>Caf\xe9</title></head><body><p>Caf\xe9 au lait.</p></body></html>',
      'latin1',
    ),
  )
  writeFileSync(at('empty.txt'), '')
  writeFileSync(at('blank.html'), '<html><body><script>1</script></body></html>')
  writeFileSync(at('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
  writeFileSync(at('paper.pdf'), '%PDF-1.7 ...')
  writeFileSync(at('steering.txt'), `Terms\n\nYou may not drink tea \u001b[31m in red \u001b[0m here.`)
  writeFileSync(
    at('urls.txt'),
    'https://www.example.com/rules-of-tea/\n\nhttps://example.org/privacy\nhttps://example.org/shoes\nnot an address\n',
  )
}, 60_000)

const scan = async (...words: string[]): Promise<{ code: number; out: string; complaints: string[] }> => {
  const asked = readArguments([...words, '--ruleset', at('rules.json')])
  if (asked === 'help' || 'wrong' in asked) throw new Error('the test asks for something that scan does not offer')
  const lines: string[] = []
  const complaints: string[] = []
  const code = await runScan(asked, { print: (line) => lines.push(line), complain: (line) => complaints.push(line) })
  return { code, out: lines.join('\n'), complaints }
}
const rows = async (...words: string[]) => (await scan(...words, '--format', 'json')).out.split('\n').map((line) => JSON.parse(line))

describe('scanning a document', () => {
  it('gives the shape that reports rely on', async () => {
    const [row] = await rows(at('terms.html'), '--with-text')
    expect(row).toMatchObject({
      file: at('terms.html'),
      page: {
        isTerms: true,
        documentType: 'terms-of-service',
        platform: 'example',
        language: 'en',
        title: 'Terms of Service | Example',
        updated: '2026-05-27',
      },
      findings: [{ provision: 'tea-ban', polarity: 'risk', band: 'strong', quote: clause }],
      risk: { coverage: { read: ['terms-of-service'], missing: ['privacy-policy'] }, mitigations: [] },
      overlays: [{ provision: 'tea-ban', state: 'exact' }],
    })
    const { start, end, why, modifiers, severity, score } = row.findings[0]
    expect(row.text.slice(start, end)).toBe(clause)
    expect([why.length > 0, Array.isArray(modifiers), typeof severity, typeof score]).toEqual([true, true, 'string', 'number'])
    expect(row.risk.top[0].provision).toBe('tea-ban')
    expect(row.page.reasons.length).toBeGreaterThan(0)
    expect(row.text).not.toContain('Menu')
  })

  it('leaves the text out unless it is asked for', async () => {
    expect((await rows(at('terms.html')))[0]).not.toHaveProperty('text')
  })

  it('tells HTML by its content', async () => {
    expect((await rows(at('named-wrongly.txt')))[0].page.title).toBe('Terms of Service | Example')
  })

  it('reads Markdown, and points into it as it is', async () => {
    const [row] = await rows(at('terms.md'), '--with-text')
    expect(row.page).toMatchObject({ isTerms: true, platform: null, title: 'Terms of Service', updated: '2026-05-27' })
    expect(row.text.slice(row.findings[0].start, row.findings[0].end)).toBe(clause)
  })

  it('takes the platform from the address that is given', async () => {
    expect((await rows(at('terms.md'), '--url', 'https://example.com/rules-of-tea'))[0].page.platform).toBe('example')
    expect((await rows(at('terms.html'), '--url', 'https://elsewhere.example/terms'))[0].page.platform).toBeNull()
  })

  it('reads a page in the encoding that it declares', async () => {
    expect((await rows(at('latin.html'), '--with-text'))[0]).toMatchObject({ page: { title: 'Café' }, text: 'Café au lait.\n' })
  })

  it('says of a language it cannot read that nothing is known, not that nothing is wrong', async () => {
    const [row] = await rows(at('german.txt'))
    expect(row).toMatchObject({
      page: { isTerms: true, language: 'de', readable: false },
      findings: [],
      risk: { score: null, grade: null },
    })
    expect((await scan(at('german.txt'))).out).toContain('finding nothing means nothing')
  })
})

describe('what a whole document does not hold', () => {
  const file = at('long-privacy.txt')
  const recall = { by: 'documents', found: 18, of: 20 }
  const missing = [{ provision: 'cake-right', name: 'Right to cake', recall }]
  const text = (more: string): string =>
    `# Privacy Policy\n\nLast updated: 3 May 2026\n\nThis Privacy Policy describes which personal data we collect from you, and how we share it.\n\n${'We keep a record of each visit to the tea room and of the cups that you use. '.repeat(70)}\n\n${more}\n`

  it.each([
    ['is named, apart from the findings', '', missing],
    ['is not named where words of it stand together', 'You may ask for a slice of cake.', []],
  ])('%s', async (_, more, absent) => {
    writeFileSync(file, text(more))
    expect((await rows(file))[0]).toMatchObject({ findings: [], absent })
  })

  it('stands in the report with what it rests on, and not in one that cannot tell', async () => {
    writeFileSync(file, text(''))
    expect((await scan(file)).out).toMatch(/Right to cake: we found 18 of 20 documents known to have it/)
    writeFileSync(file, 'A short note on tea.')
    expect((await scan(file)).out).not.toContain('Right to cake')
  })
})

describe('reports for people', () => {
  it.each(['text', 'markdown'])('name the clause, quote it and say why, as %s', async (format) => {
    const { out, code } = await scan(at('terms.html'), '--format', format)
    expect(code).toBe(0)
    for (const said of ['Terms of service of Example', 'Tea ban', clause, 'Risk: grade', '2026-05-27']) expect(out).toContain(said)
  })

  it('lets no document steer the terminal', async () => {
    expect((await scan(at('steering.txt'))).out).not.toContain('\u001b')
  })
})

describe('input that cannot be used', () => {
  it.each([
    ['missing.txt', 'no such file'],
    ['', 'a folder'],
    ['empty.txt', 'empty'],
    ['blank.html', 'no text'],
    ['picture.txt', 'not text or HTML'],
    ['paper.pdf', 'PDF'],
  ])('%j: one line with "%s", and 2', async (name, reason) => {
    const { code, out, complaints } = await scan(at(name))
    expect({ code, out, lines: complaints.length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(complaints[0]).toContain(reason)
  })

  it('does not keep the other files from being read', async () => {
    const words = [at('empty.txt'), at('terms.md'), at('missing.txt')]
    expect((await scan(...words)).code).toBe(0)
    const read = await rows(...words)
    expect(read.map((row) => 'error' in row)).toEqual([true, false, true])
    expect(read[0]).toEqual({ file: at('empty.txt'), error: 'it is empty' })
  })

  it('fails when none of many files can be read', async () => {
    expect((await scan(at('empty.txt'), at('missing.txt'))).code).toBe(2)
  })

  it('names what is wrong with a ruleset', async () => {
    const complaints: string[] = []
    const asked = { files: [at('terms.md')], format: 'text' as const, withText: false, ruleset: at('no-rules.json') }
    expect(await runScan(asked, { print: () => undefined, complain: (line) => complaints.push(line) })).toBe(2)
    expect(complaints[0]).toContain('no compiled ruleset')
  })

  it.each([
    [[], 'no file'],
    [['a', '--format', 'xml'], 'xml'],
    [['a', '--url', 'example.com'], 'full web address'],
    [['a', '--colour'], '--colour'],
    [['a', '--urls', 'b'], 'no files'],
  ])('%j', (words, said) => {
    expect(readArguments(words)).toEqual({ wrong: expect.stringContaining(said) })
  })
})

describe('looking up addresses', () => {
  it('says what the registry knows and what the loader would', async () => {
    const known = { platform: 'example', documentType: 'terms-of-service' }
    expect(await rows('--urls', at('urls.txt'))).toMatchObject([
      { url: 'https://www.example.com/rules-of-tea/', known },
      { url: 'https://example.org/privacy', known: null, looksLikeTerms: true },
      { url: 'https://example.org/shoes', known: null, looksLikeTerms: false },
      { url: 'not an address', known: null, looksLikeTerms: false, error: 'it is not a web address' },
    ])
  })
})
