import type { Page } from '@playwright/test'
import { expect, expectFits, open, settled, test } from './support/atlas.ts'

const chooser = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })

test('a copied address opens the same view in a fresh browser', async ({ page, browser }) => {
  await open(page, '/')
  await chooser(page, '月份').selectOption('2022-11')
  await chooser(page, '对比').selectOption('year')
  await chooser(page, '镇（街）').selectOption({ label: '杨舍镇社工站' })
  await chooser(page, '指标').selectOption('certified-10k')
  await chooser(page, '图形').selectOption('tiles')
  await chooser(page, '外观').selectOption('dark')
  const fresh = await browser.newContext()
  const copy = await fresh.newPage()
  await copy.goto(page.url())
  await expect(chooser(copy, '月份')).toHaveValue('2022-11')
  await expect(chooser(copy, '对比')).toHaveValue('year')
  await expect(chooser(copy, '镇（街）')).toHaveValue('320582100')
  await expect(chooser(copy, '指标')).toHaveValue('certified-10k')
  await expect(chooser(copy, '图形')).toHaveValue('tiles')
  await expect(copy.locator('html')).toHaveAttribute('data-theme', 'dark')
  await fresh.close()
})

test('back and forward walk through what was looked at', async ({ page }) => {
  await open(page, '/')
  await chooser(page, '月份').selectOption('2022-11')
  await chooser(page, '指标').selectOption('late-projects')
  await page.goBack()
  await expect(chooser(page, '指标')).toHaveValue('room-coverage')
  await expect(chooser(page, '月份')).toHaveValue('2022-11')
  await page.goBack()
  await expect(chooser(page, '月份')).toHaveValue('latest')
  await page.goForward()
  await expect(chooser(page, '月份')).toHaveValue('2022-11')
})

test('the wall and the data page keep what is looked at', async ({ page }) => {
  await open(page, '/?period=2022-11')
  await page.getByRole('link', { name: '数据' }).click()
  await expect(page).toHaveURL(/\/data\?.*period=2022-11/)
  await page.getByRole('link', { name: '大屏' }).click()
  await expect(page).toHaveURL(/\/wall\?.*period=2022-11/)
  await expect(
    page.locator('header').filter({ hasText: '2022 年 11 月' }).getByRole('heading', { level: 1 }),
  ).toBeVisible()
})

test.describe('an address that cannot be followed shows the nearest view and says so', () => {
  for (const [what, query, sentence] of [
    ['a month before the record', 'period=2019-05', '没有“2019-05”这个月份的数据，显示2022 年 1 月。'],
    ['a month to come', 'period=2031-01', '没有“2031-01”这个月份的数据，显示2023 年 2 月。'],
    ['a month that is none', 'period=2023-13', '没有“2023-13”这个月份的数据，显示最新。'],
    ['a town there is not', 'station=nowhere', '没有编号为“nowhere”的镇（街）。'],
    ['a measure there is not', 'measure=luck', '“measure”没有“luck”这一项，按默认显示。'],
    [
      'markup',
      'layout=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      '“layout”没有“<img src=x onerror=alert(1)>”这一项，按默认显示。',
    ],
  ] as const) {
    test(what, async ({ page }) => {
      await open(page, `/?${query}`)
      const notice = page.getByRole('status', { name: '地址中有不能识别的内容' })
      await expect(notice).toContainText(sentence)
      await expect(page.getByRole('region', { name: '功能达成' })).toContainText('需求发现')
      await notice.getByRole('button', { name: '知道了' }).click()
      await expect(notice).toHaveCount(0)
    })
  }
})

test('English is complete: no Chinese is left but the names nobody translated', async ({ page }) => {
  await open(page, '/?lang=en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const chinese = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || parent.closest('noscript, script, option') !== null) continue
      // Villages have no English name in the register.
      const text = (node.textContent ?? '').replace(/^Without a room: .*/, '')
      if (/\p{Script=Han}/u.test(text)) found.push(text)
    }
    return found
  })
  expect(chinese).toEqual([])
})

test('a month that is named keeps its skeletons while the months on record are still on their way', async ({
  page,
}) => {
  await open(page, '/?period=2022-08', { scenario: 'slow', settle: false })
  await expect(page.locator('[data-pending]').first()).toBeVisible()
  await settled(page)
  await expect(page.getByRole('region', { name: '功能达成' })).toContainText('2022 年 8 月')
})

test('a wall asks for no month there is not, and says what it shows instead', async ({ page }) => {
  await open(page, '/wall?period=2099-01&measure=luck', { size: '1920x1080' })
  await expect(page.getByText('没有“2099-01”这个月份的数据，显示2023 年 2 月。')).toBeVisible()
  await expect(page.getByText('“measure”没有“luck”这一项，按默认显示。')).toBeVisible()
  await expectFits(page, { minFontPx: 18 })
})

test('a link to a town’s profile leads to it, and nothing moves when it comes', async ({ page }) => {
  await open(page, '/?station=320582100#town')
  await expect(page.getByRole('region', { name: '镇（街）档案' })).toBeFocused()
})

test('the tab is named in the language of the page', async ({ page }) => {
  await open(page, '/?lang=en')
  await expect(page).toHaveTitle('Zhangjiagang Station Atlas')
})

test('figures of another year say their year', async ({ page }) => {
  await open(page, '/?period=2022-08')
  await expect(page.getByRole('region', { name: '功能达成' })).toContainText('数据截至 2022-09-01 09:00')
})

test('at 1366 the toolbar is one row, in English too, on the page with the longest name', async ({
  page,
}) => {
  await open(page, '/organisations?lang=en', { size: '1366x768' })
  const choices = await page.getByRole('search', { name: 'Scope' }).boundingBox()
  const trust = await page.getByRole('banner').getByText('Demo data').boundingBox()
  if (choices === null || trust === null) throw new Error('the toolbar is nowhere')
  expect(trust.y).toBeLessThan(choices.y + choices.height)
})
