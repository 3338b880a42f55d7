import type { Page } from '@playwright/test'
import { expect, open, test } from './support/atlas.ts'

/** The page as the browser would put it on paper. */
async function onPaper(page: Page, path: string): Promise<void> {
  await open(page, path)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: '指标说明', level: 2 })).toBeVisible()
}

test('any page prints to A4, landscape', async ({ page }) => {
  for (const path of ['/', '/data']) {
    await open(page, path)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(sheets.length, path).toBeGreaterThan(1)
    for (const [, width, height] of sheets) {
      expect(Math.abs(Number(width) - 842), path).toBeLessThan(1)
      expect(Math.abs(Number(height) - 595), path).toBeLessThan(1)
    }
  }
})

test('a printed page says whose figures it holds, of which month and place, as of when, from whom', async ({
  page,
}) => {
  await onPaper(page, '/?station=320582001')
  const heading = page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) })
  await expect(heading).toHaveCount(1)
  for (const words of [
    '张家港市社工站一张图 总览',
    '2023 年 2 月 · 金港街道社工站 · 数据截至 2023-02-16 17:51 · 责任科室：慈善社工科',
    '演示数据',
    '来源：',
  ]) {
    await expect(heading).toContainText(words)
  }
})

test('on paper there is nothing to press, lists are whole, and the indicators shown are explained', async ({
  page,
}) => {
  await onPaper(page, '/')
  await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '打印' })).toHaveCount(0)
  await expect(page.getByText(/^另有 \d+ (项：|个项目)/)).toHaveCount(0)
  const progress = page.getByRole('region', { name: '项目进度' })
  expect(await progress.getByRole('listitem').count()).toBeGreaterThan(40)
  const meanings = page.getByRole('region', { name: '指标说明' })
  await expect(meanings).toContainText('完成进度 − 时间进度')
  await expect(meanings, 'of another page').not.toContainText('整改')
})

test('panels stand one under another across the sheet, and no text leaves it', async ({ page }) => {
  await onPaper(page, '/')
  const boxes = await page.locator('[data-panel]').evaluateAll((panels) =>
    panels.map((panel) => {
      const { top, bottom, width, right } = panel.getBoundingClientRect()
      const inner = [...panel.querySelectorAll('*')].filter(
        (element) => element.closest('svg, [style*="left"]') === null,
      )
      const furthest = Math.max(...inner.map((element) => element.getBoundingClientRect().right))
      return { top, bottom, width, spills: furthest - right }
    }),
  )
  expect(boxes.length).toBeGreaterThan(5)
  for (const [at, { top, width, spills }] of boxes.entries()) {
    expect(Math.round(width)).toBe(Math.round((273 / 25.4) * 96))
    expect(top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0)
    expect(spills).toBeLessThan(1)
  }
})

test('the button waits for the whole report, prints once in pale colours, and gives the page back', async ({
  page,
}) => {
  await open(page, '/', { theme: 'dark' })
  await page.evaluate(() => {
    window.print = () => {
      const { dataset } = document.documentElement
      const reports = document.querySelectorAll('[data-report]').length
      document.body.append(
        Object.assign(document.createElement('output'), { value: `${dataset.theme} ${reports}` }),
      )
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.locator('output')).toHaveText('light 2')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('button', { name: '打印' })).toBeVisible()
  await expect(page.locator('[data-report]')).toHaveCount(0)
})

test('a table on paper has all its rows, whatever page of it was on screen', async ({ page }) => {
  await open(page, '/')
  const progress = page.getByRole('region', { name: '项目进度' })
  await progress.getByRole('button', { name: '表 项目进度' }).click()
  await expect(progress.getByText('第 1–25 行')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(progress.getByRole('searchbox')).toHaveCount(0)
  expect(await progress.getByRole('row').count()).toBeGreaterThan(50)
})

test('the widest table on paper is as wide as the sheet, which would else print smaller as a whole', async ({
  page,
}) => {
  await open(page, '/services')
  const stations = page.getByRole('region', { name: '各站适老化改造' })
  await stations.getByRole('button', { name: /^表/ }).click()
  await expect(stations.getByRole('columnheader', { name: '归档 环比' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(stations.getByRole('columnheader', { name: '归档占上一环节' })).toBeVisible()
  const [sheet, table] = [await stations.boundingBox(), await stations.getByRole('table').boundingBox()]
  expect(table?.width).toBeLessThanOrEqual(sheet?.width ?? Number.NaN)
})

test('printing waits for the months that figures are held against', async ({ page }) => {
  await page.route(/[?&]period=/, async (route) => {
    await new Promise((later) => setTimeout(later, 3_000))
    await route.continue()
  })
  await page.addInitScript('window.print = () => { window.printed = document.body.innerText }')
  await open(page, '/workforce')
  await page.getByRole('button', { name: '打印' }).click()
  await expect.poll(() => page.evaluate('window.printed'), { timeout: 15_000 }).toContain('同比 +16')
})
