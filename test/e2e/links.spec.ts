import { expect, open, test } from './support/atlas.ts'

test('every headline figure leads to the page behind it and back, the scope kept', async ({ page }) => {
  await open(page, '/?compare=year&station=320582100')
  const headline = page.getByRole('region', { name: '关键数字' })
  for (const [figure, title] of [
    ['区域社工站', '覆盖'],
    ['持证社工', '队伍'],
    ['在建项目', '项目'],
    ['备案社区社会组织', '组织'],
  ] as const) {
    await headline.getByRole('link', { name: figure }).click()
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
    expect(new URL(page.url()).searchParams.get('compare')).toBe('year')
    expect(new URL(page.url()).searchParams.get('station')).toBe('320582100')
    await page.goBack()
    await expect(headline).toBeVisible()
  }
})

test('the title of a panel on the overview leads to the page with more behind it', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('region', { name: '项目进度' }).getByRole('link', { name: '项目进度' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '项目', exact: true })).toBeVisible()
})

test('a project that is on no list is told as that, once, with the way back to the list', async ({
  page,
}) => {
  await open(page, '/projects/nope')
  await expect(page.getByText(/没有.*项目/)).toHaveCount(1)
  await expect(page.locator('[data-panel]')).toHaveCount(1)
  await page.getByRole('link', { name: '全部项目' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '项目', exact: true })).toBeVisible()
})
