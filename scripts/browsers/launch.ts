import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type BrowserContext, chromium } from '@playwright/test'

export interface LaunchOptions {
  path: string
  /** Folder of the unpacked extension; without one the same browser starts without ours. */
  extension?: string
  headless: boolean
  /** A profile that another browser has left behind: goes on with what it holds, and leaves it there. */
  profile?: string
  /** Milliseconds until a browser that does not start, or does not load the extension, is given up. */
  patience?: number
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number } | null
}

export interface ExtensionBrowser {
  context: BrowserContext
  /** The extension's id; empty without one. */
  id: string
  profile: string
  close(): Promise<void>
}

/** Nothing of the browser's own may use the network or the processor while we measure. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
]

/** Starts Chromium on a new, empty profile, if none is named, with the unpacked extension in it. Throws when it does not start or does not load it. */
export const launchWithExtension = async (options: LaunchOptions): Promise<ExtensionBrowser> => {
  const { path, extension, headless, patience = 60_000, colorScheme, viewport = { width: 1280, height: 900 } } = options
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'clauselight-profile-'))
  const forget = (): void => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  // A copy: a build that runs meanwhile does not pull the files from under the browser.
  const copy = join(profile, 'extension')
  if (extension) cpSync(extension, copy, { recursive: true })
  if (!options.profile) allowUnpacked(profile)
  const load = extension ? [`--disable-extensions-except=${copy}`, `--load-extension=${copy}`] : []
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: path,
      headless,
      chromiumSandbox: false,
      timeout: patience,
      ...(colorScheme && { colorScheme }),
      viewport,
      args: [...load, ...quiet],
    })
    const close = async (): Promise<void> => {
      await context.close()
      forget()
    }
    try {
      const id = extension ? idOfPath(copy) : ''
      if (extension) await loaded(context, id, patience)
      return { context, id, profile, close }
    } catch (error) {
      await close()
      throw error
    }
  } catch (error) {
    forget()
    throw error
  }
}

/** Developer mode, as on the page of extensions: without it an unpacked extension that reloads itself stays switched off. */
const allowUnpacked = (profile: string): void => {
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }))
}

/**
 * The id that Chromium gives to an unpacked extension: the first 16 bytes of the SHA-256 of its path, spelt from a to p (crx_file's
 * `GenerateIdForPath`). Known this way, nothing depends on catching the moment in which its worker starts.
 */
const idOfPath = (path: string): string => {
  const bytes = Buffer.from(realpathSync(path), process.platform === 'win32' ? 'utf16le' : 'utf8')
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return Array.from(hex, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

/** Waits until the browser serves the extension's files: then it is loaded. */
const loaded = async (context: BrowserContext, id: string, patience: number): Promise<void> => {
  const page = context.pages()[0] ?? (await context.newPage())
  const url = `chrome-extension://${id}/manifest.json`
  const until = performance.now() + patience
  for (;;) {
    const response = await page.goto(url, { timeout: patience }).catch(() => null)
    // Chromium shows a page of its own for an extension that is not there.
    if (response?.ok() && page.url() === url) break
    if (performance.now() > until) throw new Error('it does not load unpacked extensions')
    await pause(200)
  }
  await page.goto('about:blank')
}
