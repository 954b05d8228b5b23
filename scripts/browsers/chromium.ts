import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { tool } from '../tool'
import { ensureBrowser } from './ensure'
import { launchWithExtension } from './launch'
import { installCommand, installPackage } from './package-manager'
import { asRoot, type Outcome, run } from './run'

const packages = { 'apt-get': 'chromium', dnf: 'chromium', zypper: 'chromium', pacman: 'chromium', apk: 'chromium', brew: 'chromium' }

/** Google's branded Chrome is not among them: it ignores `--load-extension`. */
const candidates = (): string[] => [
  chromium.executablePath(),
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The smallest extension there is: a browser that starts its worker loads ours as well. */
const smallest = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-trial-'))
  writeFileSync(
    join(folder, 'manifest.json'),
    '{"manifest_version":3,"name":"trial","version":"1","background":{"service_worker":"worker.js"}}',
  )
  writeFileSync(join(folder, 'worker.js'), '')
  return folder
}

const trial = async (path: string): Promise<string> => {
  const extension = smallest()
  try {
    const browser = await launchWithExtension({ path, extension, headless: true, patience: 30_000 })
    await browser.close()
    return ''
  } catch (error) {
    return reasonOf(error instanceof Error ? error.message : String(error))
  } finally {
    rmSync(extension, { recursive: true, force: true })
  }
}

/** The line of a launch failure that tells a person something. */
const reasonOf = (message: string): string => {
  const lines = message.split('\n').map((line) => line.trim())
  return (
    lines.find((line) => /shared librar|missing dependencies|cannot open|not found|permission|snap/i.test(line)) ??
    lines[0] ??
    'did not start'
  )
}

const playwright = (minutes: number, ...args: string[]): Outcome =>
  run(process.execPath, [tool('playwright', 'playwright'), ...args], minutes, { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' })

/** A Chromium that loads unpacked extensions, found or installed. */
export const ensureChromium = () =>
  ensureBrowser({
    name: 'Chromium',
    variable: 'CLAUSELIGHT_CHROMIUM',
    candidates,
    trial,
    ways: [
      { says: 'downloading one (playwright install chromium)', go: () => playwright(5, 'install', '--no-shell', 'chromium') },
      {
        says: 'installing the system libraries it needs (playwright install-deps chromium)',
        go: () =>
          asRoot() ? playwright(8, 'install-deps', 'chromium') : { ok: false, reason: 'needs root, and sudo asks for a password' },
      },
      { says: 'installing the package of this system', go: () => installPackage(packages) },
    ],
    advice: `Install Chromium yourself (${installCommand(packages) ?? 'npx playwright install --with-deps chromium'}), or name one: CLAUSELIGHT_CHROMIUM=/path/to/chromium. Google Chrome does not load unpacked extensions.`,
  })
