import { expect, open, settled, test } from '../support/atlas.ts'

test('who is rewarded, who must rectify, and by when', async ({ page }) => {
  await open(page, '/', { size: '1366x768' })
  await page.getByRole('link', { name: '评估' }).click()
  await settled(page)

  const overdue = page
    .locator('[data-panel="evaluation-figures"]')
    .getByRole('listitem', { name: '整改逾期' })
  await expect(overdue).toContainText('1 项')
  const panel = page.getByRole('region', { name: '奖励与整改', exact: true })
  const first = panel.getByRole('region', { name: '整改', exact: true }).getByRole('listitem').first()
  await expect(first).toContainText('逾期')
  await expect(first).toContainText('常阴沙')
  await expect(first).toContainText('2023-02-10 到期')
  await expect(panel.getByRole('region', { name: '奖励', exact: true })).toContainText(/8\.0 万元.*杨舍/)
})
