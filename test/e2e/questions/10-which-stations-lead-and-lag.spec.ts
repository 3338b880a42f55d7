import { readFile } from 'node:fs/promises'
import { expect, expectNoViolations, open, settled, test } from '../support/atlas.ts'

test('which stations lead and lag in the annual evaluation, and why', async ({ page }) => {
  await open(page, '/', { size: '1366x768' })
  await page.getByRole('link', { name: '评估' }).click()
  await settled(page)
  await expect(page).toHaveURL(/\/evaluation/)

  const figures = page.locator('[data-panel="evaluation-figures"]')
  await expect(figures.getByRole('listitem', { name: '最高' })).toContainText(/94\.6.*杨舍/)
  await expect(figures.getByRole('listitem', { name: '最低' })).toContainText(/81\.3.*常阴沙/)
  const why = page.getByRole('region', { name: '为什么是这个分', exact: true })
  await expect(why).toContainText('第 11 名，共 11 家')
  await expect(why).toContainText('五大功能拉低最多')

  await page.getByRole('button', { name: '看 杨舍 的得分原因' }).click()
  await expect(page).toHaveURL(/station=320582100/)
  await expect(why).toContainText('第 1 名，共 11 家')
  const rows = why.getByRole('row')
  const parts = await rows.evaluateAll((all) =>
    all.slice(1, -1).map((row) => Number(row.lastElementChild?.textContent)),
  )
  const total = await rows.last().locator('td').last().textContent()
  expect(parts.reduce((sum, part) => sum + part, 0).toFixed(1)).toBe(total)
})

test('before a year is closed the page says so once, and leads to the month that has an evaluation', async ({
  page,
}) => {
  await open(page, '/evaluation?period=2022-01&station=320582100', { size: '1366x768' })
  await expect(page.getByText('还没有已结束的年度评估')).toHaveCount(1)
  await page.getByRole('link', { name: '看 2022 年度评估（2023 年 1 月）' }).click()
  await settled(page)
  await expect(page).toHaveURL(/period=2023-01.*station=320582100|station=320582100.*period=2023-01/)
  await expect(page.getByRole('region', { name: '为什么是这个分', exact: true })).toContainText(
    '第 1 名，共 11 家',
  )
})

test('among 1,200 stations no row of the ranking is cut in two', async ({ page }) => {
  await open(page, '/evaluation', { scenario: 'huge', size: '1366x768' })
  const list = page.getByRole('group', { name: '评估排名' })
  const cut = await list.evaluate((box) => {
    const end = box.getBoundingClientRect().bottom
    return Array.from(box.querySelectorAll('tbody tr')).filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return top < end - 1 && bottom > end + 1
    }).length
  })
  expect(cut).toBe(0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the evaluation in ${theme}`, async ({ page }) => {
    await open(page, '/evaluation', { theme })
    await expectNoViolations(page)
  })
}

test('what is tried with other weights is a trial on the page, in the address and in the file', async ({
  page,
}) => {
  await open(page, '/evaluation?weights=innovation-60')
  const trial = page.getByRole('region', { name: '权重试算（非正式）', exact: true })
  await expect(trial).toContainText('试算，非正式结果')
  await trial.getByRole('slider', { name: /财务管理/ }).focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/weights=finance-100\*innovation-60/)
  const ranking = page.getByRole('region', { name: '评估排名', exact: true })
  await expect(ranking.getByRole('row').nth(1)).toContainText('94.6')

  await trial.getByLabel('权重试算（非正式）：操作').click()
  const download = page.waitForEvent('download')
  await trial.getByRole('button', { name: '导出 CSV' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toContain('试算，非正式结果')
  expect(text).toContain('试算权重：五大功能 50、行政管理 15、财务管理 100')
  expect(text).toContain('正式权重：五大功能 50')
})
