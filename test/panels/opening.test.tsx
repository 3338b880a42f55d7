import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { parseConfig } from '#api/config.ts'
import { ask, queryOf } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { openAnswers } from '#app/opening.ts'
import { createServices } from '#app/services.ts'
import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { headlinePanel } from '#panels/headline/panel.tsx'
import { playScenario, server } from './server.ts'

const CONFIG = parseConfig({
  title: { zh: '社工站一张图', en: 'Station Atlas' },
  owner: { zh: '慈善社工科', en: null },
  api: 'http://localhost/api/v1',
  signIn: null,
  refreshSeconds: 60,
  locale: 'zh-CN',
  theme: { desk: 'light', wall: 'dark' },
  rules: { watchBehindPoints: 10, lateBehindPoints: 30, suppressBelow: 10 },
  wall: { screens: 1 },
})
const PANELS = [headlinePanel, exceptionsPanel]

/** Opens a page with both panels; tells what was asked and what the cache holds when its first picture may be drawn. */
async function opened(search: string, patienceMs = 15_000) {
  const services = createServices(CONFIG)
  const asked: string[] = []
  const note = ({ request }: { request: Request }) => {
    const { pathname, search } = new URL(request.url)
    asked.push(`${pathname.split('/').pop()}${search}`)
  }
  server.events.on('request:start', note)
  await openAnswers(services, search, PANELS, patienceMs)
  server.events.removeListener('request:start', note)
  const { cache } = services
  const states = cache.getQueryCache().getAll()
  return { ...services, asked, pending: states.filter(({ state }) => state.status === 'pending') }
}

test('everything the panels need is there before the first picture, each thing asked for once', async () => {
  const { asked, pending } = await opened('')
  expect(pending).toEqual([])
  expect(asked).toContain('stations')
  expect(asked).toContain('needs')
  // The months that figures are held against keep no figure waiting: they are asked for when it stands.
  expect(asked.filter((one) => one.includes('period='))).toEqual([])
  expect(new Set(asked).size).toBe(asked.length)
})

test('a month beyond the record opens the nearest one', async () => {
  const { asked } = await opened('?period=2031-01')
  expect(asked).toContain('projects?period=2023-02')
  expect(asked.filter((one) => one.includes('2031'))).toEqual([])
})

test('a slow backend does not keep the page from its skeletons', async () => {
  playScenario('slow')
  const { pending } = await opened('', 50)
  expect(pending.length).toBeGreaterThan(0)
})

test('what failed at the opening is shown by its panel and not asked for again at once', async () => {
  playScenario('down')
  const { cache, client, asked } = await opened('')
  expect(asked).toContain('stations')
  const hung = new QueryObserver(cache, queryOf(client, ask(stationsEndpoint, null)))
  const leave = hung.subscribe(() => undefined)
  expect(hung.getCurrentResult()).toMatchObject({ status: 'error', fetchStatus: 'idle' })
  leave()
})
