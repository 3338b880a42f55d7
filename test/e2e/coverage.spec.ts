import type { Page } from '@playwright/test'
import { expect, open, settled, test } from './support/atlas.ts'

const map = (page: Page) => page.getByRole('region', { name: '覆盖地图' })
const trail = (page: Page) => page.getByRole('navigation', { name: '所在位置' })
const shownMonth = (page: Page) => map(page).getByRole('slider', { name: '月份' })

test('city, town, village and back: by the map, the list, Escape and the browser', async ({ page }) => {
  await open(page, '/coverage')
  await expect(trail(page)).toHaveText('全市')
  await map(page)
    .getByRole('button', { name: /^凤凰镇/ })
    .click()
  await expect(trail(page)).toHaveText('全市凤凰镇')
  await page.getByRole('region', { name: '村（社区）名单' }).getByRole('link', { name: '支山村' }).click()
  await expect(trail(page)).toHaveText('全市凤凰镇支山村')
  await page.keyboard.press('Escape')
  await expect(trail(page)).toHaveText('全市凤凰镇')
  await page.goBack()
  await expect(trail(page)).toHaveText('全市凤凰镇支山村')
  await trail(page).getByRole('link', { name: '全市' }).click()
  await expect(trail(page)).toHaveText('全市')
})

test('inside a town a press on a mark opens its village, outside it the town', async ({ page }) => {
  await open(page, '/coverage?station=320582104&unit=320582104101')
  await expect(map(page).getByText('这里没有编号为“320582104101”的村（社区）')).toBeVisible()
  await page.getByRole('region', { name: '村（社区）名单' }).getByRole('link', { name: '稻麦场社区' }).click()
  const mark = page.locator('[data-mark]')
  await expect(mark).toHaveText('稻麦场社区')
  const place = await mark.boundingBox()
  await trail(page).getByRole('link', { name: '乐余镇' }).click()
  await expect(mark).toHaveCount(0)
  if (place === null) throw new Error('the mark is nowhere')
  await page.mouse.click(place.x, place.y)
  await expect(trail(page)).toHaveText('全市乐余镇稻麦场社区')
})

test('in tiles a village that was chosen is named on its town, and the map shows where it is', async ({
  page,
}) => {
  await open(page, '/coverage?layout=tiles&station=320582104&unit=320582104006')
  const tile = map(page).getByRole('button', { name: /^乐余镇/ })
  await expect(tile).toContainText('稻麦场社区')
  await expect(map(page).getByRole('button', { name: '放大' })).toHaveCount(0)
  await map(page).getByRole('button', { name: '看地图' }).click()
  await expect(page.locator('[data-mark]')).toHaveText('稻麦场社区')
})

test('a village is found by the initials of its pinyin, with the keys alone', async ({ page }) => {
  await open(page, '/coverage')
  const search = page.getByRole('combobox', { name: '查找' })
  await search.focus()
  await page.keyboard.type('dmc')
  await expect(page.getByRole('option', { name: /稻麦场社区/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(trail(page)).toHaveText('全市乐余镇稻麦场社区')
  await expect(search).toHaveValue('')
  await page.keyboard.type('没有这个')
  await expect(page.getByText('没有找到“没有这个”')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')
})

test('in a city of 26,500 villages the one meant is found, and the others are counted', async ({ page }) => {
  await open(page, '/coverage', { scenario: 'huge' })
  const search = page.getByRole('combobox', { name: '查找' })
  await search.focus()
  await page.keyboard.type('daomaichang')
  const results = page.getByRole('listbox', { name: '查找结果' })
  await expect(results.getByRole('option')).toHaveCount(10)
  await expect(results.getByRole('option').first()).toContainText('稻麦场社区')
  await expect(map(page).getByText(/^另有 [\d,]+ 项$/)).toBeVisible()
})

test('the months play to the last one and stop, each in the place of the one before', async ({ page }) => {
  await open(page, '/coverage?period=2022-11&measure=active-projects')
  const classes = await map(page).getByRole('list', { name: '在建项目' }).textContent()
  const steps = await page.evaluate(() => history.length)
  await map(page).getByRole('button', { name: '播放' }).click()
  await expect(shownMonth(page)).toHaveAttribute('aria-valuetext', '2022 年 12 月')
  await expect(map(page).getByRole('list', { name: '在建项目' })).toHaveText(classes ?? '')
  await expect(shownMonth(page)).toHaveAttribute('aria-valuetext', '2023 年 2 月')
  await expect(map(page).getByRole('button', { name: '播放' })).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await expect(page).not.toHaveURL(/period=/)
})

test('a month is stepped to and dragged to, and the label is of what is drawn', async ({ page }) => {
  await open(page, '/coverage')
  await map(page).getByRole('button', { name: '上一个月' }).click()
  await expect(shownMonth(page)).toHaveAttribute('aria-valuetext', '2023 年 1 月')
  await shownMonth(page).focus()
  await page.keyboard.press('Home')
  await expect(shownMonth(page)).toHaveAttribute('aria-valuetext', '2022 年 1 月')
  await settled(page)
  await expect(page.getByRole('region', { name: '未覆盖名单' })).toContainText('未覆盖 64 个')
})

test('what had the focus may go, the focus stays where one is: at the trail', async ({ page }) => {
  await open(page, '/coverage?station=320582104')
  await page
    .getByRole('region', { name: '村（社区）名单' })
    .getByRole('link', { name: '稻麦场社区' })
    .press('Enter')
  await expect(trail(page)).toHaveText('全市乐余镇稻麦场社区')
  await page.keyboard.press('Escape')
  await expect(trail(page)).toHaveText('全市乐余镇')
  await page.keyboard.press('Escape')
  await expect(trail(page)).toHaveText('全市')
  await expect(trail(page)).toBeFocused()
})

test('a town without an outline is said to have none, and stands among the tiles', async ({ page }) => {
  await open(page, '/coverage?station=320582100-3', { scenario: 'huge' })
  await expect(map(page)).toContainText('杨舍镇 4在底图中没有边界，图上看不到。')
  await map(page).getByRole('button', { name: '看方格图' }).click()
  await expect(map(page).getByRole('button', { name: /^杨舍镇 4,/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(trail(page)).toBeFocused()
})

test('at 1366 where one is, in full, the search and the choices stand in one row, in English too', async ({
  page,
}) => {
  await open(page, '/coverage?lang=en&station=320582100&unit=320582100004', { size: '1366x768' })
  const region = page.getByRole('region', { name: 'Coverage map' })
  const where = await region.getByRole('navigation', { name: 'Where you are' }).boundingBox()
  const search = await region.getByRole('combobox', { name: 'Find' }).boundingBox()
  const layout = await region.getByLabel('Layout').boundingBox()
  if (where === null || search === null || layout === null) throw new Error('a part of the row is nowhere')
  for (const part of [search, layout]) expect(part.y).toBeLessThan(where.y + where.height)
  expect(where.x + where.width).toBeLessThan(search.x)
  expect(search.x + search.width).toBeLessThan(layout.x)
  const name = region.getByRole('navigation', { name: 'Where you are' }).getByText('花园浜社区')
  // A part of a pixel too little cuts a character, and scrollWidth is rounded.
  const missing = await name.evaluate((shown) => {
    const text = document.createRange()
    text.selectNodeContents(shown)
    return text.getBoundingClientRect().width - shown.getBoundingClientRect().width
  })
  expect(missing).toBeLessThanOrEqual(0)
})
