import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page as OldPage } from 'puppeteer-core'
import { expect, test as modern } from '#test/e2e/support/atlas.ts'
import { buildAddress } from '#test/e2e/support/serve-builds.ts'
import { PANELS_STAND, WHAT_WAITS } from '#test/e2e/support/settled.ts'
import { ROOT } from '../../.ci/machine.mjs'
import { startChromium103 } from './chromium-103.ts'

const PICTURES = join(ROOT, 'test-results', 'floor')

interface Seen {
  readonly complaints: readonly string[]
  readonly panels: readonly { readonly id: string; readonly freshness: string; readonly words: number }[]
}

for (const path of ['', 'wall', 'wall?theme=light']) {
  modern(`Chromium 103 shows /${path} without a complaint`, async () => {
    const { complaints, panels } = await lookAt(path)
    expect(complaints).toEqual([])
    expect(panels.length).toBeGreaterThan(0)
    expect(
      panels.filter(({ freshness, words }) => !/^(?:fresh|late)$/.test(freshness) || words === 0),
    ).toEqual([])
  })
}

/** Opens one page in a browser of its own, waits until its panels stand, keeps a picture. */
async function lookAt(path: string): Promise<Seen> {
  const browser = await startChromium103()
  try {
    const page = await browser.newPage()
    await page.setViewport({ width: 1920, height: 1080 })
    const complaints = complaintsOf(page)
    await page.goto(new URL(path, buildAddress()).href)
    const standing = await page.waitForFunction(PANELS_STAND, { timeout: 20_000 }).catch(() => null)
    if (standing === null) complaints.push(`does not settle; ${await page.evaluate(WHAT_WAITS)}`)
    // As text, because Playwright's compiler may write what Chromium 103 does not know.
    const panels = (await page.evaluate(
      `Array.from(document.querySelectorAll('[data-panel]'), (panel) => ({
        id: panel.dataset.panel,
        freshness: panel.dataset.freshness,
        words: panel.innerText.trim().length,
      }))`,
    )) as Seen['panels']
    mkdirSync(PICTURES, { recursive: true })
    await page.screenshot({ path: join(PICTURES, `${path.replace(/\W+/g, '-') || 'overview'}.png`) })
    return { complaints, panels }
  } finally {
    await browser.close()
  }
}

function complaintsOf(page: OldPage): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (/^(?:error|warning)$/.test(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => void complaints.push(`page error: ${error.message}`))
  page.on('requestfailed', (request) => void complaints.push(`failed: ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  return complaints
}

modern('a browser that is too old is told so in plain words, never shown a white page', async ({ page }) => {
  await page.addInitScript(() => {
    // What came between the years of such a browser and the floor; the check may look for any of it.
    for (const [owner, names] of [
      [globalThis, ['structuredClone', 'CSSLayerBlockRule', 'CSSContainerRule', 'HTMLDialogElement']],
      [AbortSignal, ['timeout', 'abort', 'any']],
      [Object, ['hasOwn', 'fromEntries']],
      [Promise, ['any', 'allSettled']],
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'flat']],
      [String.prototype, ['at', 'replaceAll', 'matchAll']],
      [Element.prototype, ['replaceChildren']],
    ] as const) {
      for (const name of names) Reflect.deleteProperty(owner, name)
    }
    CSS.supports = () => false
  })
  await page.goto(buildAddress())
  await expect(page.getByText(/浏览器/).first()).toBeVisible()
  await expect(page.getByText(/browser/i).first()).toBeVisible()
  await expect(page.locator('[data-panel]')).toHaveCount(0)
})

modern('the check itself is written for browsers that know nothing newer than 2009', () => {
  const html = readFileSync(join(ROOT, 'dist', 'index.html'), 'utf8')
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code ?? '',
  )
  expect(inline.length, 'an inline check stands in index.html').toBeGreaterThan(0)
  for (const code of inline)
    expect(code).not.toMatch(/=>|`|\b(?:let|const|class|async|await|import)\b|\?\.|\.\.\./)
})
