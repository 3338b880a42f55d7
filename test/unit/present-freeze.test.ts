import { QueryClient } from '@tanstack/react-query'
import { getResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createClient } from '#api/client.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import type { Clock } from '#domain/clock.ts'
import { instant } from '#domain/periods.ts'
import { WHOLE_CITY } from '#domain/scope.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { handlers } from '#mocks/handlers.ts'
import { optional } from '#panels/panel.ts'
import type { Freeze } from '#present/freeze.ts'
import { createFreeze } from '#present/freeze.ts'
import { freezeLabel } from '#present/freeze-label.ts'

const HANDLERS = handlers({ name: 'normal', rooms: null })
const NINE = Date.parse('2023-02-16T09:05:00+08:00')

let now = NINE
let asked: string[] = []
let refused: ReadonlySet<string> = new Set()
let freeze: Freeze

const clock: Clock = { now: () => instant(now), subscribe: () => () => undefined }

beforeEach(() => {
  now = NINE
  asked = []
  refused = new Set()
  vi.stubGlobal('fetch', async (input: string, init?: RequestInit) => {
    const resource = new URL(input).pathname.split('/').at(-1) ?? ''
    asked.push(resource)
    if (refused.has(resource)) throw new TypeError('nobody answers')
    return getResponse(HANDLERS, new Request(input, init))
  })
  freeze = createFreeze({
    client: createClient('http://localhost/api/v1', () => undefined),
    clock,
    asked: WHOLE_CITY,
    asking: [
      {
        requests: ({ period, before }) => ({
          projects: ask(projectsEndpoint, period),
          workforce: ask(workforceEndpoint, period),
          before: before.month === null ? null : optional(ask(projectsEndpoint, before.month)),
        }),
      },
    ],
    known: new QueryClient(),
  })
})
afterEach(() => {
  freeze.stop()
  vi.unstubAllGlobals()
})

const label = () => freezeLabel(freeze.get(), zhCN, createFormat('zh-CN'))
const stands = () => expect.poll(() => freeze.get().progress, { timeout: 8_000 }).toBeNull()

describe('figures that stand while somebody speaks', () => {
  test('are not called frozen before the last of them has come', async () => {
    const labels = new Set([label()])
    freeze.subscribe(() => labels.add(label()))
    await stands()
    expect([...labels]).toEqual([
      '正在取数，尚未定格',
      '正在取数 0 / 3，尚未定格',
      '正在取数 1 / 3，尚未定格',
      '正在取数 2 / 3，尚未定格',
      '正在取数 3 / 3，尚未定格',
      '汇报数据定格于 09:05',
    ])
  })

  test('say how many of them did not come, each asked for twice', async () => {
    refused = new Set(['workforce'])
    await stands()
    expect(label()).toBe('汇报数据定格于 09:05 · 1 项没有取到')
    expect(asked.filter((resource) => resource === 'workforce')).toHaveLength(2)
  })

  test('are not called frozen at all where not one came', async () => {
    refused = new Set(['city', 'stations', 'projects', 'workforce'])
    await stands()
    expect(label()).toBe('没有取到数据，可按 R 重新取数')
    refused = new Set()
    await freeze.take()
    expect(label()).toBe('汇报数据定格于 09:05')
  })

  test('are not let go, however long the meeting lasts', async () => {
    await stands()
    const { cache } = freeze.get().frozen
    expect(cache.getDefaultOptions().queries?.gcTime).toBe(Number.POSITIVE_INFINITY)
    expect(cache.getQueryCache().getAll().length).toBeGreaterThan(3)
  })

  test('a figure that is asked for again alone says when it came', async () => {
    refused = new Set(['workforce'])
    await stands()
    refused = new Set()
    now = Date.parse('2023-02-16T09:20:00+08:00')
    const query = freeze
      .get()
      .frozen.cache.getQueryCache()
      .find({ queryKey: ['workforce', 'latest'] })
    await query?.fetch()
    expect(label()).toBe('汇报数据定格于 09:05 · 部分数据于 09:20 补取')
  })
})

describe('figures fetched anew', () => {
  test('take the place of the others all at once, with their minute', async () => {
    await stands()
    const before = freeze.get().frozen
    now = Date.parse('2023-02-16T09:40:00+08:00')
    const seen = new Set<number>()
    freeze.subscribe(() => seen.add(freeze.get().frozen.id))
    await freeze.take()
    expect(label()).toBe('汇报数据定格于 09:40')
    expect([...seen]).toEqual([before.id, before.id + 1])
  })

  test('are not taken where one does not come that stands here, and that is said', async () => {
    await stands()
    const before = freeze.get().frozen
    refused = new Set(['projects'])
    now = Date.parse('2023-02-16T09:40:00+08:00')
    await freeze.take()
    expect(freeze.get().frozen).toBe(before)
    expect(label()).toBe('汇报数据定格于 09:05 · 09:40 重新取数未成功：2 项没有取到，仍用原数据')
  })
})
