import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outputOf } from '../../../scripts/build/extension'

/** A copy of the built extension in which these files are changed, for what a test cannot do to a browser: its folder, and the undo. */
export const altered = (changes: Readonly<Record<string, (text: string) => string>>): { folder: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-altered-'))
  cpSync(outputOf('chrome'), folder, { recursive: true })
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
