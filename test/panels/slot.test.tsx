import { act, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import type { WireOf } from '#api/endpoint.ts'
import { functionsEndpoint } from '#api/functions.ts'
import { needsEndpoint } from '#api/needs.ts'
import { ask } from '#api/request.ts'
import { askBefore } from '#panels/ask-before.ts'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { definePanel, optional } from '#panels/panel.ts'
import { plain } from '#ui/table-twin.ts'
import { hang, month } from './hang.tsx'
import { server } from './server.ts'

/** A panel of one line: how many functions there are, in which month, drawn how often. */
function probe() {
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

const PICTURE = /^图：/
const frame = () => screen.getByRole('region', { name: '探针' })

type Functions = WireOf<typeof functionsEndpoint>

/** One answer of the backend, of as many functions as asked. */
function answerOf(functions: number, changes: object = {}) {
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

const ADDRESS = '*/api/v1/functions'
const answering = (...replies: readonly (() => Response | Promise<Response>)[]) => {
  let asked = 0
  server.use(
    http.get(ADDRESS, () => {
      const reply = replies[Math.min(asked, replies.length - 1)]
      asked += 1
      return reply === undefined ? HttpResponse.error() : reply()
    }),
  )
}
const good =
  (functions = 5, changes: object = {}) =>
  () =>
    HttpResponse.json(answerOf(functions, changes))
const broken = () => HttpResponse.json(answerOf(5, { data: { functions: [{ id: 7 }], rows: [] } }))
const dead = () => HttpResponse.error()

test('a skeleton holds the place, then the picture stands in the same frame', async () => {
  answering(good())
  hang(probe().panel)
  const before = [...frame().children]
  expect(screen.getByText('探针正在载入')).toBeDefined()
  expect(screen.getByText('正在取数')).toBeDefined()
  expect(frame().hasAttribute('data-freshness')).toBe(false)
  expect(await screen.findByText('图：5 项，最新，全市')).toBeDefined()
  expect([...frame().children]).toEqual(before)
  expect(frame().dataset).toMatchObject({ panel: 'probe', freshness: 'fresh' })
  expect(screen.getByText('演示数据')).toBeDefined()
})

test('a view that fails takes no neighbour with it and is tried again by itself', async () => {
  answering(good())
  const { panel, view } = probe()
  view.mockImplementation(() => {
    throw new Error('除以零')
  })
  const { caught } = hang(panel, { neighbour: <p>邻居</p> })
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByText('这一块显示出错')).toBeDefined()
  expect(within(alert).getByText('除以零')).toBeDefined()
  expect(screen.getByText('邻居')).toBeDefined()
  expect(caught.length).toBeGreaterThan(0)

  // The boundary waits on real timers set before; from the next failure on, the test holds the clock.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  act(() => within(alert).getByRole('button', { name: '立即重试' }).click())
  expect(screen.getByRole('alert')).toBeDefined()
  view.mockImplementation((functions) => functions)
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(screen.getByText(PICTURE)).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('an answer that breaks the contract says so, with the path one click away, and recovers', async () => {
  answering(broken, good())
  const { user } = hang(probe().panel)
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByText('数据格式有误')).toBeDefined()
  expect(frame().dataset.freshness).toBe('failed')
  const detail = within(alert).getByText(/functions: data\.functions\.0\.id/)
  expect(detail.closest('details')?.open).toBe(false)
  await user.click(within(alert).getByText('详情'))
  expect(detail.closest('details')?.open).toBe(true)
  await user.click(within(alert).getByRole('button', { name: '立即重试' }))
  expect(await screen.findByText(PICTURE)).toBeDefined()
  expect(frame().dataset.freshness).toBe('fresh')
})

test('while a first load is tried again the reason stays, without a flicker', async () => {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  answering(broken, async () => {
    await held
    return good()()
  })
  const { poll } = hang(probe().panel)
  await screen.findByRole('alert')
  const polled = poll()
  await act(() => Promise.resolve())
  expect(screen.getByRole('alert')).toBeDefined()
  expect(frame().dataset.freshness).toBe('failed')
  release()
  await polled
  expect(await screen.findByText(PICTURE)).toBeDefined()
})

test('a later failure keeps the last good picture and says 更新失败', async () => {
  answering(good(), broken)
  const { poll } = hang(probe().panel)
  await screen.findByText(PICTURE)
  await poll()
  expect(await screen.findByText('更新失败')).toBeDefined()
  expect(screen.getByText(PICTURE)).toBeDefined()
  expect(screen.getByText(/显示的是上次取得的数据/)).toBeDefined()
  expect(frame().dataset.freshness).toBe('failed')
})

test('past the moment newer figures were due it says 更新已迟', async () => {
  answering(good(5, { nextDue: '2023-02-17T09:00:00+08:00' }))
  const { clock } = hang(probe().panel)
  await screen.findByText(PICTURE)
  expect(frame().dataset.freshness).toBe('fresh')
  act(() => clock.moveTo('2023-02-17T09:00:01+08:00'))
  expect(frame().dataset.freshness).toBe('late')
  expect(screen.getByText('更新已迟')).toBeDefined()
})

test('when nothing answers any more it says 连接中断 and keeps the picture', async () => {
  answering(good(), dead)
  const { poll } = hang(probe().panel)
  await screen.findByText(PICTURE)
  await poll()
  expect(await screen.findByText('连接中断')).toBeDefined()
  expect(frame().dataset.freshness).toBe('offline')
  expect(screen.getByText(PICTURE)).toBeDefined()
})

test('the table stands where the picture was, and back', async () => {
  answering(good())
  const { user } = hang(probe().panel)
  await screen.findByText(PICTURE)
  await user.click(screen.getByRole('button', { name: /^表\s*探针$/ }))
  expect(await within(frame()).findByRole('row', { name: '=1+1 5 项' })).toBeDefined()
  expect(screen.queryByText(PICTURE)).toBeNull()
  await user.click(screen.getByRole('button', { name: /^图\s*探针$/ }))
  expect(screen.getByText(PICTURE)).toBeDefined()
})

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
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
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

test('the CSV begins as Excel wants it, defuses formulas and says what it is', async () => {
  answering(good())
  const files: Blob[] = []
  const names: string[] = []
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(file: Blob) {
        files.push(file)
        return 'blob:probe'
      }
      static override revokeObjectURL() {}
    },
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const { user } = hang(probe().panel)
  await screen.findByText(PICTURE)
  await user.click(screen.getByLabelText('探针：操作'))
  await user.click(screen.getByRole('button', { name: '导出 CSV' }))
  await waitFor(() => expect(files).toHaveLength(1))
  const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0))
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder().decode(bytes)
  expect(text.split('\r\n')).toEqual([
    '名称,数量',
    `"'=1+1",5`,
    '',
    '探针',
    '2023 年 2 月 · 全市',
    '数据截至 2023-02-16 17:51',
    '来源：各站月报',
    '演示数据',
  ])
  expect(names).toEqual(['探针 2023-02.csv'])
})

test('the keyboard reaches the menu, Escape closes it and gives the focus back', async () => {
  answering(good())
  const { user } = hang(probe().panel)
  await screen.findByText(PICTURE)
  const button = screen.getByLabelText('探针：操作')
  const menu = button.closest('details')
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^表\s*探针$/ }))
  await user.tab()
  expect(document.activeElement).toBe(button)
  await user.click(button)
  expect(menu?.open).toBe(true)
  await user.tab()
  expect(document.activeElement?.textContent).toBe('指标说明')
  await user.keyboard('{Escape}')
  expect(menu?.open).toBe(false)
  expect(document.activeElement).toBe(button)
})

test('the definitions of its indicators are one choice away, and focus stays with the menu', async () => {
  answering(good())
  const { user } = hang(probe().panel)
  await screen.findByText(PICTURE)
  await user.click(screen.getByLabelText('探针：操作'))
  await user.click(screen.getByRole('button', { name: '指标说明' }))
  const dialog = await screen.findByRole('dialog', { name: '探针 · 指标说明' })
  expect(await within(dialog).findByText(/功能达成率/)).toBeDefined()
  expect(within(dialog).getByText(/备案不等于法人登记/)).toBeDefined()
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

test('what figures are held against is asked for when they stand, and keeps them from nothing', async () => {
  const asked: string[] = []
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
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
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
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
