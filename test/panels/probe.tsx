import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { vi } from 'vitest'
import type { WireOf } from '#api/endpoint.ts'
import { functionsEndpoint } from '#api/functions.ts'
import { ask } from '#api/request.ts'
import { definePanel } from '#panels/panel.ts'
import { plain } from '#ui/table-twin.ts'
import { server } from './server.ts'

/** A panel of one line: how many functions there are, in which month, drawn how often. */
export function probe() {
  const drawn = vi.fn()
  const view = vi.fn((functions: number) => functions)
  const panel = definePanel({
    id: 'probe',
    title: () => '探针',
    question: () => '画出来了吗？',
    indicators: ['fn_done', 'og_n'],
    requests: ({ period }) => ({ functions: ask(functionsEndpoint, period) }),
    view: ({ answers }) => view(answers.functions.data.functions.length),
    Picture: ({ view: functions, scope }) => {
      drawn()
      return <p>{`图：${functions} 项，${scope.period ?? '最新'}，${scope.station ?? '全市'}`}</p>
    },
    table: (functions) => ({
      columns: [
        { id: 'name', title: '名称', kind: 'text' },
        { id: 'number', title: '数量', kind: 'number' },
      ],
      rows: [[plain('=1+1'), { text: `${functions} 项`, value: functions }]],
    }),
  })
  return { panel, drawn, view }
}

/** What it draws, of however many functions. */
export const PICTURE = /^图：/
export const frame = () => screen.getByRole('region', { name: '探针' })

type Functions = WireOf<typeof functionsEndpoint>

/** One answer of the backend, of as many functions as asked. */
export function answerOf(functions: number, changes: object = {}) {
  const data: Functions = {
    functions: Array.from({ length: functions }, (_, at) => ({
      id: `fn-${at}`,
      name: { zh: `功能${at}`, en: null },
    })),
    rows: [],
  }
  return {
    asOf: '2023-02-16T17:51:00+08:00',
    nextDue: '2023-03-05T00:00:00+08:00',
    servedAt: '2023-02-16T17:51:00+08:00',
    source: { name: { zh: '各站月报', en: null }, demo: true },
    period: '2023-02',
    data,
    ...changes,
  }
}

export const ADDRESS = '*/api/v1/functions'
/** The replies of the backend one after another, the last of them again and again. */
export const answering = (...replies: readonly (() => Response | Promise<Response>)[]) => {
  let asked = 0
  server.use(
    http.get(ADDRESS, () => {
      const reply = replies[Math.min(asked, replies.length - 1)]
      asked += 1
      return reply === undefined ? HttpResponse.error() : reply()
    }),
  )
}
export const good =
  (functions = 5, changes: object = {}) =>
  () =>
    HttpResponse.json(answerOf(functions, changes))
export const broken = () => HttpResponse.json(answerOf(5, { data: { functions: [{ id: 7 }], rows: [] } }))
export const dead = () => HttpResponse.error()

/** What an answer waits for until the test lets it through. */
export function gate() {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  return { held, release: () => release() }
}
