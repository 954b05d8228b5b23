import { readArguments } from './scan/arguments'
import { runScan } from './scan/run'

const usage = `npm run -s scan -- FILE… [--url URL] [--format text|json|markdown] [--with-text] [--ruleset FILE]
  reads .html, .md and .txt files, or - for standard input, and says what they are and which clauses stand in them
npm run -s scan -- --urls FILE|- [--format text|json|markdown]
  says of each address, one a line, what the registry knows and whether it looks like terms`

const asked = readArguments(process.argv.slice(2))
// A reader that has seen enough (| head) is no error.
process.stdout.on('error', (error) => process.exit(Reflect.get(error, 'code') === 'EPIPE' ? 0 : 1))

if (asked === 'help') console.log(usage)
else if ('wrong' in asked) {
  console.error(`scan: ${asked.wrong} (--help shows how it is used)`)
  process.exitCode = 2
} else process.exitCode = await runScan(asked, { print: (line) => console.log(line), complain: (line) => console.error(`scan: ${line}`) })
