import { asRoot, has, type Outcome, run } from './run'

interface Manager {
  command: string
  /** What has to run before an install can find anything. */
  refresh?: readonly string[]
  install: readonly string[]
  root: boolean
}

const managers: readonly Manager[] = [
  { command: 'apt-get', refresh: ['update', '-q'], install: ['install', '-y', '-q', '--no-install-recommends'], root: true },
  { command: 'dnf', install: ['install', '-y', '-q'], root: true },
  { command: 'zypper', install: ['--non-interactive', 'install'], root: true },
  { command: 'pacman', install: ['-S', '--noconfirm', '--needed'], root: true },
  { command: 'apk', install: ['add'], root: true },
  { command: 'brew', install: ['install', '--cask'], root: false },
]

/** Names of one browser's package, by package manager. */
export type PackageNames = Readonly<Record<string, string>>

/** The command with which this system would install a package, as a person would type it; null where there is no known way. */
export const installCommand = (names: PackageNames): string | null => {
  const manager = managers.find((m) => names[m.command] && has(m.command))
  return manager ? [...(manager.root ? ['sudo'] : []), manager.command, ...manager.install, names[manager.command]].join(' ') : null
}

/** Installs a package with the system's package manager, where that needs no password. */
export const installPackage = (names: PackageNames): Outcome => {
  const manager = managers.find((m) => names[m.command] && has(m.command))
  const name = manager && names[manager.command]
  if (!manager || !name) return { ok: false, reason: 'no known package manager' }
  const root = manager.root ? asRoot() : []
  if (!root) return { ok: false, reason: `${manager.command} needs root, and sudo asks for a password` }
  const call = (args: readonly string[]): Outcome => {
    const [first = manager.command, ...rest] = [...root, manager.command, ...args]
    return run(first, rest, 10, { DEBIAN_FRONTEND: 'noninteractive' })
  }
  // A list that could not be renewed may still do.
  if (manager.refresh) call(manager.refresh)
  return call([...manager.install, name])
}
