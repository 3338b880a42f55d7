/**
 * The map against the floor, alternating, in one run: `npx tsx test/bench/map/measure.ts [rounds]`.
 * Times on a shared machine mean little; the ratios of a pair hold.
 */
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { QUIET_ARGS } from '../../e2e/support/browser.ts'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const COUNTS = [265, 26_500, 265_000]
const ROUNDS = Number(process.argv[2] ?? 5)
const PAN_FRAMES = 90
const HITS = 20_000

type Reading = { paint: number; hit: number; recolour: number; fps: number; longest: number }

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

async function read(page: Page, address: string): Promise<Reading> {
  await page.goto(address)
  await page.waitForFunction(() => window.__bench?.ready === true)
  const paint = await page.evaluate(() => window.__bench?.firstPaintMs ?? Number.NaN)
  await page.waitForTimeout(300)
  const hit = await page.evaluate((hits) => {
    const bench = window.__bench
    if (bench === undefined) return Number.NaN
    bench.hit(350, 300)
    const start = performance.now()
    for (let turn = 0; turn < hits; turn++) bench.hit(20 + ((turn * 37) % 660), 20 + ((turn * 53) % 560))
    return ((performance.now() - start) / hits) * 1000
  }, HITS)
  const recolours: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    recolours.push(await page.evaluate(async () => (await window.__bench?.refresh()) ?? Number.NaN))
  }
  const { fps, longest } = await pan(page)
  return { paint, hit, recolour: median(recolours), fps, longest }
}

/** Zooms in, then drags for a while; frames are counted while the drag lasts. */
async function pan(page: Page): Promise<{ fps: number; longest: number }> {
  await page.mouse.move(350, 300)
  await page.mouse.wheel(0, -600)
  await page.waitForTimeout(600)
  return page.evaluate(async (frames) => {
    const target = document.elementFromPoint(350, 300)
    if (target === null) throw new Error('nothing to drag')
    const send = (type: string, x: number, y: number) =>
      target.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          cancelable: true,
          clientX: x,
          clientY: y,
          pointerId: 1,
          isPrimary: true,
          button: type === 'pointermove' ? -1 : 0,
          buttons: type === 'pointerup' ? 0 : 1,
        }),
      )
    // A made-up pointer cannot be captured, which is all the same to the drag.
    Element.prototype.setPointerCapture = () => undefined
    const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    send('pointerdown', 350, 300)
    const start = await next()
    let [last, longest] = [start, 0]
    for (let frame = 1; frame <= frames; frame++) {
      send('pointermove', 350 + Math.sin(frame / 12) * 120, 300 + Math.cos(frame / 15) * 80)
      const now = await next()
      longest = Math.max(longest, now - last)
      last = now
    }
    send('pointerup', 350, 300)
    return { fps: (frames * 1000) / (last - start), longest }
  }, PAN_FRAMES)
}

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url))

async function main() {
  await build({ configFile, mode: 'bench', logLevel: 'error' })
  const server = await preview({ configFile, preview: { port: 0 }, logLevel: 'error' })
  const origin = server.resolvedUrls?.local[0] ?? ''
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...QUIET_ARGS] })
  const pages = { floor: 'test/bench/map/floor.html', map: 'test/bench/map/index.html' }
  for (const count of COUNTS) {
    const readings: Record<keyof typeof pages, Reading[]> = { floor: [], map: [] }
    for (let round = 0; round < ROUNDS; round++) {
      for (const which of ['floor', 'map'] as const) {
        const context = await browser.newContext({ viewport: { width: 700, height: 600 } })
        // tsx names every function through a helper that the page does not have.
        await context.addInitScript('globalThis.__name = (named) => named')
        const page = await context.newPage()
        readings[which].push(await read(page, `${origin}${pages[which]}?points=${count}&theme=dark`))
        await context.close()
      }
    }
    const row = (which: keyof typeof pages) => {
      const of = (key: keyof Reading) => median(readings[which].map((reading) => reading[key]))
      return {
        points: count,
        page: which,
        'first paint ms': Math.round(of('paint')),
        'pan fps': Math.round(of('fps')),
        'longest frame ms': Math.round(of('longest')),
        'hit us': Number(of('hit').toFixed(2)),
        'recolour ms': Number(of('recolour').toFixed(1)),
      }
    }
    console.table([row('floor'), row('map')])
  }
  await browser.close()
  await server.close()
}

await main()
