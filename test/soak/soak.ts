/**
 * `npm run soak`: a wall that plays its scenes much faster than the clock, with its figures asked for again as they fall
 * due, and what it keeps: heap after collection, DOM nodes, listeners, frames in ten idle seconds. For ten minutes by
 * default: `--hours 8`, `--rotations 2000` (whichever comes first), `--scenario flaky`.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { CDPSession } from '@playwright/test'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { createJournal } from '#browser/journal.ts'
import { QUIET_ARGS } from '#test/e2e/support/browser.ts'
import { countFrames } from '#test/e2e/support/frames.ts'
import { settled } from '#test/e2e/support/settled.ts'
import { servePreview } from '#test/run/preview-server.ts'
import { ensureBrowser, ROOT } from '../../.ci/machine.mjs'
import { printTable } from '../bench/table.ts'
import { growthOf, isFlat, lowestOf } from './slope.ts'

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: String(10 / 60) },
    rotations: { type: 'string', default: '2000' },
    scenario: { type: 'string', default: 'normal' },
  },
})
const until = Date.now() + Number(values.hours) * 3_600_000
const rotations = Number(values.rotations)
/**
 * The engine goes on for days compiling what runs often into machine code, and counts it as heap. Without its compilers
 * the heap is what the page keeps.
 */
const WITHOUT_COMPILERS = '--js-flags=--no-opt --no-maglev --no-sparkplug'
/** A sample is of the first scene, after so many rounds: whatever else was on the wall, it is held against its like. */
const ROUNDS = 3
/** Of so many samples the lowest is taken. */
const GROUP = 5
/** A beat of the wall's clock, and a little more. */
const BEAT_MS = 5_001
/** The shortest a scene stays. */
const DWELL_SECONDS = 10
const IDLE_MS = 10_000

interface Sample {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

const executablePath = ensureBrowser()
await build({ root: ROOT, logLevel: 'warn' })
const server = await servePreview({ root: join(ROOT, 'dist') })
const browser = await chromium.launch({ executablePath, args: [...QUIET_ARGS, WITHOUT_COMPILERS] })
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
const faults: string[] = []
page.on('pageerror', (error) => faults.push(error.message))
page.on('console', (message) => {
  if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
    faults.push(message.text())
})
await page.clock.install()
const scenes = ['overview', 'coverage', 'projects', 'workforce', 'needs', 'evaluation', 'exceptions']
const address = new URL('wall', server.url)
address.searchParams.set('scenario', values.scenario)
address.searchParams.set('scenes', scenes.map((scene) => `${scene}:${DWELL_SECONDS}`).join(','))
await page.goto(address.href)
await settled(page)
const session = await page.context().newCDPSession(page)
await session.send('Performance.enable')

const samples: Sample[] = []
let shown = ''
let changes = 0
let rounds = 0
let last = Date.now()
while (changes < rotations && Date.now() < until) {
  await page.clock.runFor(BEAT_MS)
  const now = await sceneOnWall()
  if (now !== shown) {
    shown = now
    changes += 1
    if (now === scenes[0]) rounds += 1
    if (now === scenes[0] && rounds % ROUNDS === 0) samples.push(await sample(session))
  }
  if (Date.now() - last > 30_000) {
    last = Date.now()
    console.error(`${changes} changes, ${((samples.at(-1)?.heap ?? 0) / 1e6).toFixed(1)} MB`)
  }
}
const frames = await framesWhenIdle()
const journal = await readJournal()
await browser.close()
await server.close()

/** What this browser wrote down of itself. */
async function readJournal() {
  const kept = new Map<string, string>(await page.evaluate(() => Object.entries(localStorage)))
  const read = (name: string) => kept.get(`station-atlas.${name}`) ?? null
  return createJournal({ read, write: () => undefined, keeps: () => true }, () => null).read()
}

/** The scene that is seen, once nothing moves on the stage. */
async function sceneOnWall(): Promise<string> {
  await page
    .waitForFunction(() => document.querySelectorAll('[data-stage]').length === 1, undefined, {
      timeout: 5_000,
      polling: 50,
    })
    // A scene that takes longer is looked at a beat later.
    .catch(() => undefined)
  return page.evaluate(
    () => document.querySelector('[data-stage="shown"]')?.getAttribute('data-scene') ?? 'opening',
  )
}

async function sample(from: CDPSession): Promise<Sample> {
  // Twice: what the first collection finalises the second frees.
  await from.send('HeapProfiler.collectGarbage')
  await from.send('HeapProfiler.collectGarbage')
  const { metrics } = await from.send('Performance.getMetrics')
  const told = new Map(metrics.map(({ name, value }) => [name, value]))
  return {
    heap: told.get('JSHeapUsedSize') ?? Number.NaN,
    nodes: told.get('Nodes') ?? Number.NaN,
    listeners: told.get('JSEventListeners') ?? Number.NaN,
  }
}

/** Frames asked for while the wall stands between two changes. */
async function framesWhenIdle(): Promise<number> {
  await page.keyboard.press('p')
  await sceneOnWall()
  const frames = await countFrames(page)
  for (let passed = 0; passed < IDLE_MS; passed += BEAT_MS) await page.clock.runFor(BEAT_MS)
  return frames()
}

/** The first half is start-up: caches fill, code is compiled. */
const steady = samples.slice(Math.floor(samples.length / 2))
const measures = [
  ['heap, kB', (one: Sample) => one.heap / 1e3],
  ['nodes', (one: Sample) => one.nodes],
  ['listeners', (one: Sample) => one.listeners],
] as const
const rows = measures.map(([name, of]) => {
  const series = lowestOf(steady.map(of), GROUP)
  const growth = growthOf(series)
  const perChange = (value: number) => (value / (ROUNDS * scenes.length * GROUP)).toFixed(3)
  return [
    name,
    (series[0] ?? Number.NaN).toFixed(0),
    (series.at(-1) ?? Number.NaN).toFixed(0),
    growth === null ? '-' : perChange(growth.slope),
    growth === null ? '-' : perChange(growth.error),
    growth === null ? 'too short' : isFlat(growth) ? 'flat' : 'grows',
  ]
})
console.log(
  `${changes} changes of scene, scenario ${values.scenario}; second half, the lowest of every ${GROUP} samples:`,
)
printTable(['', 'first', 'last', 'slope a change', 'error', ''], rows)
console.log(`frames in ten idle seconds: ${frames}`)
const healed = Object.entries(journal.tally).map(([what, times]) => `${what} ${times}`)
console.log(`recoveries: ${healed.length === 0 ? 'none' : healed.join(', ')}`)
console.log(`faults: ${faults.length}${faults.length === 0 ? '' : `, the first: ${faults[0]}`}`)
process.exitCode = faults.length > 0 || frames > 0 ? 1 : 0
