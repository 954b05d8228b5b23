import { bundledRuleset } from '../ruleset/bundle'
import { asMarkdown, asText } from '../scan/layout'
import { type ReadyRules, readyRules } from '../scan/scan-page'
import type { CompareArguments, Format } from './arguments'
import { type Compared, compareFiles } from './compare-files'
import { readRows } from './pairs-file'
import { rememberingSides } from './read-side'
import { reportOf } from './report'
import { speedOf } from './speed'
import { storageOf } from './storage'
import { linesOf } from './written-out'

export interface Output {
  /** A result. */
  print: (line: string) => void
  /** Something for the person at the terminal. */
  complain: (line: string) => void
}

/** The exit code: 0 when anything could be compared, 2 when nothing could. */
export const runCompare = async (asked: CompareArguments, out: Output, ready?: ReadyRules): Promise<0 | 2> => {
  const rules = ready ?? readyRules(await bundledRuleset())
  const fail = (what: string): 2 => {
    out.complain(what)
    return 2
  }
  switch (asked.do) {
    case 'pair': {
      const result = await compareFiles(asked.before, asked.after, asked.seen, rules, rememberingSides(rules))
      if ('error' in result) return fail(result.error)
      out.print(said(asked.before, asked.after, result, asked.format, rules))
      return 0
    }
    case 'pairs':
      return comparePairs(asked, rules, out)
    case 'report': {
      const result = await reportOf(asked.file, asked.all, rules)
      if ('error' in result) return fail(`${asked.file}: ${result.error}`)
      for (const line of result.lines) out.print(line)
      return 0
    }
    case 'storage': {
      const result = await storageOf(asked.file, rules)
      if ('error' in result) return fail(`${asked.file}: ${result.error}`)
      for (const line of result.lines) out.print(line)
      return 0
    }
    case 'speed': {
      const result = await speedOf(asked.before, asked.after, rules)
      if ('error' in result) return fail(result.error)
      for (const line of result.lines) out.print(line)
      return 0
    }
  }
}

const comparePairs = async (asked: CompareArguments & { do: 'pairs' }, rules: ReadyRules, { print, complain }: Output): Promise<0 | 2> => {
  const read = readRows(asked.file)
  if ('error' in read) {
    complain(`${asked.file === '-' ? 'standard input' : asked.file}: ${read.error}`)
    return 2
  }
  const sides = rememberingSides(rules)
  let compared = 0
  for (const row of read.rows) {
    const named = 'error' in row ? {} : { before: row.before, after: row.after }
    const result =
      'error' in row
        ? row
        : await compareFiles(
            read.at(row.before),
            read.at(row.after),
            [...asked.seen, ...(row.seen ?? []).map(read.at)],
            rules,
            sides,
            row.url,
          )
    if ('error' in result) print(asked.format === 'json' ? JSON.stringify({ ...named, error: result.error }) : result.error)
    else {
      compared++
      print(said(named.before ?? '', named.after ?? '', result, asked.format, rules))
    }
    if (asked.format !== 'json') print('')
  }
  if (compared === 0) complain('none of the pairs could be compared')
  return compared > 0 ? 0 : 2
}

const said = (before: string, after: string, result: Compared, format: Format, rules: ReadyRules): string => {
  if (format === 'json') return JSON.stringify({ before, after, ...result.comparison, summary: result.summary, facts: result.facts })
  const lines = linesOf(before, after, result, rules)
  return format === 'markdown' ? asMarkdown(lines) : asText(lines)
}
