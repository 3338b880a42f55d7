import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { definePanel } from '#panels/panel.ts'
import { hang, month } from './hang.tsx'
import { ADDRESS, answering, answerOf, broken, frame, gate, good, PICTURE, probe } from './probe.tsx'
import { server } from './server.ts'

test('a poll that brings nothing new draws nothing anew', async () => {
  let polls = 0
  const etags: (string | null)[] = []
  server.use(
    http.get(ADDRESS, ({ request }) => {
      polls += 1
      etags.push(request.headers.get('if-none-match'))
      if (polls > 1) return new HttpResponse(null, { status: 304 })
      return HttpResponse.json(answerOf(5), { headers: { etag: '"a"' } })
    }),
  )
  const { panel, drawn } = probe()
  const { poll } = hang(panel)
  await screen.findByText(PICTURE)
  const before = drawn.mock.calls.length
  for (let round = 0; round < 5; round += 1) await poll()
  expect(polls).toBe(6)
  expect(etags.slice(1)).toEqual(Array(5).fill('"a"'))
  expect(drawn.mock.calls.length).toBe(before)
})

test('a new answer is drawn once', async () => {
  answering(good(5), good(6))
  const { panel, drawn } = probe()
  const { poll } = hang(panel)
  await screen.findByText(/5 项/)
  const before = drawn.mock.calls.length
  await poll()
  await screen.findByText(/6 项/)
  expect(drawn.mock.calls.length).toBe(before + 1)
})

test('the picture before stays, under its own label, until the scope asked for has arrived', async () => {
  const { held, release } = gate()
  server.use(
    http.get(ADDRESS, async ({ request }) => {
      if (!new URL(request.url).searchParams.has('period')) return good(5)()
      await held
      return good(3, { period: '2022-08' })()
    }),
  )
  const { look } = hang(probe().panel)
  await screen.findByText('图：5 项，最新，全市')
  look({ period: month('2022-08'), station: '320582100' })
  expect(screen.getByText('图：5 项，最新，全市')).toBeDefined()
  expect(frame().getAttribute('aria-busy')).toBe('true')
  expect(frame().dataset.freshness).toBe('fresh')
  expect(screen.getByText('2023 年 2 月')).toBeDefined()
  release()
  expect(await screen.findByText('图：3 项，2022-08，320582100')).toBeDefined()
  expect(frame().getAttribute('aria-busy')).toBe('false')
  expect(screen.getByText('2022 年 8 月')).toBeDefined()
})

test('a scope that cannot be had is not labelled with the one before', async () => {
  server.use(
    http.get(ADDRESS, ({ request }) =>
      new URL(request.url).searchParams.has('period') ? broken() : good(5)(),
    ),
  )
  const { look } = hang(probe().panel)
  await screen.findByText(PICTURE)
  look({ period: month('2022-08') })
  expect(await screen.findByText('数据格式有误')).toBeDefined()
  expect(screen.queryByText(PICTURE)).toBeNull()
  expect(screen.queryByText('2023 年 2 月')).toBeNull()
  look({})
  expect(await screen.findByText(PICTURE)).toBeDefined()
})

test('an answer comes to the view as the cache holds it, whatever was shown before it', async () => {
  const seen: unknown[] = []
  const panel = definePanel({
    ...probe().panel,
    view: ({ answers: { functions } }) => {
      seen.push(functions)
      return functions.data.functions.length
    },
  })
  answering(good(5), good(5, { asOf: '2023-02-16T18:00:00+08:00' }))
  const { poll, cache } = hang(panel)
  await screen.findByText(PICTURE)
  await poll()
  await waitFor(() => expect(new Set(seen).size).toBe(2))
  // A copy with what is equal taken over from before would be another object, and take seconds in a large city.
  expect(seen.at(-1)).toBe(cache.getQueryData(['functions', 'latest']))
})
