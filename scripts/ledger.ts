import { runLedger } from './ledger/run'

/** `npm run -s ledger -- verify EXPORT [--json]`: verifies the history of what was read, offline. */
process.exitCode = runLedger(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(`ledger: ${line}`),
})
