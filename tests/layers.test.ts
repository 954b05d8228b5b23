import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { preProcessFile } from 'typescript'
import { describe, expect, it } from 'vitest'
import { type SourceFile, sourcesIn } from './house/sources'

interface Layer {
  /** Layers it may import from, besides itself. */
  layers: readonly string[]
  packages: readonly string[]
}

const everything = [
  'lib/model',
  'lib/engine',
  'lib/app',
  'lib/page',
  'lib/ruleset',
  'lib/store',
  'lib/sync',
  'lib/browser',
  'lib/messages',
  'components',
  'public',
]

/** Who may import whom. Imports point one way; nothing imports entrypoints or scripts. A new folder needs a line here and a reason. */
const layers: Readonly<Record<string, Layer>> = {
  'lib/model': { layers: [], packages: ['zod'] },
  'lib/messages': { layers: ['lib/model'], packages: [] },
  'lib/engine': { layers: ['lib/model'], packages: [] },
  'lib/app': { layers: ['lib/model', 'lib/engine', 'lib/messages'], packages: ['zod'] },
  'lib/page': { layers: ['lib/model', 'lib/messages'], packages: ['mark.js'] },
  'lib/ruleset': { layers: ['lib/model'], packages: ['zod', 'yaml', 'mdast-util-from-markdown'] },
  'lib/store': { layers: ['lib/model'], packages: ['zod', 'dexie'] },
  'lib/sync': { layers: ['lib/model'], packages: ['zod'] },
  'lib/browser': { layers: ['lib/model', 'lib/messages'], packages: ['zod', 'wxt'] },
  // `public` for the keys of the strings, as types; mark.js for the texts on our own pages.
  components: { layers: ['lib/model', 'public'], packages: ['react', 'react-dom', 'mark.js'] },
  entrypoints: { layers: everything, packages: ['*'] },
  scripts: { layers: everything, packages: ['*'] },
}

/** `lib/x/…` belongs to `lib/x`, a file right in `lib` to its own name, anything else to its first folder. */
const layerOf = (path: string): string => {
  const [first = '', second = ''] = path.split('/')
  return first === 'lib' ? `lib/${second.replace(/\.tsx?$/, '')}` : first
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

/** Everything that a file imports, statically, dynamically or as a type. */
const importsOf = (text: string): string[] => preProcessFile(text, true, true).importedFiles.map((file) => file.fileName)

const forbidden = ({ path, text }: SourceFile): string[] => {
  const from = layerOf(path)
  const rule = layers[from]
  if (!rule) return [`${path}: "${from}" is in no layer: add it to tests/layers.test.ts, or put the file where it belongs`]
  return importsOf(text).flatMap((name) => {
    if (name.startsWith('.')) {
      const to = layerOf(normalize(join(dirname(path), name)).replaceAll('\\', '/'))
      return to === from || rule.layers.includes(to) ? [] : [`${path}: ${from} may not import ${to} (${name})`]
    }
    if (name.startsWith('node:')) return from === 'scripts' ? [] : [`${path}: only scripts run in Node (${name})`]
    const allowed = rule.packages.includes('*') || rule.packages.includes(packageOf(name))
    return allowed ? [] : [`${path}: ${from} may not import the package ${packageOf(name)}`]
  })
}

describe('imports', () => {
  it('point one way', () => {
    expect(sourcesIn('lib', 'components', 'entrypoints', 'scripts').flatMap(forbidden)).toEqual([])
  })

  it('every folder of lib is a layer', () => {
    const folders = readdirSync('lib').filter((name) => statSync(join('lib', name)).isDirectory())
    expect(folders.filter((name) => !layers[`lib/${name}`])).toEqual([])
    expect(existsSync('lib/messages.ts')).toBe(true)
  })

  it.each([
    ['a static import', "import { a } from '../page/a'"],
    ['a dynamic one', "const a = await import('../page/a')"],
    ['one of a type', "import type { A } from '../page/a'"],
    ['a type in place', "export type A = import('../page/a').A"],
    ['a re-export', "export * from '../page/a'"],
    ['one for its effect', "import '../page/a'"],
  ])('%s is seen', (_, text) => {
    expect(forbidden({ path: 'lib/engine/x.ts', text })).toHaveLength(1)
  })

  it.each([
    ['lib/unheard/x.ts', ''],
    ['lib/model/x.ts', "import { b } from '../browser/b'"],
    ['lib/app/x.ts', "import { b } from '../store/database'"],
    ['lib/page/x.ts', "import { b } from '../../components/b'"],
    ['lib/engine/x.ts', "import { z } from 'zod/mini'"],
    ['components/x.tsx', "import { browser } from 'wxt/browser'"],
    ['scripts/x.ts', "import { b } from '../entrypoints/background'"],
    ['lib/engine/x.ts', "import { readFileSync } from 'node:fs'"],
  ])('%s with %s is refused', (path, text) => {
    expect(forbidden({ path, text })).toHaveLength(1)
  })
})
