import { expect, expectNoViolations, open, settled, test } from '../support/atlas.ts'

test('what changed since last month, and since last year', async ({ page }) => {
  await open(page, '/', { size: '1366x768' })
  await page.getByRole('link', { name: '月度简报' }).click()
  await settled(page)
  const brief = page.getByRole('region', { name: '月度简报', exact: true })
  await expect(brief).toContainText('持证社工 3,695 人，环比 +17，同比 +312。')
  await expect(brief).toContainText('村（社区）社工室 265 个，覆盖率 98.1%，环比 +2，同比 +53。')

  const certified = brief.getByRole('listitem').filter({ hasText: '持证社工 3,695 人' })
  await certified.getByRole('link', { name: '看队伍' }).click()
  await expect(page).toHaveURL(/\/workforce/)
})

test('what changed at every town, in the table of the towns', async ({ page }) => {
  await open(page, '/', { size: '1366x768' })
  const coverage = page.getByRole('region', { name: '覆盖', exact: true })
  await coverage.getByRole('button', { name: '表 覆盖' }).click()
  await expect(coverage.getByRole('columnheader', { name: '社工室 环比' })).toBeVisible()
  await expect(coverage.getByRole('row', { name: /^塘桥镇 19 \+1 19 100% \+5\.3 个百分点 / })).toBeVisible()
  await coverage.getByRole('columnheader', { name: '社工室 环比' }).getByRole('button').click()
  await expect(coverage.getByRole('row').nth(1)).toContainText('+1')

  // Whose row it is stays in sight when the table is read to its last column.
  const town = coverage.getByRole('cell', { name: '塘桥镇' })
  const seen = await town.boundingBox()
  await coverage.getByRole('columnheader', { name: '评估得分' }).scrollIntoViewIfNeeded()
  await expect(town).toBeInViewport()
  expect((await town.boundingBox())?.x).toBeCloseTo(seen?.x ?? Number.NaN, 0)

  await page.getByRole('combobox', { name: '对比' }).selectOption('year')
  await expect(coverage.getByRole('columnheader', { name: '社工室 同比' })).toBeVisible()
  await expect(coverage.getByRole('columnheader', { name: '社工室 环比' })).toHaveCount(0)
})

test('an earlier month is told as it was, at an address that can be copied', async ({ page }) => {
  await open(page, '/brief?period=2022-01')
  const brief = page.getByRole('region', { name: '月度简报', exact: true })
  await expect(brief).toContainText('社工站月度简报 · 2022 年 1 月')
  await expect(brief).toContainText('记录没有上月的数据，不作环比。')
  await expect(brief).toContainText('演示数据')
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the brief in ${theme}`, async ({ page }) => {
    await open(page, '/brief', { theme })
    await expectNoViolations(page)
  })
}
