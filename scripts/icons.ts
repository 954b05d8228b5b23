import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { ensureChromium } from './browsers/chromium'
import { say } from './say'

/** Draws the extension's icons from their SVG with Chromium: `npx tsx scripts/icons.ts`. */
const sizes = [16, 32, 48, 96, 128] as const
const target = 'public/icon'

const found = await ensureChromium()
if (found.kind === 'missing') {
  say(found.message)
  process.exit(2)
}
const svg = readFileSync('assets/icons/icon.svg', 'utf8')
const browser = await chromium.launch({ chromiumSandbox: false, executablePath: found.path })
try {
  const page = await browser.newPage()
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
  mkdirSync(target, { recursive: true })
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    writeFileSync(`${target}/${size}.png`, await page.screenshot({ omitBackground: true }))
    console.log(`${target}/${size}.png`)
  }
} finally {
  await browser.close()
}
