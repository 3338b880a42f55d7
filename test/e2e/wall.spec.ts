import type { Size } from './support/atlas.ts'
import { dimensions, expect, expectFits, open, test } from './support/atlas.ts'
import { countFrames } from './support/frames.ts'
import { standsStill } from './support/picture.ts'
import { acrossSeams, seamsOf } from './support/seams.ts'
import { minFontPx } from './support/wall.ts'

const SIZES: readonly Size[] = [
  '1366x768',
  '1920x1080',
  '3840x2160',
  '3840x1080',
  '5760x1080',
  '5120x1440',
  '6656x1792',
  '1080x1920',
]

for (const size of SIZES) {
  for (const theme of ['dark', 'light'] as const) {
    test(`the wall of ${size} in ${theme} shows everything whole: no scroll bar, no overlap, no small print, and stands still`, async ({
      page,
    }) => {
      await page.clock.install()
      await open(page, '/wall', { size, theme })
      await expectFits(page, { minFontPx: minFontPx(size) })
      await expect(page.getByText('演示数据').last()).toBeVisible()
      await standsStill(page)
    })
  }
}

for (const scenario of ['unreported', 'down', 'malformed', 'huge', 'expired'] as const) {
  test(`the wall fits when the figures are ${scenario}`, async ({ page }) => {
    await open(page, '/wall', { size: '1920x1080', scenario })
    await expectFits(page, { minFontPx: 18 })
  })
}

test('the wall speaks English whole as well', async ({ page }) => {
  await open(page, '/wall?lang=en', { size: '1920x1080' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Station Atlas')
  await expectFits(page, { minFontPx: 18 })
})

for (const [size, screens] of [
  ['3840x1080', 2],
  ['5760x1080', 3],
] as const) {
  test(`a wall spliced from ${screens} keeps panels, key figures and every word off its seams`, async ({
    page,
  }) => {
    await open(page, '/wall', { size, config: { wall: { screens } } })
    await expectFits(page, { minFontPx: 18 })
    expect(await acrossSeams(page, seamsOf(dimensions(size).width, screens))).toEqual([])
  })
}

test('the wall shows the server’s time, whatever the machine’s zone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    timezoneId: 'America/New_York',
    viewport: { width: 1920, height: 1080 },
  })
  const page = await context.newPage()
  await page.goto(new URL('wall', baseURL).href)
  await expect(page.getByRole('time')).toHaveText(/^17:5\d$|^18:/)
  await context.close()
})

test('nobody is there: the wall has nothing to press and nothing to focus but the map', async ({ page }) => {
  await open(page, '/wall', { size: '1920x1080' })
  await expect(page.getByRole('button', { name: '放大' })).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('an idle wall paints nothing: no animation frame in ten seconds', async ({ page }) => {
  await open(page, '/wall', { size: '1920x1080' })
  const frames = await countFrames(page)
  // Ten seconds of nothing is what is tested.
  await new Promise((resolve) => setTimeout(resolve, 10_000))
  expect(await frames()).toBe(0)
})

for (const size of ['1366x768', '1080x1920'] as const) {
  test(`a title of forty characters fits the wall of ${size}`, async ({ page }) => {
    const title = {
      zh: '基层社会工作站室建设运营服务与全过程绩效评估一张图大屏可视化综合展示平台系统演示版本',
      en: null,
    }
    await open(page, '/wall', { size, config: { title } })
    await expectFits(page, { minFontPx: minFontPx(size) })
  })
}
