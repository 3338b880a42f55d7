import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { unzipped } from '#test/unit/unzipped.ts'
import { expect, expectNoViolations, open, test } from './support/atlas.ts'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const FROZEN = /^汇报数据定格于 \d\d:\d\d$/
const frozen = (page: Page) => page.getByText(FROZEN)

test('the brief is told to a meeting scene by scene, with keys or clicker, and its address names the scene', async ({
  page,
}) => {
  await open(page, '/brief?station=320582100')
  await page.getByRole('link', { name: '汇报演示' }).click()
  await expect(title(page)).toHaveText('村（社区）社工室 265 个，覆盖率 98.1%，环比 +2，同比 +53。')
  await expect(frozen(page)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(title(page)).toHaveText(/^还有 5 个村（社区）没有社工室/)
  await expect(page).toHaveURL(/slide=coverage/)
  await expect(page).toHaveURL(/station=320582100/)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/slide=needs/)
  await page.keyboard.press('b')
  await expect(page.locator('[data-panel]')).toHaveCount(0)
  await expect(title(page)).toHaveText(/^本年受理需求/)
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-panel="need-flow"]')).toBeVisible()
  await page.keyboard.press('End')
  await expect(title(page)).toHaveText(/^提请会议研究：/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '按键说明' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('link', { name: '退出汇报' }).click()
  await expect(page).toHaveURL(/\/brief\?.*station=320582100/)
  await expect(page.getByRole('navigation')).toBeVisible()
})

test('while somebody speaks nothing is fetched, whatever the refresh; R fetches everything anew', async ({
  page,
}) => {
  await page.clock.install()
  await open(page, '/brief/present?slide=projects', { config: { refreshSeconds: 10 } })
  await expect(frozen(page)).toBeVisible()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.clock.runFor('04:00')
  // Months and towns are the app's: the address and the clock follow them.
  expect(asked.filter((path) => path.includes('/api/') && !/\/(?:city|stations)$/.test(path))).toEqual([])
  asked.length = 0
  await page.keyboard.press('r')
  await expect.poll(() => asked.filter((path) => path.includes('/api/')).length).toBeGreaterThan(20)
  await expect(frozen(page)).toBeVisible()
})

test('a title in the words of the presenter is marked and kept, and the computed sentence comes back', async ({
  page,
}) => {
  await open(page, '/brief/present?slide=workforce')
  await expect(frozen(page)).toBeVisible()
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: '标题' }).fill('队伍在长大，→ 缺口还在')
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('队伍在长大，→ 缺口还在')
  await expect(page.getByText('已改写')).toBeVisible()
  await page.reload()
  await expect(title(page)).toHaveText('队伍在长大，→ 缺口还在')
  await page.getByRole('button', { name: '恢复原句' }).click()
  await expect(title(page)).toHaveText('持证社工 3,695 人，环比 +17，同比 +312。')
  await expect(page.getByText('已改写')).toHaveCount(0)
})

test('the speaker has notes, the next scene and the time in a second window, and each window follows the other', async ({
  page,
  context,
}) => {
  await page.clock.install()
  await open(page, '/brief/present')
  await expect(frozen(page)).toBeVisible()
  const opened = context.waitForEvent('page')
  await page.keyboard.press('n')
  const speaker = await opened
  const now = speaker.getByRole('region', { name: '本页' })
  await expect(now).toContainText('村（社区）社工室 265 个')
  await expect(speaker.getByRole('region', { name: '下一页' })).toContainText('还有 5 个村（社区）没有社工室')
  await expect(speaker.getByText(FROZEN)).toBeVisible()
  await expect(speaker.locator('[data-elapsed]')).toHaveText(/^0:\d\d$/)

  await speaker.getByRole('button', { name: '下一页' }).click()
  await expect(page).toHaveURL(/slide=coverage/)
  await page.keyboard.press('ArrowRight')
  await expect(now).toContainText('持证社工 3,695 人')

  const notes = speaker.getByRole('textbox', { name: '备注' })
  await notes.press('Control+A')
  await notes.pressSequentially('先讲缺口')
  await expect(notes).toBeFocused()
  await expect(notes).toHaveValue('先讲缺口')
  await speaker.locator('[data-pad]').hover()
  await expect(page.locator('[data-spotlight]')).toBeVisible()

  await speaker.reload()
  await expect(notes).toHaveValue('先讲缺口')
  await speaker.getByRole('button', { name: '恢复自动备注' }).click()
  await expect(notes).toHaveValue(/人/)
  await page.reload()
  await expect(now).toContainText('持证社工 3,695 人')
  await page.close()
  await speaker.clock.runFor(10_100)
  await expect(speaker.getByText('没有正在汇报的窗口')).toBeVisible()
  const again = await context.newPage()
  await open(again, '/brief/present?slide=needs')
  await expect(now).toContainText('本年受理需求')
})

test('strokes of the pen fade and are gone, and a drawn-on scene takes them along', async ({ page }) => {
  await open(page, '/brief/present?slide=needs')
  await expect(frozen(page)).toBeVisible()
  const drawn = page.locator('main > svg path')
  const moving = () => page.evaluate(() => document.getAnimations().length)
  expect(await moving()).toBe(0)
  await page.keyboard.press('p')
  await page.mouse.move(300, 300)
  await page.mouse.down()
  await page.mouse.move(500, 400, { steps: 5 })
  await page.mouse.up()
  await expect(drawn).toHaveCount(1)
  expect(await moving()).toBe(1)
  await page.keyboard.press('PageDown')
  await expect(drawn).toHaveCount(0)
  expect(await moving()).toBe(0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`stage, keys and speaker have no barrier that axe knows, ${theme}`, async ({ page, context }) => {
    await open(page, '/brief/present?slide=evaluation', { theme })
    await expect(frozen(page)).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.press('?')
    await expectNoViolations(page)
    const speaker = await context.newPage()
    await open(speaker, '/brief/present/speaker', { theme, settle: false })
    await expect(speaker.getByRole('textbox', { name: '备注' })).toBeVisible()
    await expectNoViolations(speaker)
  })
}

test('printed, each scene is a sheet of A4 across with its finding, its figures, and what it says of itself', async ({
  page,
}) => {
  await open(page, '/brief/present?slide=coverage', { theme: 'dark' })
  await expect(frozen(page)).toBeVisible()
  await page.evaluate(() => {
    window.print = () => void document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'PDF（打印）' }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  const sheets = page.locator('[data-sheet]')
  await expect(sheets).toHaveCount(7)
  for (const sheet of await sheets.all()) {
    await expect(sheet).toContainText('汇报数据定格于')
    await expect(sheet).toContainText('数据截至 2023-02-16')
    await expect(sheet).toContainText('来源：')
    await expect(sheet).toContainText('演示数据')
  }
  await expect(sheets.nth(2)).toContainText('3 / 7')
  await expect(page.locator('[data-sheet] [data-skeleton]')).toHaveCount(0)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(pages.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual(
    Array.from({ length: 7 }, () => [842, 595]),
  )
  // The browser has told that it is done.
  await expect(page.locator('[data-sheet]')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('as PPTX each scene is a slide with its finding, tables and charts of its own, source, and notes', async ({
  page,
}) => {
  await open(page, '/brief/present')
  await expect(frozen(page)).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PPTX' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('张家港市 社工站一张图 汇报演示 2023-02.pptx')
  const parts = unzipped(await readFile(await file.path()))
  const slides = Array.from({ length: 7 }, (_, at) => parts[`ppt/slides/slide${at + 1}.xml`] ?? '')
  expect(parts['ppt/slides/slide8.xml']).toBeUndefined()
  expect(slides[2]).toContain('持证社工 3,695 人，环比 +17，同比 +312。')
  for (const slide of slides) {
    for (const words of ['汇报数据定格于', '数据截至 2023-02-16', '来源：', '演示数据']) {
      expect(slide).toContain(words)
    }
  }
  expect(slides[4], 'a table of projects').toMatch(/<a:tbl>.*“能量满满”增设电瓶车充电装置.*−33\.1/s)
  expect(slides[1], 'the map is a picture').toContain('<p:pic>')
  const charts = Object.entries(parts).filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
  const lines = charts.find(([, xml]) => xml.includes('<c:lineChart>'))?.[1] ?? ''
  expect(lines).toMatch(/<c:v>3695<\/c:v>/)
  expect(charts.filter(([, xml]) => xml.includes('<c:barChart>')).length).toBeGreaterThan(2)
  const notes = Object.entries(parts).find(([name]) => name.endsWith('notesSlide5.xml'))?.[1]
  expect(notes).toContain('落后时间进度 33.1 个百分点')
})
