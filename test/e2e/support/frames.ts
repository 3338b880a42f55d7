import type { Page } from '@playwright/test'

/** Counts from now on how often the page asks for an animation frame. */
export async function countFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const ask = window.requestAnimationFrame.bind(window)
    Object.assign(window, { framesAsked: 0 })
    window.requestAnimationFrame = (callback) => {
      Object.assign(window, { framesAsked: Number(Reflect.get(window, 'framesAsked')) + 1 })
      return ask(callback)
    }
  })
  return async () => Number(await page.evaluate(() => Reflect.get(window, 'framesAsked')))
}
