import { expect, open, settled, test } from '../support/atlas.ts'

test('one press from the overview it says which station is short, by how many, and of what minimum', async ({
  page,
}) => {
  await open(page, '/')
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '覆盖' }).click()
  await settled(page)
  const staffing = page.getByRole('region', { name: '驻站配备' })
  await expect(staffing.getByRole('listitem').filter({ hasText: '缺' })).toHaveText('常阴沙3 人 · 缺 1')
  await expect(staffing).toContainText('配备达标率 90.9%')
  await expect(staffing).toContainText('最低配备 4 人')
})

test('where no minimum is configured it says that there is no target', async ({ page }) => {
  await open(page, '/coverage', {
    config: { rules: { watchBehindPoints: 10, lateBehindPoints: 30, suppressBelow: 10 } },
  })
  await expect(page.getByRole('region', { name: '驻站配备' })).toContainText('未设目标')
  const figures = page.getByRole('region', { name: '覆盖要点' })
  await expect(figures.getByRole('listitem', { name: '人手不足的社工站' })).toContainText('未设目标')
})
