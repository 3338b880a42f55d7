import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { staffingPanel } from '#panels/staffing/panel.tsx'
import { staffingView } from '#panels/staffing/view.ts'
import * as made from '#test/unit/made.ts'
import { hang, month } from './hang.tsx'

/** What is read beside the name of every station, top to bottom. */
const bars = () =>
  waitFor(() => {
    const links = screen.getAllByRole('link')
    const read = links.flatMap((link) => link.closest('li')?.textContent ?? [])
    expect(read).not.toEqual([])
    return read
  })

test('the station that is short stands first, with how many it lacks', async () => {
  hang(staffingPanel)
  expect((await bars())[0]).toBe('常阴沙3 人 · 缺 1')
  expect(screen.getByText('90.9%').parentElement?.textContent).toBe(
    '配备达标率 90.9% 达标 10 家 · 不足 1 家，共缺 1 人 · 最低配备 4 人（竖线）',
  )
})

test('its title leads to the page of the workforce', async () => {
  const { user, follow } = hang(staffingPanel)
  await user.click(await screen.findByRole('link', { name: '驻站配备' }))
  expect(follow).toHaveBeenCalledWith('/workforce')
})

test('a station leads to its own page', async () => {
  const { user, follow } = hang(staffingPanel)
  await user.click(await screen.findByRole('link', { name: '常阴沙' }))
  expect(follow).toHaveBeenCalledWith('/station')
})

test('a station that told nothing is not called under-staffed', async () => {
  hang(staffingPanel, { scenario: 'unreported' })
  expect((await bars()).slice(0, 2)).toEqual(['后塍未上报', '常阴沙未上报'])
  expect(screen.getByText('100%').parentElement?.textContent).toContain('未上报 2 家')
})

test('an earlier month is judged by the staff of that month', async () => {
  hang(staffingPanel, { scope: { period: month('2022-01') } })
  expect((await bars()).filter((bar) => bar?.includes('缺'))).toEqual([
    '常阴沙2 人 · 缺 2',
    '大新3 人 · 缺 1',
    '德积3 人 · 缺 1',
  ])
})

test('without a minimum it says that there is no target, and holds nothing against anybody', () => {
  const view = staffingView([made.station()], [], null)
  const [row] = staffingPanel.table(view, zhCN, createFormat('zh-CN')).rows
  expect(row?.map(({ text }) => text)).toEqual(['社工站', '5', '未设目标', '—', '未设目标'])
})

test('the table has every station with its state in words', async () => {
  const { user } = hang(staffingPanel)
  await bars()
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  expect(within(table).getAllByRole('row')).toHaveLength(12)
  expect(within(table).getByRole('row', { name: /常阴沙.* 3 4 1 不足/ })).toBeDefined()
})

test('the town that was chosen is marked among the others', async () => {
  hang(staffingPanel, { scope: { station: '320582107' } })
  expect((await screen.findByRole('link', { name: '大新' })).getAttribute('aria-current')).toBe('true')
  expect(screen.getByRole('link', { name: '乐余' }).getAttribute('aria-current')).toBeNull()
})
