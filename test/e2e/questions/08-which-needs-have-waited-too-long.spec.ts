import { expect, open, test } from '../support/atlas.ts'

test('which needs have waited too long: how many, which, where and since when', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('navigation').getByRole('link', { name: '需求', exact: true }).click()

  const overdue = page
    .getByRole('region', { name: '需求关键数字' })
    .getByRole('listitem', { name: '超期待决' })
  await expect(overdue).toHaveText(/\d+ 条.*受理满 30 天未决定/)

  const waiting = page.getByRole('region', { name: '等待最久的需求' })
  await expect(waiting.getByRole('listitem').first()).toHaveText(
    /严重超期.*\d{4}-\d{2}-\d{2} 受理 · 已等 \d+ 天 · 研判中/,
  )

  const response = page.getByRole('region', { name: '响应时长', exact: true })
  await expect(response.getByRole('listitem').first()).toHaveText(/南丰.*25 天/)
})

test('one more step leads to the town that keeps somebody waiting', async ({ page }) => {
  await open(page, '/needs')
  const waiting = page.getByRole('region', { name: '等待最久的需求' })
  await waiting.getByRole('listitem').first().getByRole('link').click()
  await expect(page).toHaveURL(/\/stations\/320582\d{3}/)
})
