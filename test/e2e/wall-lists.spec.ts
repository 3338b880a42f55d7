import type { Page } from '@playwright/test'
import { expect, expectFits, test } from './support/atlas.ts'
import { countFrames } from './support/frames.ts'
import { beat, NOT_SEEN, openAt } from './support/wall.ts'

/** So many beats one after another. */
async function beats(page: Page, many: number) {
  for (let at = 0; at < many; at += 1) await beat(page)
}

test('a list longer than its place shows its rest by itself, and nothing else of the wall moves', async ({
  page,
}) => {
  await openAt(page, 'exceptions', { size: '1920x1080' })
  const list = page.locator('[data-panel="exceptions"]')
  const before = await list.boundingBox()
  await expect(list.getByText('第 1–10 项，共 20 项')).toBeVisible()
  await beats(page, 4)
  await expect(list.getByText('第 11–20 项，共 20 项')).toBeVisible()
  expect(await list.boundingBox()).toEqual(before)
  await expectFits(page, { minFontPx: 18, except: NOT_SEEN })
})

test('a wall tells of one town after another, on the map, in the lists and in words, and paints nothing meanwhile', async ({
  page,
}) => {
  await openAt(page, 'coverage', { size: '1920x1080' })
  const tooltip = page.locator('[data-tooltip]')
  await expect(tooltip).toHaveCount(0)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await beats(page, 2)
  await expect(tooltip).toContainText('乐余镇')
  await expect(page.locator('[data-panel="gaps"] [data-lit]')).toContainText('稻麦场社区')
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  const frames = await countFrames(page)
  await beats(page, 2)
  await expect(tooltip).toContainText('南丰镇')
  expect(await frames(), 'a step is one change of the picture').toBe(0)
  expect(asked.filter((address) => address.includes('/api/'))).toEqual([])
})

test('a tour stops where somebody points, goes on when they have gone, and leaves no words behind', async ({
  page,
}) => {
  await openAt(page, 'coverage', { size: '1920x1080' })
  const tooltip = page.locator('[data-tooltip]')
  await beats(page, 2)
  await expect(tooltip).toContainText('乐余镇')
  await page.getByRole('heading', { name: '驻站配备' }).hover()
  await beats(page, 4)
  await expect(tooltip).toContainText('乐余镇')
  await page.mouse.move(2, 2)
  await beats(page, 2)
  await expect(tooltip).toContainText('南丰镇')
  await expect(tooltip).toHaveCount(1)
})

test('the timeline of projects has pages on a wall, with its months over each of them', async ({ page }) => {
  await openAt(page, 'timeline', {
    size: '1920x1080',
    config: {
      wall: {
        screens: 1,
        scenes: [{ panels: ['projects-timeline'], name: 'timeline', title: { zh: '进度', en: null } }],
      },
    },
  })
  const timeline = page.locator('[data-panel="projects-timeline"]')
  await expect(timeline.getByText(/^第 1–12 项，共 60 项/)).toBeVisible()
  await expect(timeline.getByRole('rowheader').first()).toContainText('能量满满')
  await beats(page, 5)
  await expect(timeline.getByText(/^第 13–24 项，共 60 项/)).toBeVisible()
  await expect(timeline.getByRole('columnheader', { name: '项目', exact: true })).toBeVisible()
  await expectFits(page, { minFontPx: 18 })
})
