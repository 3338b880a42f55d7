import { expect, open, test } from './support/atlas.ts'

test('the head of a table keeps the line under it while its rows scroll', async ({ page }) => {
  await open(page, '/organisations')
  const register = page.getByRole('region', { name: '组织名册' })
  const head = register.getByRole('columnheader', { name: '村（社区）' })
  const row = register.getByRole('row').nth(1)
  await row.hover()
  const before = await head.screenshot()
  const top = (await row.boundingBox())?.y
  await page.mouse.wheel(0, 10)
  await expect.poll(async () => (await row.boundingBox())?.y).not.toBe(top)
  expect((await head.screenshot()).equals(before)).toBe(true)
})
