import { act, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { functionsEndpoint } from '#api/functions.ts'
import { needsEndpoint } from '#api/needs.ts'
import { ask } from '#api/request.ts'
import { askBefore } from '#panels/ask-before.ts'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { definePanel, optional } from '#panels/panel.ts'
import { hang, month } from './hang.tsx'
import { ADDRESS, answering, answerOf, dead, frame, gate, good, probe } from './probe.tsx'
import { server } from './server.ts'

/** A panel that holds its figure against the month before: what is drawn is the difference. */
const comparing = () =>
  definePanel({
    ...probe().panel,
    requests: ({ period }) => ({
      functions: ask(functionsEndpoint, period),
      before: askBefore(functionsEndpoint, month('2023-01')),
    }),
    view: ({ answers: { functions, before } }) =>
      functions.data.functions.length - (before?.data.functions.length ?? 0),
  })

/** A neighbour that waits for the needs. */
const needing = () =>
  definePanel({
    ...probe().panel,
    id: 'neighbour',
    title: () => '邻居',
    requests: ({ period }) => ({ needs: ask(needsEndpoint, period) }),
    view: () => 0,
  })

test('what a picture can do without may fail: the picture stands, and says that not all of it came', async () => {
  const panel = definePanel({
    id: 'probe',
    title: () => '探针',
    question: () => '画出来了吗？',
    indicators: [],
    requests: ({ period }) => ({
      functions: ask(functionsEndpoint, period),
      needs: optional(ask(needsEndpoint, period)),
    }),
    view: ({ answers }) => answers.needs !== null,
    Picture: ({ view }) => <p>{view ? '图：有需求' : '图：无需求'}</p>,
    table: () => ({ columns: [], rows: [] }),
  })
  answering(good())
  server.use(http.get('*/api/v1/needs', dead))
  const { poll } = hang(panel)
  expect(await screen.findByText('图：无需求')).toBeDefined()
  expect(frame().dataset.freshness).toBe('failed')
  server.use(
    http.get('*/api/v1/needs', () => HttpResponse.json(answerOf(0, { data: { topics: [], rows: [] } }))),
  )
  await poll()
  expect(await screen.findByText('图：有需求')).toBeDefined()
  server.use(http.get('*/api/v1/needs', dead))
  await poll()
  await waitFor(() => expect(frame().dataset.freshness).toBe('failed'))
  expect(screen.getByText('图：有需求')).toBeDefined()
})

test('what figures are held against is asked for when they stand, and keeps them from nothing', async () => {
  const asked: string[] = []
  const { held, release } = gate()
  server.use(
    http.get(ADDRESS, async ({ request }) => {
      const period = new URL(request.url).searchParams.get('period')
      asked.push(period ?? 'latest')
      if (period === null) await held
      return HttpResponse.json(answerOf(period === null ? 5 : 4, { period: period ?? '2023-02' }))
    }),
  )
  hang(comparing())
  await waitFor(() => expect(asked).toEqual(['latest']))
  release()
  expect(await screen.findByText(/^图：1 项/)).toBeDefined()
  expect(asked).toEqual(['latest', '2023-01'])
})

test('what figures are held against travels after everything that any picture of the page needs', async () => {
  const asked: string[] = []
  const { held, release } = gate()
  server.use(
    http.get(ADDRESS, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('period') ?? 'latest')
      return good(5)()
    }),
    http.get('*/api/v1/needs', async () => {
      await held
      return HttpResponse.error()
    }),
  )
  hang(comparing(), { neighbour: <PanelSlot panel={needing()} /> })
  expect(await screen.findByText(/^图：5 项/)).toBeDefined()
  expect(asked).toEqual(['latest'])
  release()
  await waitFor(() => expect(asked).toEqual(['latest', '2023-01']))
})

test('a neighbour that hangs keeps no comparison away for longer than a few beats of the clock', async () => {
  const hangs = vi.spyOn(performance, 'now')
  server.use(
    http.get(ADDRESS, good(5)),
    http.get('*/api/v1/needs', () => new Promise<never>(() => {})),
  )
  const { clock } = hang(comparing(), { neighbour: <PanelSlot panel={needing()} /> })
  expect(await screen.findByText(/^图：5 项/)).toBeDefined()
  const later = performance.now() + 5_000
  hangs.mockReturnValue(later)
  act(() => clock.moveTo('2023-02-16T17:51:05+08:00'))
  expect(await screen.findByText(/^图：0 项/)).toBeDefined()
})
