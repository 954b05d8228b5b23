import { spawn } from 'node:child_process'
import { tool } from './tool'

export interface Step {
  name: string
  /** Arguments of this Node. */
  args: string[]
  /** Minutes after which a step that hangs is stopped and counts as failed. */
  minutes: number
}

interface StepResult {
  name: string
  ok: boolean
  passed: number
  failed: number
  seconds: number
}

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

/** Counts of a runner's closing lines ("Tests  3 failed | 20 passed", "  20 passed (1m)"); a step without any counts as one. */
const counted = (output: string, ok: boolean): { passed: number; failed: number } => {
  const lines = output.replaceAll(colours, '').split('\n')
  const closing = lines.filter((line) => /^\s*Tests\s+\d/.test(line) || /^\s*\d+ (?:passed|failed|flaky)\b/.test(line))
  const sum = (word: string): number => closing.reduce((n, line) => n + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0)
  const passed = sum('passed')
  const failed = sum('failed')
  if (passed + failed === 0) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  return { passed, failed: ok ? failed : Math.max(failed, 1) }
}

const runStep = ({ name, args, minutes }: Step): Promise<StepResult> =>
  new Promise((done) => {
    const started = performance.now()
    console.log(`\n== ${name}`)
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const limit = setTimeout(() => {
      output += `\nstopped after ${minutes} minutes\n`
      console.log(`stopped after ${minutes} minutes`)
      child.kill('SIGKILL')
    }, minutes * 60_000)
    let output = ''
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const)
      from.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        to.write(chunk)
      })
    child.on('close', (code) => {
      clearTimeout(limit)
      const ok = code === 0
      done({ name, ok, ...counted(output, ok), seconds: (performance.now() - started) / 1000 })
    })
  })

/** Runs all steps one after the other, prints a summary with one plain closing line, and returns the exit code. */
export const runSteps = async (steps: readonly Step[]): Promise<number> => {
  const results: StepResult[] = []
  for (const step of steps) results.push(await runStep(step))
  console.log('\n== Summary')
  for (const r of results)
    console.log(`${r.ok ? 'ok    ' : 'FAILED'}  ${r.name}: ${r.passed} passed, ${r.failed} failed (${r.seconds.toFixed(1)} s)`)
  const sum = (key: 'passed' | 'failed'): number => results.reduce((n, r) => n + r[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return results.every((r) => r.ok) ? 0 : 1
}

/** Types, lint, units and the rules' own examples: about a minute. */
export const fastSteps: readonly Step[] = [
  { name: 'types', args: [tool('typescript', 'tsc'), '-p', '.'], minutes: 3 },
  { name: 'lint', args: [tool('@biomejs/biome', 'biome'), 'check'], minutes: 2 },
  { name: 'unit tests', args: [tool('vitest', 'vitest'), 'run'], minutes: 5 },
  { name: 'rule examples', args: ['--import', 'tsx', 'scripts/ruleset.ts', 'check'], minutes: 2 },
]

const playwright = (project: string): string[] => [tool('@playwright/test', 'playwright'), 'test', `--project=${project}`]

/** The built extension in both browsers. */
export const browserSteps: readonly Step[] = [
  {
    name: 'web-ext lint (Firefox build)',
    args: [tool('web-ext', 'web-ext'), 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
    minutes: 3,
  },
  { name: 'painting in a real page', args: [tool('vitest', 'vitest'), 'run', '--config', 'vitest.browser.config.ts'], minutes: 4 },
  { name: 'end to end in Chromium', args: playwright('chromium'), minutes: 10 },
  { name: 'smoke in Firefox', args: playwright('firefox'), minutes: 4 },
]
