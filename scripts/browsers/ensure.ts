import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { say } from '../say'
import type { Outcome } from './run'

export interface Way {
  /** What is about to happen, for the person who waits. */
  says: string
  go(): Outcome
}

export interface Wanted {
  name: string
  /** Environment variable that names the program; then nothing else is tried. */
  variable: string
  candidates(): readonly string[]
  /** Starts the program and sees whether it does what we need; an empty string means that it does. */
  trial(path: string): Promise<string>
  /** Ways to get it, in order; each is followed by another look at the candidates. */
  ways: readonly Way[]
  /** What a person can do when nothing worked. */
  advice: string
}

export type Ensured = { kind: 'found'; path: string } | { kind: 'missing'; message: string }

const known = '.output/browsers.json'

/** A program that passed its trial is not tried again until it changes. */
const stamp = (path: string): string => {
  const { mtimeMs, size } = statSync(path)
  return `${path} ${mtimeMs} ${size}`
}

const remembered = (): Record<string, unknown> => {
  try {
    return existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')) : {}
  } catch {
    // Half written when a run was stopped: as good as none.
    return {}
  }
}

const remember = (name: string, path: string): void => {
  mkdirSync('.output', { recursive: true })
  writeFileSync(known, JSON.stringify({ ...remembered(), [name]: stamp(path) }))
}

/** Finds a browser that works, installing one when there is none. Says what it does; never hangs; never throws. */
export const ensureBrowser = async (wanted: Wanted): Promise<Ensured> => {
  const told = process.env[wanted.variable]
  const refused = new Map<string, string>()
  const look = async (): Promise<string | undefined> => {
    for (const path of told ? [told] : wanted.candidates().filter((p) => existsSync(p))) {
      if (existsSync(path) && remembered()[wanted.name] === stamp(path)) return path
      const reason = existsSync(path) ? await wanted.trial(path) : 'there is no such file'
      if (reason === '') {
        remember(wanted.name, path)
        return path
      }
      refused.set(path, reason)
    }
    return undefined
  }
  const tried: string[] = []
  let path = await look()
  for (const way of told ? [] : wanted.ways) {
    if (path) break
    say(`no usable ${wanted.name} yet; ${way.says} …`)
    const { ok, reason } = way.go()
    tried.push(`${way.says}: ${ok ? 'done' : reason}`)
    if (ok) path = await look()
  }
  if (path) return { kind: 'found', path }
  const seen = [...refused].map(([p, reason]) => `  ${p}: ${reason}`)
  return {
    kind: 'missing',
    message: [`no usable ${wanted.name} was found or could be installed`, ...seen, ...tried.map((t) => `  ${t}`), wanted.advice].join('\n'),
  }
}
