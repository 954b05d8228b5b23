import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { ensureBrowser } from './ensure'
import { installCommand, installPackage } from './package-manager'

const packages = {
  'apt-get': 'firefox-esr',
  dnf: 'firefox',
  zypper: 'MozillaFirefox',
  pacman: 'firefox',
  apk: 'firefox',
  brew: 'firefox',
}

/** The file behind the snap and not its wrapper, which would not pass on what the driver needs. */
const candidates = (): string[] => [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/firefox/current/usr/lib/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ...unpacked('/opt'),
]

/** Firefox as Mozilla's own archive unpacks it. */
const unpacked = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith('firefox'))
        .map((name) => join(folder, name, 'firefox'))
    : []

/** `uuid` fixes the address of the extension's own pages, which Firefox otherwise draws by lot. */
export interface FirefoxOptions {
  path: string
  headless: boolean
  addon?: { id: string; uuid: string }
  patience?: number
}

export const launchFirefox = ({ path, headless, addon, patience = 90_000 }: FirefoxOptions): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    timeout: patience,
    protocolTimeout: patience,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: addon ? { 'extensions.webextensions.uuids': JSON.stringify({ [addon.id]: addon.uuid }) } : {},
  })

const trial = async (path: string): Promise<string> => {
  try {
    const browser = await launchFirefox({ path, headless: true, patience: 60_000 })
    await browser.close()
    return ''
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? 'did not start'
  }
}

/** A Firefox that can be driven, found or installed. */
export const ensureFirefox = () =>
  ensureBrowser({
    name: 'Firefox',
    variable: 'CLAUSELIGHT_FIREFOX',
    candidates,
    trial,
    ways: [{ says: 'installing the package of this system', go: () => installPackage(packages) }],
    advice: `Install Firefox yourself (${installCommand(packages) ?? 'https://www.mozilla.org/firefox/'}), or name one: CLAUSELIGHT_FIREFOX=/path/to/firefox. On Ubuntu the package is a snap; Mozilla's own archive, unpacked in /opt/firefox, works.`,
  })
