import type { Page } from '@playwright/test'

/**
 * True in a page whose panels all show what they have to show: figures, or words about why there are none. Text and
 * not a function, because browsers of every age and every harness evaluate it.
 */
export const PANELS_STAND = `
  document.querySelector('[data-panel]') !== null &&
  document.querySelector('[data-pending], [data-panel]:not([data-freshness]), [data-freshness=pending]') === null`

/** Two frames after the fonts: what arrived last has been laid out and painted. */
export const PAINTED = `document.fonts.ready.then(
  () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
)`

/** What a page shows that does not settle: the panels that wait, or the words that stand in their place. */
export const WHAT_WAITS = `
  'waiting: ' + (Array.from(document.querySelectorAll('[data-panel]'))
    .filter((panel) => panel.matches('[data-pending], :not([data-freshness])') || panel.querySelector('[data-pending]'))
    .map((panel) => panel.dataset.panel).join(', ') || 'no panel, but ' + document.body.innerText.slice(0, 300))`

/** Waits until every panel of the page stands and is painted; says which do not. */
export async function settled(page: Page): Promise<void> {
  try {
    await page.waitForFunction(PANELS_STAND, undefined, { timeout: 20_000 })
  } catch (cause) {
    throw new Error(`The page does not settle; ${await page.evaluate(WHAT_WAITS)}`, { cause })
  }
  await page.evaluate(PAINTED)
}
