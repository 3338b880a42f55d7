import type { Page } from '@playwright/test'
import { expect, expectFits, open, test } from './support/atlas.ts'

/** The wall looks at its clock every five seconds. */
async function beats(page: Page, many: number) {
  for (let at = 0; at < many; at += 1) await page.clock.runFor(5_100)
}

/** Opens a wall that stays at one scene, and waits until that is on it. */
async function openAt(page: Page, scene: string, options: Parameters<typeof open>[2]) {
  await page.clock.install()
  await open(page, `/wall?scene=${scene}`, options)
  await beats(page, 1)
  await expect(page.locator(`[data-scene="${scene}"][data-stage="shown"]`)).toBeVisible()
}

test('a list longer than its place shows its rest by itself, and nothing else of the wall moves', async ({
  page,
}) => {
  await openAt(page, 'exceptions', { size: '1920x1080' })
  const list = page.locator('[data-panel="exceptions"]')
  const before = await list.boundingBox()
  await expect(list.getByText('第 1–11 项，共 20 项')).toBeVisible()
  await beats(page, 4)
  await expect(list.getByText('第 12–20 项，共 20 项')).toBeVisible()
  expect(await list.boundingBox()).toEqual(before)
  await expectFits(page, { minFontPx: 18, except: ['#recharts_measurement_span'] })
})
