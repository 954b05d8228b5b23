import { spawn } from 'node:child_process'

export interface Step {
  name: string
  command: string
  args: string[]
}

export interface StepResult {
  name: string
  ok: boolean
  passed: number
  failed: number
  seconds: number
}

const counts: readonly [RegExp, 'passed' | 'failed'][] = [
  [/(\d+) passed/, 'passed'],
  [/(\d+) failed/, 'failed'],
]

/** Counts of a runner's closing lines; a step without any counts as one. */
const counted = (output: string, ok: boolean): { passed: number; failed: number } => {
  const plain = output.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '')
  const line = plain.split('\n').findLast((l) => /^\s*(?:Tests\s|\d+ (?:passed|failed))/.test(l)) ?? ''
  const found = { passed: 0, failed: 0 }
  for (const [pattern, key] of counts) found[key] = Number(pattern.exec(line)?.[1] ?? 0)
  if (found.passed + found.failed === 0) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  return !ok && found.failed === 0 ? { ...found, failed: 1 } : found
}

const runStep = ({ name, command, args }: Step): Promise<StepResult> =>
  new Promise((done) => {
    const started = performance.now()
    console.log(`\n== ${name}`)
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    let output = ''
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const)
      from.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        to.write(chunk)
      })
    child.on('error', (error) => {
      output += error.message
    })
    child.on('close', (code) => {
      const ok = code === 0
      done({ name, ok, ...counted(output, ok), seconds: (performance.now() - started) / 1000 })
    })
  })

/** Runs all steps one after the other, prints a summary with one plain closing line, and returns the exit code. */
export const runSteps = async (steps: readonly Step[]): Promise<number> => {
  const results: StepResult[] = []
  for (const step of steps) results.push(await runStep(step))
  console.log('\n== Summary')
  for (const r of results) console.log(`${r.ok ? 'ok    ' : 'FAILED'}  ${r.name}  (${r.seconds.toFixed(1)} s)`)
  const sum = (key: 'passed' | 'failed'): number => results.reduce((n, r) => n + r[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return results.every((r) => r.ok) ? 0 : 1
}

const local = (bin: string, ...args: string[]): Pick<Step, 'command' | 'args'> => ({ command: 'npx', args: ['--no-install', bin, ...args] })

/** Types, lint, units and the rules' own examples: under a minute. */
export const fastSteps: readonly Step[] = [
  { name: 'types', ...local('tsc', '-p', '.') },
  { name: 'lint', ...local('biome', 'check') },
  { name: 'unit tests', ...local('vitest', 'run') },
  { name: 'rule examples', ...local('tsx', 'scripts/ruleset.ts', 'check') },
]
