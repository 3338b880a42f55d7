import type { Page } from '@playwright/test'

/**
 * True in a page whose panels all show what they have to show: figures, or words about why there are none. Text and
 * not a function, because browsers of every age and every harness evaluate it.
 */
export const PANELS_STAND = `
  document.querySelector('[data-panel]') !== null &&
  document.querySelector('[data-pending], [data-panel]:not([data-freshness]), [data-freshness=pending]') === null`

/** Two frames after the fonts: what arrived last has been laid out and painted. */
const PAINTED = `document.fonts.ready.then(
  () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
)`

/** Waits until every panel of the page stands and is painted. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(PANELS_STAND, undefined, { timeout: 20_000 })
  await page.evaluate(PAINTED)
}
