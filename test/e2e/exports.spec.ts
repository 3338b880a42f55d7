import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { unzipped } from '#test/unit/unzipped.ts'
import { expect, open, test } from './support/atlas.ts'

/** What a reader saves from a panel. */
async function exported(page: Page, panel: Locator, title: string, choice: string): Promise<Buffer> {
  await panel.getByLabel(`${title}：操作`).click()
  const download = page.waitForEvent('download')
  await panel.getByRole('button', { name: choice }).click()
  return readFile(await (await download).path())
}

interface Shares {
  readonly width: number
  readonly height: number
  /** Shares of all pixels. */
  readonly ramp: number
  readonly black: number
}

/** Decodes a PNG as the browser does and counts how much of it has a colour of the ramp, and how much is black. */
async function sharesIn(page: Page, png: Buffer): Promise<Shares> {
  return await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const brush = canvas.getContext('2d', { willReadFrequently: true })
    if (brush === null) throw new Error('no canvas')
    const style = getComputedStyle(document.documentElement)
    const ramp = new Set<string>()
    for (let at = 1; at <= 6; at += 1) {
      brush.fillStyle = style.getPropertyValue(`--ramp-${at}`).trim()
      brush.fillRect(0, 0, 1, 1)
      ramp.add(brush.getImageData(0, 0, 1, 1).data.join())
    }
    brush.drawImage(bitmap, 0, 0)
    const { data } = brush.getImageData(0, 0, width, height)
    let inRamp = 0
    let black = 0
    for (let at = 0; at < data.length; at += 4) {
      const pixel = data.slice(at, at + 4).join()
      if (ramp.has(pixel)) inRamp += 1
      if (pixel === '0,0,0,255') black += 1
    }
    const all = width * height
    return { width, height, ramp: inRamp / all, black: black / all }
  }, png.toString('base64'))
}

for (const theme of ['light', 'dark']) {
  test(`the exported map has the colours of the map on screen (${theme})`, async ({ page }) => {
    await open(page, `/?theme=${theme}`)
    const coverage = page.getByRole('region', { name: '覆盖' })
    const box = await coverage.boundingBox()
    const png = await exported(page, coverage, '覆盖', '导出 PNG')
    const { width, height, ramp, black } = await sharesIn(page, png)
    expect(width).toBe(Math.round((box?.width ?? 0) * 2))
    expect(height).toBeGreaterThan((box?.height ?? 0) * 1.8)
    expect(ramp, 'land').toBeGreaterThan(0.15)
    expect(black, 'black').toBeLessThan(0.01)
  })
}

test('the exported trend is a line and no wedge', async ({ page }) => {
  await open(page, '/')
  const workforce = page.getByRole('region', { name: '社工队伍' })
  const { black } = await sharesIn(page, await exported(page, workforce, '社工队伍', '导出 PNG'))
  expect(black).toBeLessThan(0.01)
})

test('an exported picture has its title and what it says of itself, without a heading on the page too', async ({
  page,
}) => {
  await open(page, '/')
  const headline = page.getByRole('region', { name: '关键数字' })
  const said = await page.getByText('演示数据').count()
  const box = await headline.boundingBox()
  const { height } = await sharesIn(page, await exported(page, headline, '关键数字', '导出 PNG'))
  // A title, a question and four lines of caption.
  expect(height / 2).toBeGreaterThan((box?.height ?? 0) + 80)
  await expect(page.getByText('演示数据'), 'nothing of the picture stays in the page').toHaveCount(said)
})

test('an exported table has all its rows, not only those scrolled into view', async ({ page }) => {
  await open(page, '/')
  const progress = page.getByRole('region', { name: '项目进度' })
  await progress.getByRole('button', { name: '表 项目进度' }).click()
  const rows = await progress.getByRole('row').count()
  const table = await progress.getByRole('table').boundingBox()
  const { width, height } = await sharesIn(page, await exported(page, progress, '项目进度', '导出 PNG'))
  expect(height / 2).toBeGreaterThan(rows * 30)
  expect(width / 2).toBeGreaterThan(table?.width ?? Number.NaN)
})

test('a saved drawing is made of shapes and words, and says what it is', async ({ page }) => {
  await open(page, '/')
  const coverage = page.getByRole('region', { name: '覆盖' })
  const svg = (await exported(page, coverage, '覆盖', '导出 SVG')).toString('utf8')
  const drawing = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const count = (selector: string) => parsed.querySelectorAll(selector).length
    return {
      root: parsed.documentElement.localName,
      title: parsed.querySelector('title')?.textContent,
      words: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent),
      foreign: count('foreignObject'),
      towns: count('path'),
      pictures: [...parsed.querySelectorAll('image')].map((image) =>
        image.getAttribute('href')?.slice(0, 22),
      ),
      styled: count('[class], [style], style'),
    }
  }, svg)
  expect(drawing).toMatchObject({ root: 'svg', title: '覆盖', foreign: 0, styled: 0 })
  expect(drawing.words).toEqual(
    expect.arrayContaining(['覆盖', '演示数据', '数据截至 2023-02-16 17:51', '杨舍', '97.4%']),
  )
  expect(drawing.towns).toBeGreaterThan(11)
  expect(drawing.pictures, 'the points of the map travel as pixels').toEqual(['data:image/png;base64,'])
})

test('a saved drawing looks like the panel: the browser draws its map in the colours of the page', async ({
  page,
}) => {
  await open(page, '/')
  const coverage = page.getByRole('region', { name: '覆盖' })
  const svg = await exported(page, coverage, '覆盖', '导出 SVG')
  const png = await page.evaluate(async (base64) => {
    const drawn = new Image()
    drawn.src = `data:image/svg+xml;base64,${base64}`
    await drawn.decode()
    const canvas = document.createElement('canvas')
    canvas.width = drawn.naturalWidth
    canvas.height = drawn.naturalHeight
    canvas.getContext('2d')?.drawImage(drawn, 0, 0)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  }, svg.toString('base64'))
  const { ramp, black } = await sharesIn(page, Buffer.from(png, 'base64'))
  expect(ramp, 'land').toBeGreaterThan(0.15)
  expect(black, 'black').toBeLessThan(0.01)
})

test('a workbook has the table with numbers, the caption above, and what the indicators mean', async ({
  page,
}) => {
  await open(page, '/')
  const coverage = page.getByRole('region', { name: '覆盖' })
  const files = unzipped(await exported(page, coverage, '覆盖', '导出 XLSX'))
  const words = files['xl/sharedStrings.xml'] ?? ''
  for (const text of [
    '覆盖',
    '演示数据',
    '数据截至 2023-02-16 17:51',
    '社工室覆盖率',
    '杨舍镇',
    '指标',
    '算法',
  ]) {
    expect(words, text).toContain(`>${text}<`)
  }
  const sheet = files['xl/worksheets/sheet1.xml'] ?? ''
  expect(sheet, 'no formula').not.toContain('<f>')
  const numbers = [...sheet.matchAll(/<c r="[A-Z]+\d+"(?: s="\d+")?><v>/g)]
  expect(numbers.length).toBeGreaterThan(50)
  expect(files['xl/styles.xml']).toContain('formatCode="0.0%"')
})

test('a panel fills the screen to its corners, with room around it, and its menu leads back', async ({
  page,
}) => {
  await open(page, '/')
  const needs = page.getByRole('region', { name: '居民需求' })
  await needs.getByLabel('居民需求：操作').click()
  await needs.getByRole('button', { name: '全屏', exact: true }).click()
  await expect(needs).toHaveCSS('border-top-left-radius', '0px')
  const rem = await page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  )
  await expect(needs).toHaveCSS('padding-left', `${2 * rem}px`)
  await needs.getByLabel('居民需求：操作').click()
  await needs.getByRole('button', { name: '退出全屏' }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull()
  await needs.getByLabel('居民需求：操作').click()
  await expect(needs.getByRole('button', { name: '全屏', exact: true })).toBeVisible()
})
