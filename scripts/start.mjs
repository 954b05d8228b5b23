/** The entry of every npm script: installs what is missing, says so on standard error, then runs `scripts/<name>.ts`. Plain Node, no dependencies. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const [name = '', ...rest] = process.argv.slice(2)
const say = (line) => process.stderr.write(`clauselight: ${line}\n`)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  say(`needs Node 20.19 or newer; this is ${process.versions.node}`)
  process.exit(2)
}

const windows = process.platform === 'win32'

/** On Windows npm is a script of the shell's; Node itself must not go through it: its path holds a space. */
const run = (command, args, output = 'inherit') => {
  const done = spawnSync(command, args, { stdio: ['inherit', output, 'inherit'], shell: windows && command === 'npm' })
  if (done.error) say(`${command} could not be started: ${done.error.message}`)
  return done.status ?? 1
}

const installed = () => {
  const lock = 'node_modules/.package-lock.json'
  if (!existsSync(lock)) return false
  const there = JSON.parse(readFileSync(lock, 'utf8')).packages
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || there[path]?.version === version)
}

if (!installed()) {
  say('installing dependencies (npm ci) …')
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 2)
  if (status !== 0) {
    say('the dependencies could not be installed: see the lines above')
    process.exit(status)
  }
}

process.exit(run(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...rest]))
