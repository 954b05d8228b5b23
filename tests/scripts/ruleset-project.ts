import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sampleFile, sampleProvision } from '../ruleset/sample-provision'

const instrument = (id: string, status: string, standing: string): string => `---
id: ${id}
name: Instrument ${id}
jurisdiction: Xland
applies: [uk]
audience: both
citation: s1
status: ${status}
standing: ${standing}
asOf: 2026-07-15
verified: true
source: https://xland.example/law
---

Asks for something.
`

/** The sources of a small ruleset that has nothing wrong with it. */
export const soundSources: Readonly<Record<string, string>> = {
  'assets/ruleset/version.json': '{ "version": 7, "date": "2026-11-25" }\n',
  'assets/ruleset/planned.txt': '# still to be written\nreturns-the-key\n',
  [sampleFile]: sampleProvision(),
  'assets/ruleset/regulations/xx-door-act.md': instrument('xx-door-act', 'in-force', 'In force.'),
  'assets/ruleset/regulations/xx-key-bill.md': instrument('xx-key-bill', 'bill', 'A bill, not law.'),
  'assets/ruleset/documents.yaml': 'groups:\n  terms: [eula]\nkinds:\n  keeps-the-key: [terms]\n',
  'assets/ruleset/platforms/elm-house.yaml':
    'id: elm-house\nname: Elm House\ndocuments:\n  - { type: eula, url: https://elm.example/eula, confirmed: true }\n',
}

export interface Project {
  folder: string
  write(file: string, text: string): void
  /** Runs `npm run ruleset -- …` in the folder, as a contributor would. */
  ruleset(...args: string[]): { code: number | null; out: string; err: string }
  /** Runs a piece of a module of `scripts/` in the folder. */
  script(module: string, code: string): { code: number | null; out: string; err: string }
  remove(): void
}

/** A folder of its own with sources; `changes` replace files of {@link soundSources}, or add some. */
export const project = (changes: Readonly<Record<string, string>> = {}): Project => {
  const folder = mkdtempSync(join(tmpdir(), 'ruleset-'))
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const [file, text] of Object.entries({ ...soundSources, ...changes })) write(file, text)
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const run = (...args: string[]) => {
    const done = spawnSync(process.execPath, ['--import', loader, ...args], { cwd: folder, encoding: 'utf8' })
    return { code: done.status, out: done.stdout, err: done.stderr }
  }
  return {
    folder,
    write,
    ruleset: (...args) => run(resolve('scripts/ruleset.ts'), ...args),
    script: (module, code) =>
      run('--input-type=module', '-e', `const m = await import('${pathToFileURL(resolve('scripts', module)).href}'); ${code}`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
