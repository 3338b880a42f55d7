/** What a reader does with any page, and how long the page takes to answer. */
import type { Browser, Locator, Page } from '@playwright/test'
import { settled } from '#test/e2e/support/settled.ts'

/** A desk computer of an office is about four times slower than what tests run on. */
const THROTTLE = 4

/** Notes how long each key, click and choice took until the next picture, as the browser itself measures it. */
const MARKS = `
  globalThis.__slowest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.__slowest = Math.max(globalThis.__slowest, duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })`

/** Tells what was done to whoever reads the log of a slow page. */
interface Step {
  readonly name: string
  run(page: Page): Promise<void>
}

const ifThere = async (target: Locator, act: (one: Locator) => Promise<void>) => {
  if ((await target.count()) > 0) await act(target.first())
}

const STEPS: readonly Step[] = [
  {
    name: 'compares with last year',
    run: (page) =>
      ifThere(page.getByLabel('对比'), async (choice) => void (await choice.selectOption('year'))),
  },
  {
    name: 'looks at the month before',
    run: (page) =>
      ifThere(page.getByLabel('月份'), async (choice) => void (await choice.selectOption('2023-01'))),
  },
  {
    name: 'reads each panel as a table, sorts and filters it',
    async run(page) {
      // A panel that is a table offers its picture instead: the list of those still to be turned grows shorter.
      for (const turns of await page.getByRole('button', { name: /^表 / }).allInnerTexts()) {
        await page.getByRole('button', { name: turns, exact: true }).first().click()
        // A reader looks at what came before turning the next.
        await settled(page)
      }
      await ifThere(page.getByRole('columnheader').getByRole('button'), (head) => head.click())
      await ifThere(page.getByRole('searchbox'), (field) => field.pressSequentially('一', { delay: 30 }))
    },
  },
]

/** Milliseconds of the slowest answer to anything a reader did on the page. */
export async function slowestInteraction(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    await page.addInitScript(MARKS)
    await page.goto(address)
    await settled(page)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
    let slowest = 0
    for (const { name, run } of STEPS) {
      await page.evaluate('globalThis.__slowest = 0')
      await run(page)
      await settled(page)
      const took = Number(await page.evaluate('globalThis.__slowest'))
      if (took > 200) console.error(`  ${name}: ${took} ms`)
      slowest = Math.max(slowest, took)
    }
    return slowest
  } finally {
    await context.close()
  }
}
