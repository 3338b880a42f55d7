import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { gapsPanel } from '#panels/gaps/panel.tsx'
import { gapsView } from '#panels/gaps/view.ts'
import { hang, month } from './hang.tsx'

test('towns with most gaps come first, each gap by its name', async () => {
  hang(gapsPanel)
  const rows = (await screen.findAllByRole('link', { name: /镇$/ })).map(
    (link) => link.closest('li')?.textContent,
  )
  expect(rows).toEqual([
    '杨舍镇沙洲湖社区金田社区2 个',
    '乐余镇稻麦场社区畜禽场社区2 个',
    '南丰镇泗兴社区1 个',
  ])
  expect(screen.getByText('未覆盖 5 个，在 3 个镇（街）')).toBeDefined()
  expect(screen.getByText('全部覆盖的镇（街）8 个')).toBeDefined()
})

test('a gap leads to its place', async () => {
  const { user, follow } = hang(gapsPanel)
  await user.click(await screen.findByRole('link', { name: '泗兴社区' }))
  expect(follow).toHaveBeenCalledWith('/coverage')
})

test('towns that told nothing are counted, not called covered', async () => {
  hang(gapsPanel, { scenario: 'unreported' })
  expect(await screen.findByText('全部覆盖的镇（街）6 个 · 未上报或无社工站 2 个镇（街）')).toBeDefined()
})

test('the table has a row for every gap, as many as there are in the picture', async () => {
  const { user } = hang(gapsPanel, { scope: { period: month('2022-12') } })
  await screen.findByText(/^未覆盖 11 个/)
  await user.click(screen.getByRole('button', { name: /^表/ }))
  expect(within(await screen.findByRole('table')).getAllByRole('row')).toHaveLength(12)
})

test('a city without towns has no gaps to tell', () => {
  const rooms = {
    length: 0,
    code: [],
    name: [],
    kind: [],
    station: new Uint16Array(),
    stationCodes: [],
    longitude: new Float64Array(),
    latitude: new Float64Array(),
    covered: new Uint8Array(),
    since: null,
  }
  expect(gapsView([], [], rooms)).toEqual({ towns: [], gaps: 0, full: 0, unreported: 0 })
})

test('on a wall, where nothing is a link, the names of villages stand apart', async () => {
  hang(gapsPanel, { attended: false })
  const one = await screen.findByText('沙洲湖社区')
  const other = screen.getByText('金田社区')
  expect(one).not.toBe(other)
})
