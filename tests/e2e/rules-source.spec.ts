import AxeBuilder from '@axe-core/playwright'
import { expect, later, test } from './harness/publisher'

test('the panel tells where the rules come from, takes newer ones, returns to those before, and clears its list', async ({
  reader,
  out,
  host,
}) => {
  await out.publish(later(2, ({ notes }) => void notes[0]?.sections.plain.pop()))
  const page = await reader.browser.context.newPage()
  await page.goto(`chrome-extension://${reader.browser.id}/dashboard.html#rules`)
  await expect(page.getByText(/^Version 1 of/)).toBeVisible()
  await expect(page.locator('code')).toHaveText(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
  await page.getByRole('button', { name: 'Check now' }).click()
  await expect(page.getByText('Version 2 was taken.')).toBeVisible()
  await expect(page.getByText('Notes (1)')).toBeVisible()
  await expect(page.getByText(/to see whether there are newer rules · answer 200/).first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((v) => v.id)).toEqual([])
  await page.getByRole('button', { name: 'Return to version 1' }).click()
  await expect(page.getByText('You hold on to version 1: newer rules are looked for, not taken.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear this list' }).click()
  await expect(page.getByText('None.')).toBeVisible()
  await page.getByLabel('Look for newer rules about once a day').click()
  await expect(page.getByText('Off: nothing is fetched.')).toBeVisible()
  const asked = host.asked.length
  await page.getByLabel('Look for newer rules about once a day').click()
  await expect.poll(() => host.asked.length, { message: 'on again, it looks at once' }).toBe(asked + 1)
})
