import { expect, open, settled, test } from '../support/atlas.ts'

test('6. does spending match progress', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '项目' }).click()
  await settled(page)

  const spent = page.getByRole('region', { name: '项目概况' }).getByRole('listitem', { name: '预算执行率' })
  await expect(spent).toContainText(/\d+\.\d%.*时间进度 \d+\.\d%.*[快慢] \d+\.\d 个百分点/)
  const budget = page.getByRole('region', { name: '预算执行' })
  await expect(budget).toContainText(/已付 \d+\.\d 万元 ÷ 预算 \d+\.\d 万元/)
  await expect(budget.getByRole('listitem').first()).toContainText(/杨舍.*个百分点/)
})

test('a station in the list of spending leads to its projects', async ({ page }) => {
  await open(page, '/projects')
  const budget = page.getByRole('region', { name: '预算执行' })
  await budget.getByRole('link', { name: '杨舍' }).click()
  await expect(page).toHaveURL(/station=320582100/)
  await expect(budget.getByRole('link', { name: /能量满满/ })).toBeVisible()
})

test('labour and professionals below their minimum are named, with shape and word', async ({ page }) => {
  await open(page, '/projects')
  const shares = page.getByRole('region', { name: '人力与专业人员' })
  await expect(shares.getByRole('listitem').filter({ hasText: '能量满满' }).first()).toContainText(
    '68.0% 低于下限',
  )
})
