import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { figuresOf } from '#panels/headline/figures.ts'
import { headlinePanel } from '#panels/headline/panel.tsx'
import { headlineView } from '#panels/headline/view.ts'
import { RULES } from '#test/unit/made.ts'
import { hang, month, NOW, scopeOf } from './hang.tsx'

/** A box this wide, in pixels; jsdom lays nothing out. */
const wide = (pixels: number) => {
  document.documentElement.style.fontSize = '16px'
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(pixels)
}

beforeEach(() => wide(1800))
afterEach(() => {
  vi.restoreAllMocks()
  document.documentElement.style.fontSize = ''
})

/** A figure by the name a reader knows it by. */
const figure = async (name: string) => (await screen.findByRole('listitem', { name })).textContent

test('the figures of the city, each with its base', async () => {
  hang(headlinePanel)
  expect(await figure('区域社工站')).toMatch(/11 家.*镇街全覆盖.*委托 11\/11/)
  expect(await figure('村（社区）社工室')).toMatch(/265 个.*覆盖率 98.1%.*缺 5/)
  expect(await figure('每万人持证')).toMatch(/25.5 人.*常住人口 144.74 万/)
  expect(await figure('备案社区社会组织')).toMatch(/128 家.*本季 \+9/)
})

test('growth of certified workers says what it is held against', async () => {
  const { look } = hang(headlinePanel, { scope: { compare: 'year' } })
  await screen.findByText(/同比 \+312/)
  expect(await figure('持证社工')).toMatch(/3,695 人/)
  expect(await figure('持证社工')).not.toMatch(/环比/)
  look({ compare: 'month' })
  await screen.findByText(/环比 \+17/)
  expect(await figure('持证社工')).toMatch(/同比 \+312/)
})

test('active projects say how many are late and watched', async () => {
  hang(headlinePanel)
  await screen.findByText(/滞后 \d/)
  const expected = '在建项目42 个滞后 1 · 关注 3 · 1 个未上报 · 环比 +2'
  await waitFor(async () => expect(await figure('在建项目')).toBe(expected))
})

test('a wide box also tells valid forms and money against the calendar', async () => {
  hang(headlinePanel)
  await screen.findByText(/需求转化率/)
  // 812 + 548 + 629 + 431 of the invented surveys and 1,030 of Daxin; the 2,018 of Yangshe were never called valid.
  expect(await figure('有效问卷')).toMatch(/3,450 份.*1 项未报有效数/)
  expect(await figure('预算执行率')).toMatch(/\d%.*时间进度 [\d.]+%.*[+−±]?[\d.]+ 个百分点/)
})

test('a box without room for eight shows the six that matter most', async () => {
  wide(1200)
  hang(headlinePanel)
  await screen.findByText(/镇街全覆盖/)
  expect(screen.queryByRole('listitem', { name: '有效问卷' })).toBeNull()
  expect(screen.queryByRole('listitem', { name: '预算执行率' })).toBeNull()
})

test('with a town chosen the figures are the town’s', async () => {
  hang(headlinePanel, { scope: { station: '320582107', compare: 'year' } })
  await screen.findByText(/运营：/)
  expect(await figure('区域社工站')).toMatch(/1 家/)
  const certified = await figure('持证社工')
  expect(certified).not.toMatch(/3,695/)
  await screen.findAllByText(/同比/)
  expect(await figure('每万人持证')).not.toMatch(/144.74/)
  expect(await figure('有效问卷')).toMatch(/1,030 份/)
})

test('what stations left out is said and never a zero', async () => {
  hang(headlinePanel, { scenario: 'unreported' })
  expect(await figure('村（社区）社工室')).toMatch(/\d 家未上报/)
  expect(await figure('每万人持证')).toMatch(/未上报.*常住人口 未上报/)
  expect(await figure('备案社区社会组织')).toMatch(/本季 \+\d+（\d 家未上报） · \d 家未上报/)
  await screen.findByText(/需求转化率 [\d.]+%（\d+ 家未上报）/)
})

test('stations that left out their certified workers do not make the city’s own count smaller', async () => {
  hang(headlinePanel, { scenario: 'unreported' })
  await screen.findByText(/同比 \+312/)
  expect(await figure('持证社工')).toMatch(/3,695 人/)
})

test('broken projects, needs and surveys leave the city’s own figures standing', async () => {
  hang(headlinePanel, { scenario: 'malformed' })
  expect(await figure('区域社工站')).toMatch(/11 家/)
  expect(await figure('在建项目')).toMatch(/— .*尚无数据/)
  expect(await figure('有效问卷')).toMatch(/— .*尚无数据/)
})

test('the table has all eight figures with their unit', async () => {
  const { user } = hang(headlinePanel)
  await screen.findByText(/需求转化率/)
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  expect(within(table).getAllByRole('row')).toHaveLength(9)
  expect(within(table).getByRole('row', { name: /^持证社工 3,695 人/ })).toBeDefined()
})

test('English has the same figures', async () => {
  hang(headlinePanel, { locale: 'en' })
  expect(await figure('Certified workers')).toMatch(/3,695/)
  expect(await figure('Village rooms')).toMatch(/265.*coverage 98.1%.*5 missing/)
})

test('every figure that can be compared is, and an unchanged one says so', async () => {
  hang(headlinePanel, { scope: { compare: 'month' } })
  await screen.findByText(/环比 \+17/)
  for (const [name, change] of [
    ['村（社区）社工室', /环比 [±+]\d/],
    ['每万人持证', /环比 \+0\.1/],
    ['备案社区社会组织', /环比 [±+−]\d/],
    ['在建项目', /环比 [±+−]\d/],
  ] as const)
    await waitFor(async () => expect(await figure(name)).toMatch(change))
})

test('a comparison from before the record is said to be impossible', async () => {
  hang(headlinePanel, { scope: { period: month('2022-01'), compare: 'year' } })
  expect(await figure('村（社区）社工室')).toMatch(/上年同月无数据/)
  expect(await figure('持证社工')).toMatch(/上年同月无数据/)
})

test('a city without towns, stations and surveys is not told as covered, commissioned or unreported', () => {
  const told = <Value,>(data: Value) => ({
    data,
    period: month('2023-01'),
    asOf: NOW,
    nextDue: null,
    servedAt: NOW,
    etag: null,
    dated: NOW,
    source: { name: { zh: '月报', en: null }, demo: false },
  })
  const city = {
    code: '1',
    name: { zh: '县', en: null },
    population: null,
    periods: { first: month('2023-01'), latest: month('2023-01') },
    policies: [],
    programme: null,
    ratedAgencies: null,
    notes: [],
  }
  const answers = {
    city: told(city),
    geography: told({ towns: [], geometry: null }),
    stations: told([]),
    surveys: told([]),
    before: null,
    projectsBefore: null,
    workforce: null,
    projects: null,
    needs: null,
  }
  const { main, further } = figuresOf(headlineView(answers, scopeOf({}), RULES), zhCN, createFormat('zh-CN'))
  expect(main[0]?.notes).toEqual(['镇街名录为空'])
  expect(further[0]).toMatchObject({ digits: '—', notes: ['没有调查'], value: null })
})
