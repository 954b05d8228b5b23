/** Tells on standard error what a script is about to do, so that standard output stays for results. */
export const say = (line: string): void => {
  process.stderr.write(`clauselight: ${line}\n`)
}
