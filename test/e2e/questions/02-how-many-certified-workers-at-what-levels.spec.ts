import { expect, expectNoViolations, open, test } from '../support/atlas.ts'

test('how many certified social workers, per 10,000 residents, at what levels, against last year', async ({
  page,
}) => {
  await open(page, '/')
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '队伍' }).click()
  const figures = page.getByRole('region', { name: '队伍概况' })
  await expect(figures.getByRole('listitem', { name: '持证社工' })).toHaveText(/3,695 人.*同比 \+312/)
  await expect(figures.getByRole('listitem', { name: '每万人持证' })).toHaveText(
    /25\.5 人.*常住人口 144\.74 万.*2022-12-31/,
  )
  await expect(figures.getByRole('listitem', { name: '本年新增持证' })).toHaveText(/39 人.*同比 \+16/)
  const levels = page.getByRole('region', { name: '持证结构' })
  await expect(levels.getByText('2,890 人 · 78.2%')).toBeInViewport()
  await expect(levels.getByText('780 人 · 21.1%')).toBeInViewport()
  await expect(levels.getByText('25 人 · 0.7%')).toBeInViewport()
})

test('which towns have the most for their size: the ranking leads to the station and back', async ({
  page,
}) => {
  await open(page, '/workforce')
  const stations = page.getByRole('region', { name: '各站持证社工' })
  await expect(stations.getByText('27.9 人/万人')).toBeVisible()
  await stations.getByLabel('排名依据').selectOption({ label: '持证人数' })
  await expect(page).toHaveURL(/order=certified/)
  await expect(stations.getByText('1,430 人')).toBeVisible()
  await stations.getByRole('link', { name: '大新' }).click()
  await expect(page).toHaveURL(/\/stations\/320582107/)
  await page.goBack()
  await expect(page).toHaveURL(/\/workforce.*order=certified/)
})

test('the trend by level is drawn with its months', async ({ page }) => {
  await open(page, '/workforce')
  const trend = page.getByRole('region', { name: '持证社工走势' })
  await expect(
    trend.getByRole('group', { name: /2022 年 1 月 3,371 人，2023 年 2 月 3,695 人/ }),
  ).toBeVisible()
  await expect(trend.getByText('22.01')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the workforce in ${theme}`, async ({ page }) => {
    await open(page, '/workforce', { theme })
    await expect(page.getByRole('region', { name: '持证社工走势' }).getByText('22.01')).toBeVisible()
    await expectNoViolations(page)
  })
}
