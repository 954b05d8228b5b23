import { expect, test } from './harness/test'

test('built without a source, the extension fetches nothing, sets no alarm, and says that its rules come with it', async ({ reader }) => {
  const status = await reader.desk.ask('rules', { do: 'check' })
  expect(status).toMatchObject({ source: null, on: false, next: null, checks: [], requests: [], held: { version: expect.any(Number) } })
  expect(await reader.desk.page.evaluate(() => chrome.alarms.getAll())).toEqual([])
})
