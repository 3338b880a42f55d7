import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test, vi } from 'vitest'
import { activitiesPanel } from '#panels/activities/panel.tsx'
import { coveragePanel } from '#panels/coverage/panel.tsx'
import { functionsPanel } from '#panels/functions/panel.tsx'
import { groupsPanel } from '#panels/groups/panel.tsx'
import { headlinePanel } from '#panels/headline/panel.tsx'
import { needTopicsPanel } from '#panels/need-topics/panel.tsx'
import { needWaitingPanel } from '#panels/need-waiting/panel.tsx'
import type { Panel, Requests } from '#panels/panel.ts'
import { specialFamiliesPanel } from '#panels/special-families/panel.tsx'
import { type HangOptions, hang, month } from './hang.tsx'
import { server } from './server.ts'

/** Hangs a panel and turns it to its table. */
async function turned<R extends Requests, View>(panel: Panel<R, View>, options: HangOptions = {}) {
  const hung = hang(panel, options)
  const toTable = await screen.findByRole('button', { name: /^表/ })
  await waitFor(() => expect(toTable).toHaveProperty('disabled', false))
  await hung.user.click(toTable)
  await screen.findByRole('table')
  return hung
}

const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
const rowOf = (name: string | RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

/** A title beside that of its figure; jsdom knows of no space between the two. */
const differenceOf = (figure: string, against: string) => (name: string) =>
  name.replace(' ', '') === figure + against

/** Notes what is asked of the backend from now on, with its month. */
function listen() {
  const asked: string[] = []
  server.events.on('request:start', ({ request }) => {
    const { pathname, search } = new URL(request.url)
    asked.push(`${pathname.split('/').pop()}${search}`)
  })
  return asked
}

test('the table of the towns says what became of each since last month, rates in points', async () => {
  await turned(coveragePanel)
  expect(await screen.findByRole('columnheader', { name: differenceOf('社工室', '环比') })).toBeDefined()
  expect(rowOf(/^塘桥镇/).slice(0, 6)).toEqual(['塘桥镇', '19', '+1', '19', '100%', '+5.3 个百分点'])
  expect(heads(), 'villages have neither come nor gone').not.toContain('村（社区） 环比')
})

test('with many figures a table is held against the month chosen in the toolbar', async () => {
  const { look } = await turned(coveragePanel)
  await screen.findByRole('columnheader', { name: differenceOf('社工室', '环比') })
  look({ compare: 'year' })
  expect(await screen.findByRole('columnheader', { name: differenceOf('社工室', '同比') })).toBeDefined()
  expect(screen.queryByRole('columnheader', { name: /环比/ })).toBeNull()
})

test('with a figure or two it is held against both months', async () => {
  await turned(groupsPanel)
  expect(await screen.findByRole('columnheader', { name: differenceOf('小组（个）', '同比') })).toBeDefined()
  expect(heads()).toEqual(['阶段', '小组（个）', '小组（个） 环比', '小组（个） 同比', '未上报（家）'])
})

test('nothing is asked of the months before until the table is looked at', async () => {
  const asked = listen()
  hang(groupsPanel)
  const toTable = await screen.findByRole('button', { name: /^表/ })
  await waitFor(() => expect(toTable).toHaveProperty('disabled', false))
  expect(asked).toEqual(['services'])
})

test('the month looked at is held against the months before it, not against today', async () => {
  const asked = listen()
  await turned(groupsPanel, { scope: { period: month('2023-01') } })
  await waitFor(() =>
    expect([...asked].sort()).toEqual(['2022-01', '2022-12', '2023-01'].map((at) => `services?period=${at}`)),
  )
})

test('a month that does not answer is left out, and the table stands', async () => {
  server.use(
    http.get('*/services', ({ request }) =>
      new URL(request.url).searchParams.get('period') === '2023-01'
        ? HttpResponse.json({ title: 'gone', status: 500 }, { status: 500 })
        : undefined,
    ),
  )
  await turned(groupsPanel)
  expect(await screen.findByRole('columnheader', { name: differenceOf('小组（个）', '同比') })).toBeDefined()
  expect(heads()).not.toContain('小组（个） 环比')
})

test('before the record begins there is nothing to be held against', async () => {
  const asked = listen()
  await turned(groupsPanel, { scope: { period: month('2022-01') } })
  expect(heads()).toEqual(['阶段', '小组（个）', '未上报（家）'])
  expect(asked).toEqual(['services?period=2022-01'])
})

test('the tasks of a new quarter and the needs of a new year are held against no December', async () => {
  const { unmount } = await turned(functionsPanel, { scope: { period: month('2023-01') } })
  expect(heads()).not.toContain('完成 环比')
  unmount()
  const year = await turned(functionsPanel, { scope: { period: month('2023-01'), compare: 'year' } })
  expect(await screen.findByRole('columnheader', { name: differenceOf('达成率', '同比') })).toBeDefined()
  year.unmount()
  await turned(needTopicsPanel, { scope: { period: month('2023-01') } })
  expect(screen.queryByRole('columnheader', { name: /环比/ })).toBeNull()
})

test('what was withheld a month before is not told by a difference', async () => {
  // The 16 files of Jinfeng are published; before that they were fewer, and withheld.
  await turned(specialFamiliesPanel, { scope: { period: month('2022-11'), compare: 'month' } })
  expect(screen.getByRole('cell', { name: '16' })).toBeDefined()
  expect(screen.queryByRole('columnheader', { name: /环比|同比/ })).toBeNull()
})

const held = <R extends Requests, View>(why: string, panel: Panel<R, View>) =>
  [why, () => turned(panel, { scope: { period: month('2023-01') } })] as const

test.each([
  held('a history is read from month to month', activitiesPanel),
  held('a wait grows by itself', needWaitingPanel),
])('%s: no column is added and nothing is asked for one', async (_, turn) => {
  const asked = listen()
  await turn()
  expect(screen.queryByRole('columnheader', { name: /环比|同比/ })).toBeNull()
  expect(asked.filter((one) => !one.endsWith('2023-01'))).toEqual([])
})

test('key figures tell their differences in their notes, not once more in columns', async () => {
  await turned(headlinePanel)
  expect(heads()).toEqual(['指标', '数值', '单位', '说明'])
  expect(rowOf(/^持证社工/).at(-1)).toContain('+17')
})

test('a file carries both differences, whatever is chosen on screen', async () => {
  const files: Blob[] = []
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(file: Blob) {
        files.push(file)
        return 'blob:table'
      }
      static override revokeObjectURL() {}
    },
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const { user } = hang(coveragePanel)
  await waitFor(() => expect(screen.getByRole('button', { name: /^表/ })).toHaveProperty('disabled', false))
  await user.click(screen.getByLabelText('覆盖：操作'))
  await user.click(screen.getByRole('button', { name: '导出 CSV' }))
  await waitFor(() => expect(files).toHaveLength(1))
  const [head = '', first = ''] = ((await files[0]?.text()) ?? '').split('\r\n')
  const columns = head.replace('\uFEFF', '').split(',')
  const cells = first.split(',')
  const cellOf = (title: string) => cells[columns.indexOf(title)]
  expect(cellOf('社工室 环比')).toBe('1')
  expect(cellOf('社工室覆盖率 环比（百分点）')).toBe('1.31579')
  expect(cellOf('社工室 同比')).toMatch(/^\d+$/)
})
