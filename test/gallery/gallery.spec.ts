/**
 * Every picture in every form, looked at: it is painted, its words can be read, and nobody complains. The pictures are
 * left in test-results/gallery/ for whoever wants to look too.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { ROOT } from '../../.ci/machine.mjs'
import { expectNoViolations } from '../e2e/support/accessibility.ts'
import { fitComplaints } from '../e2e/support/fits.ts'
import { PAINTED } from '../e2e/support/settled.ts'
import { type Watch, watchContext } from '../e2e/support/watch.ts'
import { serveStatic } from '../run/static-server.ts'

const PICTURES = join(ROOT, 'test-results', 'gallery')
/** No surface of the browser is higher, in pixels. */
const HIGHEST_PICTURE = 16_000

/**
 * Sizes with the smallest text each allows, in pixels: the foot of a panel at the desk, a sixtieth of its height on
 * the wall.
 */
const ROOMS = [
  { setting: 'desk', width: 1366, height: 768, minFontPx: 11 },
  { setting: 'wall', width: 3840, height: 1080, minFontPx: 18 },
  { setting: 'wall', width: 1920, height: 1080, minFontPx: 18 },
]
const THEMES = ['light', 'dark']

const test = base.extend<{ watch: Watch }, { gallery: string }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed: none
    async ({}, use) => {
      const server = await serveStatic({ root: join(ROOT, 'dist-gallery'), rewriteBase: false })
      await use(server.url)
      await server.close()
    },
    { scope: 'worker' },
  ],
  watch: [
    async ({ context, gallery }, use) => {
      const watch = watchContext(context, new URL(gallery).origin)
      await use(watch)
      expect(watch.problems(), 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],
})

// A trace keeps the whole page at every step, and this page is every picture there is.
test.use({ trace: 'off' })

for (const { setting, width, height, minFontPx } of ROOMS) {
  for (const theme of THEMES) {
    test(`every picture reads on the ${setting} at ${width}x${height}, ${theme}`, async ({
      page,
      gallery,
    }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await visit(page, `${gallery}?theme=${theme}&setting=${setting}`)
      const blank = await blankFixtures(page, `${setting}-${width}-${theme}`)
      expect.soft(blank, 'pictures with nothing in them').toEqual([])
      expect.soft(await fitComplaints(page, { minFontPx, scrolls: 'page' }), 'what does not fit').toEqual([])
    })
  }
}

test('every picture that lives in one panel reads at the desk', async ({ page, gallery }) => {
  test.slow()
  await visit(page, `${gallery}?of=panels`)
  const blank = await blankFixtures(page, 'panels')
  expect.soft(blank, 'pictures with nothing in them').toEqual([])
  expect.soft(await fitComplaints(page, { minFontPx: 11, scrolls: 'page' }), 'what does not fit').toEqual([])
})

for (const theme of THEMES) {
  test(`every picture is open to every reader, ${theme}`, async ({ page, gallery }) => {
    test.slow()
    await visit(page, `${gallery}?theme=${theme}`)
    const names = await page
      .locator('[data-exhibit]')
      .evaluateAll((exhibits) => exhibits.map((exhibit) => exhibit.getAttribute('data-exhibit') ?? ''))
    // One after the other: what axe does with all of them at once takes it minutes.
    for (const name of names) {
      await visit(page, `${gallery}?theme=${theme}&only=${name}`)
      // More rows of the same have the same colours and roles.
      await expectNoViolations(page, ['[data-fixture$=": forty"]', '[data-fixture$=": huge"]'])
    }
  })
}

/** Opens the gallery, or a part of it, and waits until it is painted. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('[data-fixture]').first().waitFor()
  await page.evaluate(PAINTED)
}

/** The fixtures whose frame has no size or one colour alone, by a picture of the whole page that is kept. */
async function blankFixtures(page: Page, name: string): Promise<readonly string[]> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }))
  const scale = Math.min(0.5, HIGHEST_PICTURE / height)
  // Playwright takes pictures of a page in its own size, which of one so long takes half a minute.
  const browser = await page.context().newCDPSession(page)
  const { data } = await browser.send('Page.captureScreenshot', {
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale },
  })
  mkdirSync(PICTURES, { recursive: true })
  writeFileSync(join(PICTURES, `${name}.png`), Buffer.from(data, 'base64'))
  return page.evaluate(oneColoured, { picture: data, scale })
}

/** Runs in the page: which fixtures show a single colour inside their frame. */
async function oneColoured({ picture, scale }: { picture: string; scale: number }): Promise<string[]> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
  const drawn = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  return [...document.querySelectorAll('[data-fixture]')].flatMap((fixture) => {
    const name = fixture.getAttribute('data-fixture') ?? ''
    const frame = fixture.querySelector('[data-frame]')?.getBoundingClientRect()
    const [width, height] = [(frame?.width ?? 0) * scale, (frame?.height ?? 0) * scale].map(Math.floor)
    if (frame === undefined || width === undefined || height === undefined || width < 1 || height < 1)
      return [name]
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
    if (context === null) return [name]
    context.drawImage(drawn, -(frame.left + scrollX) * scale, -(frame.top + scrollY) * scale)
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
    return pixels.some((pixel) => pixel !== pixels[0]) ? [] : [name]
  })
}
