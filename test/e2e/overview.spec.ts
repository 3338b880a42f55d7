import { readFile } from 'node:fs/promises'
import { expect, open, test } from './support/atlas.ts'

test('a leader reads the city at a glance: stations, rooms and gaps, certified workers, projects, organisations', async ({
  page,
}) => {
  await open(page, '/')
  const headline = page.getByRole('region', { name: '关键数字' })
  for (const [name, words] of [
    ['区域社工站', /11 家.*11\/11/],
    ['村（社区）社工室', /265 个.*98\.1%.*缺 5/],
    ['持证社工', /3,695 人.*同比 \+312/],
    ['每万人持证', /25\.5 人.*常住人口 144\.74 万/],
    ['在建项目', /42 个.*滞后 1.*关注 3/],
    ['备案社区社会组织', /128 家.*本季 \+9/],
  ] as const) {
    await expect(headline.getByRole('listitem', { name })).toHaveText(words)
  }
})

test('which projects are red, who owns them, since when and by what calculation', async ({ page }) => {
  await open(page, '/')
  const progress = page.getByRole('region', { name: '项目进度' })
  await progress.getByRole('button', { name: /能量满满/ }).click()
  const why = page.getByRole('dialog')
  await expect(why).toContainText('42.0%')
  await expect(why).toContainText('−33.1')
  await expect(why).toContainText('2023-02-06')
  await expect(why).toContainText('杨舍镇社工站')
  await page.keyboard.press('Escape')
  await expect(why).toHaveCount(0)
})

test('what residents asked for: forms analysed are not called valid, 130余 stays 130余', async ({ page }) => {
  await open(page, '/')
  const needs = page.getByRole('region', { name: '居民需求' })
  await expect(needs).toContainText('分析问卷 2,018 份（杨舍）')
  await expect(needs).toContainText('有效问卷 1,030 份（大新）')
  await expect(needs).toContainText('入户走访 130余户（金港）')
})

test('the sources page says what is assumed and what is invented', async ({ page }) => {
  await open(page, '/data')
  const sources = page.getByRole('region', { name: '数据来源' })
  await expect(sources).toContainText('265')
  await expect(sources).toContainText('假定')
  await expect(sources).toContainText('虚构')
})

test.describe('every panel', () => {
  test('gives its figures as CSV with numbers as numbers, its source and 演示数据', async ({ page }) => {
    await open(page, '/')
    const functions = page.getByRole('region', { name: '功能达成' })
    await functions.getByLabel('功能达成：操作').click()
    const download = page.waitForEvent('download')
    await functions.getByRole('button', { name: '导出 CSV' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('功能达成 2023-02.csv')
    const text = await readFile(await file.path(), 'utf8')
    // Beside each figure stands what became of it since the months before.
    expect(text).toMatch(/^\uFEFF功能,目标,(?:目标 \S+,)*完成,(?:完成 \S+,)*达成率/)
    expect(text).toMatch(/需求发现,(?:-?\d+,)+0\.96/)
    expect(text).toContain('演示数据')
    expect(text).toContain('2023-02-16 17:51')
  })

  test('gives its picture as PNG', async ({ page }) => {
    await open(page, '/')
    const coverage = page.getByRole('region', { name: '覆盖', exact: true })
    await coverage.getByLabel('覆盖：操作').click()
    const download = page.waitForEvent('download')
    await coverage.getByRole('button', { name: '导出 PNG' }).click()
    const bytes = await readFile(await (await download).path())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.length).toBeGreaterThan(20_000)
  })

  test('explains its indicators, and gives the focus back', async ({ page }) => {
    await open(page, '/')
    const progress = page.getByRole('region', { name: '项目进度' })
    await progress.getByLabel('项目进度：操作').click()
    await progress.getByRole('button', { name: '指标说明' }).click()
    const dialog = page.getByRole('dialog', { name: '项目进度 · 指标说明' })
    await expect(dialog).toContainText('完成进度 − 时间进度')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  test('has an address of its own that leads to it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, '/?compare=year')
    const exceptions = page.getByRole('region', { name: '例外清单' })
    await exceptions.getByLabel('例外清单：操作').click()
    await exceptions.getByRole('button', { name: '复制链接' }).click()
    await expect(exceptions.getByText('链接已复制')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/compare=year.*#exceptions$/)
    await page.goto(link)
    await expect(exceptions).toBeInViewport()
  })

  test('fills the screen and comes back', async ({ page }) => {
    await open(page, '/')
    const needs = page.getByRole('region', { name: '居民需求' })
    await needs.getByLabel('居民需求：操作').click()
    await needs.getByRole('button', { name: '全屏' }).click()
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('needs')
    await page.evaluate(() => document.exitFullscreen())
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull()
  })
})

test('figures that have not changed are asked for by their tag and answered with 304', async ({ page }) => {
  const statuses: number[] = []
  page.on('response', (response) => {
    if (/\/api\/v1\/functions/.test(response.url())) statuses.push(response.status())
  })
  await open(page, '/', { config: { refreshSeconds: 5 } })
  await expect.poll(() => statuses, { timeout: 20_000 }).toContain(304)
  expect(statuses[0]).toBe(200)
})
