import type { Locator, Page } from '@playwright/test'
import { dimensions, expect, type OpenOptions, open, type Size } from './atlas.ts'

/** Where recharts measures its labels, off the screen. */
export const NOT_SEEN: readonly string[] = ['#recharts_measurement_span']

/** Nothing on a wall is below H/60; on an upright one the short side stands for the height. */
export function minFontPx(size: Size): number {
  const { width, height } = dimensions(size)
  const [long, short] = width < height ? [height, width] : [width, height]
  return 18 * Math.min(long / 1920, short / 1080)
}

/** The wall looks at its clock every five seconds; the clock must be one that tests can move. */
export const beat = (page: Page): Promise<void> => page.clock.runFor(5_100)

/** A scene that is seen, neither coming nor going. */
export const shown = (page: Page, scene: string): Locator =>
  page.locator(`[data-scene="${scene}"][data-stage="shown"]`)

/** Opens a wall that stays at one scene, and waits until that is on it. */
export async function openAt(page: Page, scene: string, options: OpenOptions): Promise<void> {
  await page.clock.install()
  await open(page, `/wall?scene=${scene}`, options)
  await beat(page)
  await expect(shown(page, scene)).toBeVisible()
  await expect(page.locator('[data-stage="leaving"]')).toHaveCount(0)
}
