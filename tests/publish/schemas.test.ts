import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaFiles } from '../../scripts/publish/schemas'

test.each(schemaFiles())('%s says what the program reads', (file, text) => {
  expect(existsSync(file) && readFileSync(file, 'utf8'), 'a type changed: run "npm run ruleset -- schema" and look at the difference').toBe(
    text,
  )
})
