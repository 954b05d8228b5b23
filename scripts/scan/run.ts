import type { Ruleset } from '../../lib/model/ruleset'
import { bundledRuleset } from '../ruleset/bundle'
import type { ScanArguments } from './arguments'
import { asMarkdown, asText } from './layout'
import { readDocument } from './read-document'
import { readRuleset } from './read-ruleset'
import { reportLines } from './report'
import { type ReadyRules, readyRules, scanPage } from './scan-page'
import { lookUp, readUrls } from './urls'

interface Output {
  /** A result. */
  print: (line: string) => void
  /** Something for the person at the terminal. */
  complain: (line: string) => void
}

/** The exit code: 0 when anything could be read, 2 when nothing could. */
export const runScan = async (asked: ScanArguments, out: Output): Promise<0 | 2> => {
  const ruleset: Ruleset | { error: string } = asked.ruleset === undefined ? await bundledRuleset() : readRuleset(asked.ruleset)
  if ('error' in ruleset) {
    out.complain(`${asked.ruleset}: ${ruleset.error}`)
    return 2
  }
  const rules = readyRules(ruleset)
  return asked.urls === undefined ? scanFiles(asked, rules, out) : scanUrls(asked.urls, asked, rules, out)
}

const scanFiles = async (asked: ScanArguments, rules: ReadyRules, { print, complain }: Output): Promise<0 | 2> => {
  const many = asked.files.length > 1
  let read = 0
  for (const file of asked.files) {
    const result = await scanFile(file, asked, rules)
    if (!('error' in result)) {
      read++
      print(result.said)
    } else if (!many) complain(`${shown(file)}: ${result.error}`)
    else print(asked.format === 'json' ? JSON.stringify({ file, error: result.error }) : `${shown(file)}: ${result.error}`)
    if (many && asked.format !== 'json') print('')
  }
  if (read === 0 && many) complain('none of the files could be read')
  return read > 0 ? 0 : 2
}

const shown = (file: string): string => (file === '-' ? 'standard input' : file)

const scanFile = async (
  file: string,
  { url, format, withText }: ScanArguments,
  rules: ReadyRules,
): Promise<{ said: string } | { error: string }> => {
  const page = await readDocument(file, url)
  if ('error' in page) return page
  const scanned = scanPage(page, rules)
  const { page: recognition, findings, overlays, risk, absent, cut } = scanned
  if (format === 'json')
    return {
      said: JSON.stringify({ file, page: recognition, findings, risk, absent, overlays, cut, ...(withText && { text: page.text }) }),
    }
  const lines = reportLines(shown(file), scanned, rules)
  const report = format === 'markdown' ? asMarkdown(lines) : asText(lines)
  return { said: withText ? `${report}\n\n${page.text}` : report }
}

const scanUrls = (file: string, { format }: ScanArguments, rules: ReadyRules, { print, complain }: Output): 0 | 2 => {
  const urls = readUrls(file)
  if ('error' in urls) {
    complain(`${shown(file)}: ${urls.error}`)
    return 2
  }
  for (const url of urls) print(lookUp(url, rules, format))
  return 0
}
