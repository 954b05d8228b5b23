import { spawnSync } from 'node:child_process'

export interface Outcome {
  ok: boolean
  /** Why not, in one line. */
  reason: string
}

/**
 * Runs a command that may take minutes, never asks and never hangs: no standard input, an upper limit of time. What it prints goes to
 * standard error, so that standard output stays for results.
 */
export const run = (command: string, args: readonly string[], minutes: number, env: Record<string, string> = {}): Outcome => {
  const done = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
  })
  if (done.error)
    return {
      ok: false,
      reason: 'code' in done.error && done.error.code === 'ETIMEDOUT' ? `took longer than ${minutes} minutes` : done.error.message,
    }
  return done.status === 0 ? { ok: true, reason: '' } : { ok: false, reason: `ended with status ${done.status ?? done.signal}` }
}

/** Whether a command can be started at all. */
export const has = (command: string): boolean =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore', timeout: 10_000 }).status === 0

/** How to become root without being asked for a password; null where that is not possible. */
export const asRoot = (): readonly string[] | null => {
  if (process.getuid?.() === 0) return []
  const allowed = has('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore', timeout: 10_000 }).status === 0
  return allowed ? ['sudo', '-n'] : null
}
