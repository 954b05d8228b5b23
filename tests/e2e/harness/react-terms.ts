import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import type { Served } from '../../../scripts/browsers/serve-pages'
import { App, type Section } from '../../fixtures/react-terms/app'

const entry = fileURLToPath(new URL('../../fixtures/react-terms/browser.ts', import.meta.url))

/** The React fixture at an address: its markup as a server sends it, and the script that takes it over. */
export const reactTerms = async (url: string, sections: readonly Section[]): Promise<Record<string, string | Served>> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  const script = new URL('/app.js', url).href
  const markup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Terms of Service</title></head><body><div id="root">${renderToString(
    createElement(App, { sections }),
  )}</div><script>window.sections = ${JSON.stringify(sections)}</script><script defer src="/app.js"></script></body></html>`
  return { [url]: markup, [script]: { body: outputFiles[0]?.text ?? '', headers: { 'content-type': 'text/javascript' } } }
}
