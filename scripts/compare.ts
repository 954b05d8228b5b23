import { readArguments } from './compare/arguments'
import { runCompare } from './compare/run'

const usage = `npm run -s compare -- BEFORE AFTER [--seen FILE]… [--format text|json|markdown]
  says what became of a document between two versions (.html, .md or .txt, .gz too); --seen names versions from before
npm run -s compare -- --pairs PAIRS.jsonl [--seen FILE]… [--format text|json|markdown]
  the same for rows with "before", "after" and, if wished, "seen" and "url"; paths are relative to that file
npm run -s compare -- --report ROWS.jsonl [--all]
  measures: rows that say what is right, of real histories ("label") or of known changes ("category", "direction")
npm run -s compare -- --storage PAIRS.jsonl
  measures: what it costs to keep the later version of every pair, in bytes for each character
npm run -s compare -- --speed BEFORE AFTER
  the CPU time that comparing takes`

const asked = readArguments(process.argv.slice(2))
// A reader that has seen enough (| head) is no error.
process.stdout.on('error', (error) => process.exit(Reflect.get(error, 'code') === 'EPIPE' ? 0 : 1))

if (asked === 'help') console.log(usage)
else if ('wrong' in asked) {
  console.error(`compare: ${asked.wrong} (--help shows how it is used)`)
  process.exitCode = 2
} else
  process.exitCode = await runCompare(asked, { print: (line) => console.log(line), complain: (line) => console.error(`compare: ${line}`) })
