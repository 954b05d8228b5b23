import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { ensureBuilt, outputOf, type Target } from '../scripts/build/extension'

/** Every key of a manifest that gives the extension a power or shows it to pages. */
const powers = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'content_security_policy',
  'web_accessible_resources',
  'externally_connectable',
  'browser_specific_settings',
]

const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'))

const powersOf = (target: Target): Record<string, unknown> => {
  const manifest = read(`${outputOf(target)}/manifest.json`)
  return Object.fromEntries(powers.filter((key) => key in manifest).map((key) => [key, manifest[key]]))
}

beforeAll(() => ensureBuilt(['chrome', 'firefox']), 240_000)

it.each(['chrome', 'firefox'] as const)('the build for %s asks for exactly what tests/permissions.json lists', (target) => {
  expect(
    powersOf(target),
    'a permission changed: name its use in docs/privacy.md, see what the browser will say about it, then change tests/permissions.json',
  ).toEqual(read('tests/permissions.json')[target])
})

it.each(['chrome', 'firefox'] as const)(
  'the build for %s has one background for all windows: it is told which page is private, and a second one would not share what it refuses to keep',
  (target) => {
    expect(read(`${outputOf(target)}/manifest.json`).incognito ?? 'spanning').toBe('spanning')
  },
)
