/** One cold load of one page, measured from outside through the browser's own instruments. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { PANELS_STAND, settled } from '#test/e2e/support/settled.ts'

/** What one load cost. Bytes are not here: they are the same every time and come from the files. */
export interface Load {
  readonly requests: number
  /** First contentful paint, ms after navigation began. */
  readonly firstPaint: number
  /** When the last panel of the first view stood, ms after navigation began. */
  readonly complete: number
  readonly longTasks: number
  /** Time the main thread computed, in ticks of the thread: what other programs took is not in it. */
  readonly mainThread: number
  readonly script: number
  /** MB of JavaScript objects after a collection. */
  readonly heap: number
  /** Percent of one core that the whole browser used while nobody did anything. */
  readonly idle: number
  /** Frames drawn meanwhile; null where they were not counted. */
  readonly idleFrames: number | null
  /** Bytes of the answers of the backend, before compression. */
  readonly answers: number
  /** Addresses of the answers that had come when the last panel stood. */
  readonly awaited: readonly string[]
  /** Paths of every script and style that was loaded. */
  readonly code: readonly string[]
}

export interface MeasureOptions {
  readonly idleSeconds: number
  /** Counting frames means tracing, which costs: it has a time of its own, after everything else. */
  readonly countFrames: boolean
}

/** How long nothing more may come after the panels stand before the load counts as over. */
const AFTERGLOW_MS = 1_500

/** Notes in the page itself when its panels stand for the last time, and every long task. */
const MARKS = `
  globalThis.__load = { complete: 0, longTasks: 0 }
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) globalThis.__load.longTasks += task.duration
  }).observe({ type: 'longtask', buffered: true })
  let standing = 0
  new MutationObserver(() => {
    const now = ${PANELS_STAND} ? document.querySelectorAll('[data-panel]').length : 0
    if (now !== standing && now > 0) requestAnimationFrame(() => { globalThis.__load.complete = performance.now() })
    standing = now
  }).observe(document, {
    subtree: true, childList: true, attributes: true, attributeFilter: ['data-freshness', 'data-pending'],
  })`

const AWAITED = `performance.getEntriesByType('resource')
  .filter(({ name, responseEnd }) => /\\/api\\/v1\\//.test(name) && responseEnd <= globalThis.__load.complete)
  .map(({ name }) => name)`

/**
 * Milliseconds that the bytes alone take: a page without anything on it asks the same addresses at once, and reads and
 * checks what comes.
 * @param reader the script of `reader.ts`
 */
export async function bytesAlone(
  browser: Browser,
  awaited: readonly string[],
  reader: string,
): Promise<number> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(new URL('config.json', new URL(awaited[0] ?? '').origin).href)
    await page.addScriptTag({ content: reader })
    return Number(await page.evaluate(`globalThis.readAll(${JSON.stringify(awaited)})`))
  } finally {
    await context.close()
  }
}

/** Loads an address in a context of its own, so that nothing is cached. `blank` has no panels to wait for. */
export async function measure(
  browser: Browser,
  address: string,
  options: MeasureOptions & { readonly blank: boolean },
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    const asked = watchRequests(page)
    const answers = watchAnswers(page)
    await page.addInitScript(MARKS)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(address)
    if (!options.blank) await settled(page)
    await page.waitForTimeout(AFTERGLOW_MS)
    const metrics = await metricsOf(session)
    const marks = (await page.evaluate(
      `({ ...globalThis.__load, firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 })`,
    )) as { complete: number; longTasks: number; firstPaint: number }
    // What the page asks for later, in its own rhythm, is no part of the first view.
    const loaded = [...asked]
    const idle = await idleShare(browser, page, options.idleSeconds)
    const idleFrames = options.countFrames ? await framesIn(browser, page, options.idleSeconds) : null
    return {
      ...marks,
      requests: loaded.length,
      answers: await answers(),
      awaited: (await page.evaluate(AWAITED)) as string[],
      code: loaded.filter((path) => /\.(?:js|css)$/.test(path)),
      mainThread: (metrics.get('TaskDuration') ?? 0) * 1000,
      script: (metrics.get('ScriptDuration') ?? 0) * 1000,
      heap: await heapOf(session),
      idle,
      idleFrames,
    }
  } finally {
    await context.close()
  }
}

function watchRequests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol.startsWith('http')) asked.push(pathname)
  })
  return asked
}

/** Adds up the bodies of the backend's answers. */
function watchAnswers(page: Page): () => Promise<number> {
  const bodies: Promise<number>[] = []
  page.on('response', (response) => {
    if (!/\/api\/v1\//.test(response.url()) || response.status() !== 200) return
    bodies.push(response.body().then(({ length }) => length))
  })
  return async () => (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0)
}

async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}

async function heapOf(session: CDPSession): Promise<number> {
  // Twice: finalisers of the first collection let go of more.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}

async function idleShare(browser: Browser, page: Page, seconds: number): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const used = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  }
  const before = await used()
  await page.waitForTimeout(seconds * 1000)
  const share = (100 * ((await used()) - before)) / seconds
  await session.detach()
  return share
}

/** Starting a trace makes every page draw once, even a blank one: frames count from this long after it. */
const TRACE_SETTLES_MS = 500
const QUIET = 'station-atlas:quiet'

async function framesIn(browser: Browser, page: Page, seconds: number): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const events: { readonly name?: string; readonly ts?: number }[] = []
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...value))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'disabled-by-default-devtools.timeline.frame',
        'devtools.timeline.frame',
        'blink.user_timing',
      ],
    },
  })
  await page.waitForTimeout(TRACE_SETTLES_MS)
  await page.evaluate(`void performance.mark(${JSON.stringify(QUIET)})`)
  await page.waitForTimeout(seconds * 1000)
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await ended
  await session.detach()
  const quietFrom = events.find(({ name }) => name === QUIET)?.ts
  if (quietFrom === undefined) throw new Error('the trace does not tell when it had settled')
  return events.filter(({ name, ts }) => name === 'DrawFrame' && (ts ?? 0) > quietFrom).length
}
