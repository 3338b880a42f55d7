import type { Page } from '@playwright/test'
import jsqr from 'jsqr'

/** What a camera reads off the code on the page. */
export async function readCode(page: Page): Promise<string | undefined> {
  const code = page.getByRole('img', { name: '二维码' })
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
  const drawn = (await code.locator('path').getAttribute('d')) ?? ''
  const scale = 4
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y] of drawn.matchAll(/M(\d+) (\d+)/g))
    for (let at = 0; at < scale * scale; at += 1) {
      const row = Number(y) * scale + Math.floor(at / scale)
      const column = Number(x) * scale + (at % scale)
      pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
    }
  return jsqr(pixels, width, width)?.data
}
