import { expect, open, test } from './support/atlas.ts'

test('a leader opens the overview on a small laptop and sees the city', async ({ page }) => {
  await open(page, '/', { size: '1366x768' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[data-panel]').first()).toBeVisible()
})
