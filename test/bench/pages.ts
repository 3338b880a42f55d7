/**
 * `npm run bench:pages`: every page of the desk in the normal city and in one of 26,500 rooms, 1,200 stations and 5,000
 * projects, in turns; then what a reader does with it, on a processor four times slower. Figures of one run compare.
 * `--rounds 3`, `--route /needs` (repeatable).
 */

import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { build } from 'vite'
import { QUIET_ARGS } from '#test/e2e/support/browser.ts'
import { servePreview } from '#test/run/preview-server.ts'
import { ensureBrowser, ROOT } from '../../.ci/machine.mjs'
import { slowestInteraction } from './interactions.ts'
import { bytesAlone, type Load, measure } from './measure.ts'
import { median } from './median.ts'
import { codeSize } from './subjects.ts'
import { printTable } from './table.ts'

/** The pages by one address each; those about one thing by a thing that both cities have. */
const ROUTES = [
  '/',
  '/coverage',
  '/workforce',
  '/needs',
  '/projects',
  '/projects/pj-yangshe-02',
  '/services',
  '/organisations',
  '/evaluation',
  '/stations/320582100',
  '/brief',
  '/data',
]
const SCENARIOS = ['normal', 'huge'] as const
type Scenario = (typeof SCENARIOS)[number]

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, route: { type: 'string', multiple: true } },
})
const rounds = Number(values.rounds)
const routes = values.route ?? ROUTES
const executablePath = ensureBrowser()
const root = join(ROOT, 'dist')

await build({ root: ROOT, logLevel: 'warn' })
const reader = await readerScript()
const server = await servePreview({ root })
const addressOf = (route: string, scenario: Scenario) => {
  const address = new URL(route.replace(/^\//, ''), server.url)
  address.searchParams.set('scenario', scenario)
  return address.href
}

/** The script that reads answers as the app does, without the app. */
async function readerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'test/bench/reader.ts'), formats: ['iife'], name: 'reader' },
    },
  })
  const [bundle] = [built].flat()
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined
  if (chunk === undefined) throw new Error('the reader was not built')
  return chunk.code
}

/** One load of a page, and what the bytes of its answers take alone in the same minute. */
interface Loaded extends Load {
  readonly bytes: number
}

const rows: string[][] = []
for (const route of routes) {
  const loads: Record<Scenario, Loaded[]> = { normal: [], huge: [] }
  // One load that does not count: the server compresses every file once, and makes the city.
  for (const scenario of SCENARIOS) await withBrowser((browser) => load(browser, route, scenario))
  for (let round = 1; round <= rounds; round += 1) {
    for (const scenario of SCENARIOS) {
      loads[scenario].push(await withBrowser((browser) => load(browser, route, scenario)))
    }
  }
  const slowest: Record<Scenario, number[]> = { normal: [], huge: [] }
  for (let round = 1; round <= rounds; round += 1) {
    for (const scenario of SCENARIOS) {
      slowest[scenario].push(
        await withBrowser((browser) => slowestInteraction(browser, addressOf(route, scenario))),
      )
    }
  }
  rows.push(rowOf(route, loads, slowest))
  console.error(route)
}
await server.close()

printTable(
  [
    'page',
    'code kB',
    'requests',
    'answers kB',
    'stands ms',
    'long ms',
    'heap MB',
    'huge: answers kB',
    'stands ms',
    'bytes ms',
    'huge − bytes / normal',
    'heap MB',
    'slowest ms',
    'huge: slowest ms',
  ],
  rows,
)
console.log(
  `\n1920x1080, ${rounds} cold loads each in turns, medians; the ratio is the median of the rounds’ own.` +
    '\nCode is brotli, answers are what the backend sent before compression. Bytes: what the answers that a page waited for' +
    '\ntake on an empty page that reads them and checks them against the contract; the ratio (goal: 1.5) is without what they' +
    '\ntake more than in the normal city. Slowest: the longest time from a key, a click or a choice to the next picture, at a' +
    '\nquarter of the processor’s speed (goal: 200).',
)

async function withBrowser<Value>(use: (browser: Browser) => Promise<Value>): Promise<Value> {
  const browser = await chromium.launch({ executablePath, args: [...QUIET_ARGS] })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

async function load(browser: Browser, route: string, scenario: Scenario): Promise<Loaded> {
  const loaded = await measure(browser, addressOf(route, scenario), {
    idleSeconds: 0,
    countFrames: false,
    blank: false,
  })
  return { ...loaded, bytes: await bytesAlone(browser, loaded.awaited, reader) }
}

function rowOf(
  route: string,
  { normal, huge }: Readonly<Record<Scenario, readonly Loaded[]>>,
  slowest: Readonly<Record<Scenario, readonly number[]>>,
): string[] {
  const of = (loads: readonly Loaded[], figure: (load: Loaded) => number) => median(loads.map(figure)) ?? 0
  const ratios = huge.flatMap(({ complete, bytes }, round) => {
    const one = normal[round]
    return one === undefined ? [] : [(complete - (bytes - one.bytes)) / one.complete]
  })
  return [
    route,
    codeSize(root, normal[0]?.code ?? []).brotli.toFixed(0),
    of(normal, ({ requests }) => requests).toFixed(0),
    of(normal, ({ answers }) => answers / 1000).toFixed(0),
    of(normal, ({ complete }) => complete).toFixed(0),
    of(normal, ({ longTasks }) => longTasks).toFixed(0),
    of(normal, ({ heap }) => heap).toFixed(1),
    of(huge, ({ answers }) => answers / 1000).toFixed(0),
    of(huge, ({ complete }) => complete).toFixed(0),
    of(huge, ({ bytes }) => bytes).toFixed(0),
    `${(median(ratios) ?? 0).toFixed(2)} x`,
    of(huge, ({ heap }) => heap).toFixed(1),
    (median(slowest.normal) ?? 0).toFixed(0),
    (median(slowest.huge) ?? 0).toFixed(0),
  ]
}
