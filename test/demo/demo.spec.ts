import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, settled, test as watched } from '#test/e2e/support/atlas.ts'
import { type RunningServer, serveStatic } from '#test/run/static-server.ts'
import { ROOT } from '../../.ci/machine.mjs'

const DEMO = join(ROOT, 'dist-demo')

/** Serves the demo as any static server would: it knows nothing of an API, and does not rewrite the page. */
const test = watched.extend<{ serve: (at: { base?: string; host?: string }) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed: none
  serve: async ({}, use) => {
    const running: RunningServer[] = []
    await use(async (at) => {
      const server = await serveStatic({ root: DEMO, rewriteBase: false, ...at })
      running.push(server)
      return server.url
    })
    await Promise.all(running.map((server) => server.close()))
  },
})

// Each test serves the demo on an origin of its own; whatever asks beyond it still fails.
test.beforeEach(({ watch }) => watch.allow(/^request to another origin: http:\/\/(?:localhost|[\d.]+):\d+\//))

async function showsTheCity(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(
    page.locator('[data-panel]:not([data-freshness=failed],[data-freshness=offline])').first(),
  ).toBeVisible()
}

test('the demo shows the city with nothing behind it', async ({ page, serve }) => {
  expect(existsSync(join(DEMO, 'mockServiceWorker.js'))).toBe(true)
  const address = await serve({})
  await showsTheCity(page, address)
  const worker = await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)
  expect(worker).toBe(`${address}mockServiceWorker.js`)
})

test('a worker that dies, as while the machine sleeps, answers again within seconds', async ({
  page,
  serve,
  watch,
}) => {
  // Until then the questions go to the server of the demo, which knows no answers.
  watch.allow(/^answer 404: .*\/api\/v1\//)
  watch.allow(/Failed to load resource.*404/)
  await showsTheCity(page, await serve({}))
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.getByRole('navigation').getByRole('link', { name: '队伍' }).click()
  await expect(page.getByRole('heading', { name: '队伍' })).toBeVisible()
  await expect(page.locator('[data-panel]')).not.toHaveCount(0)
  await expect(page.locator('[data-panel]:not([data-freshness=fresh])')).toHaveCount(0, { timeout: 20_000 })
})

test('the demo finds its place below a sub-path, at any depth of its own', async ({ page, serve }) => {
  const address = await serve({ base: '/city/atlas/' })
  await showsTheCity(page, address)
  await showsTheCity(page, `${address}wall`)
  expect(await page.evaluate(() => document.baseURI)).toBe(address)
})

test('a wall on plain HTTP, without a service worker, shows the demo too', async ({ page, serve }) => {
  const host = lanAddress()
  test.skip(host === null, 'this machine has no address but its own')
  await showsTheCity(page, await serve({ host: host ?? 'localhost' }))
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false])
})

/** Browsers trust localhost as if it were HTTPS; any other address of this machine they do not. */
function lanAddress(): string | null {
  const addresses = Object.values(networkInterfaces()).flatMap((known) => known ?? [])
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null
}
