import { expect, open, settled, test } from '../support/atlas.ts'

test('5. is progress ahead of or behind the calendar', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '项目' }).click()
  await settled(page)

  const completion = page
    .getByRole('region', { name: '项目概况' })
    .getByRole('listitem', { name: '完成进度' })
  await expect(completion).toContainText(/\d+\.\d%.*时间进度 \d+\.\d%.*慢 \d+\.\d 个百分点.*按预算加权/)
  const curve = page.getByRole('region', { name: '计划与实际' })
  await expect(curve).toContainText(/应完成 \d+\.\d%，已完成 \d+\.\d%，−\d+\.\d 个百分点/)
  await expect(curve.getByText('计划', { exact: true })).toBeVisible()
  await expect(curve).toContainText('实际')
})

test('every project stands before the line of today, with its gap in points', async ({ page }) => {
  await open(page, '/projects')
  const timeline = page.getByRole('region', { name: '进度与时间' })
  await expect(timeline).toContainText('今天 2023-02-16')
  await expect(timeline.getByRole('row').filter({ hasText: '丰邻相伴' })).toContainText(
    /完成进度 54\.0%，时间进度 \d+\.\d%，原计划 2023-\d\d-\d\d 结束/,
  )
})
