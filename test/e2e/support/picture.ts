import { expect, type Page, test } from '@playwright/test'

/**
 * Stops the clock of a page, which must have one that tests can stop, and takes its picture, to be opened from the
 * results of the test; then another: of a wall that stands they are the same to the pixel.
 */
export async function standsStill(page: Page): Promise<void> {
  // It goes on while it is read.
  const now = await page.evaluate(() => Date.now())
  await page.clock.pauseAt(now + 500)
  const picture = await page.screenshot({ path: test.info().outputPath('wall.png') })
  const later = await page.screenshot()
  expect(later.equals(picture), 'a picture taken later is the same').toBe(true)
}
