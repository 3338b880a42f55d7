/**
 * The verbs of the browser tests. `test` watches every page it is given and fails on anything the watch finds; `open`
 * brings a page to a state that can be looked at.
 *
 *   import { expect, expectFits, expectNoViolations, open, test } from './support/atlas.ts'
 *
 *   test('the wall fits', async ({ page }) => {
 *     await open(page, '/wall', { scenario: 'unreported', theme: 'dark', size: '3840x1080' })
 *     await expectFits(page, { minFontPx: 18 })
 *   })
 */
import { test as base, expect, type Page } from '@playwright/test'
import type { ScenarioName } from '#mocks/scenario.ts'
import { buildAddress } from './serve-builds.ts'
import { settled } from './settled.ts'
import { type Watch, watchContext } from './watch.ts'

export { expectNoViolations } from './accessibility.ts'
export { expectFits, fitComplaints } from './fits.ts'
export { expect, settled }

export type Size = `${number}x${number}`

export interface OpenOptions {
  /** Always a visit of its own: what `flaky` counts and the mock's clock start anew. Default `normal`. */
  readonly scenario?: ScenarioName
  /** For `huge`: how many rooms. */
  readonly rooms?: number
  /** Goes into the address, and to the browser as its preferred colour scheme. */
  readonly theme?: 'light' | 'dark'
  readonly size?: Size
  readonly reducedMotion?: boolean
  /** Keys of config.json to answer otherwise than the build's file. */
  readonly config?: Readonly<Record<string, unknown>>
  /** false: do not wait until the panels stand, to look at how they load. */
  readonly settle?: boolean
}

export const test = base.extend<{ watch: Watch; baseURL: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed: none
  baseURL: async ({}, use) => {
    await use(buildAddress())
  },
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = watchContext(context, new URL(baseURL).origin)
      await use(watch)
      expect(watch.problems(), 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],
})

/** Opens an address of the app, with everything the test wants to be different, and waits until its panels stand. */
export async function open(page: Page, path: string, options: OpenOptions = {}): Promise<void> {
  const { scenario = 'normal', rooms, theme, size, reducedMotion, config, settle = true } = options
  if (size !== undefined) await page.setViewportSize(dimensions(size))
  await page.emulateMedia({
    ...(theme === undefined ? {} : { colorScheme: theme }),
    ...(reducedMotion === undefined ? {} : { reducedMotion: reducedMotion ? 'reduce' : 'no-preference' }),
  })
  if (config !== undefined) await configure(page, config)
  const address = new URL(path.replace(/^\//, ''), buildAddress())
  address.searchParams.set('scenario', scenario)
  if (rooms !== undefined) address.searchParams.set('rooms', String(rooms))
  if (theme !== undefined) address.searchParams.set('theme', theme)
  await page.goto(address.href)
  if (settle) await settled(page)
}

/** The width and height that a size such as `3840x1080` names. */
export function dimensions(size: Size): { width: number; height: number } {
  const [width = 0, height = 0] = size.split('x').map(Number)
  return { width, height }
}

async function configure(page: Page, changes: Readonly<Record<string, unknown>>): Promise<void> {
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...(await answer.json()), ...changes } })
  })
}
