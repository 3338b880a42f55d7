import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { needConversionPanel } from '#panels/need-conversion/panel.tsx'
import { needFlowPanel } from '#panels/need-flow/panel.tsx'
import { needProjectsPanel } from '#panels/need-projects/panel.tsx'
import { needTopicsPanel } from '#panels/need-topics/panel.tsx'
import { needWaitingPanel } from '#panels/need-waiting/panel.tsx'
import { needsFiguresPanel } from '#panels/needs-figures/panel.tsx'
import { responseTimePanel } from '#panels/response-time/panel.tsx'
import { responseTrendPanel } from '#panels/response-trend/panel.tsx'
import { surveysPanel } from '#panels/surveys/panel.tsx'
import { hang, month } from './hang.tsx'
import { server } from './server.ts'

const YANGSHE = '320582100'
const JINGANG = '320582001'

/** Shows the table of the panel that hangs, and finds its rows by what they say. */
async function tableOf({ user }: ReturnType<typeof hang>) {
  await user.click(await screen.findByRole('button', { name: /^表/ }))
  return within(await screen.findByRole('table'))
}

/** The rows of the list in which a text stands once it has come. */
async function rowsWith(text: RegExp) {
  const [found] = await screen.findAllByText(text)
  const list = found?.closest('ul')
  return list === null || list === undefined ? [] : within(list).getAllByRole('listitem')
}

test('needs, projects and conversion stand beside last month and last year, rates in points', async () => {
  hang(needsFiguresPanel)
  const figure = (name: string) => screen.findByRole('listitem', { name })
  const accepted = await figure('本年受理需求')
  await waitFor(() => expect(accepted.textContent).toMatch(/\d 条.*环比 \+\d+.*同比 \+\d+/))
  expect((await figure('需求转化率')).textContent).toMatch(/%.*环比 \+[\d.]+ 个百分点/)
  expect((await figure('响应时长')).textContent).toMatch(/18 天.*决定 \d+ 条的中位数.*环比 −1 天/)
  expect((await figure('超期待决')).textContent).toMatch(/\d+ 条.*受理满 30 天未决定/)
  expect((await figure('有效问卷')).textContent).toMatch(/3,450 份.*1 项未报有效数/)
})

test('what counts from January on is held against no December', async () => {
  hang(needsFiguresPanel, { scope: { period: month('2023-01') } })
  const accepted = await screen.findByRole('listitem', { name: '本年受理需求' })
  await waitFor(() => expect(accepted.textContent).toMatch(/同比/))
  expect(accepted.textContent).not.toMatch(/环比/)
})

test('a sum with a part missing says so and is held against nothing', async () => {
  hang(needsFiguresPanel, { scenario: 'unreported' })
  const accepted = await screen.findByRole('listitem', { name: '本年受理需求' })
  expect(accepted.textContent).toMatch(/2 家未上报/)
  expect(accepted.textContent).not.toMatch(/环比|同比/)
})

test('every survey is told in its own terms: 2,018 analysed, 1,030 valid, 130余 visited, and no rate of unknowns', async () => {
  const table = await tableOf(hang(surveysPanel))
  expect(
    table.getByRole('row', {
      name: /杨舍 社区治理 问卷 2022-03-01 2022-04-20 未上报 未上报 — 未上报 — 2,018 —$/,
    }),
  ).toBeDefined()
  expect(
    table.getByRole('row', { name: /大新 婚俗 问卷 .* 未上报 未上报 — 1,030 — 未上报 —$/ }),
  ).toBeDefined()
  expect(table.getByRole('row', { name: /金港 养老 入户 .* — — — — — — 130余$/ })).toBeDefined()
  expect(table.getByRole('row', { name: /塘桥 养老 问卷 .* 900 846 94\.0% 812 96\.0% 812 —$/ })).toBeDefined()
})

test('before the first survey there is none, and that is said once', async () => {
  hang(surveysPanel, { scope: { period: month('2022-01') } })
  expect(await screen.findByText('到本期末还没有做过调查')).toBeDefined()
  expect(screen.queryByText(/没有说明发放/)).toBeNull()
})

const NOTHING_DECIDED = { period: month('2022-01'), station: '320582400' }

test('of a month without a decision there is no median, and none is missing', async () => {
  hang(needsFiguresPanel, { scope: NOTHING_DECIDED })
  const median = await screen.findByRole('listitem', { name: '响应时长' })
  expect(median.textContent).toBe('响应时长— 本月没有决定')
})

test('a station that decided nothing has no median in the table either', async () => {
  const table = await tableOf(hang(responseTimePanel, { scope: NOTHING_DECIDED }))
  expect(table.getByRole('row', { name: '常阴沙 — 0' })).toBeDefined()
})

test('a survey that still runs has no end and no result', async () => {
  hang(surveysPanel)
  expect(await screen.findByText(/锦丰 · 问卷 · 社区治理 · 2023-02-06 起，进行中/)).toBeDefined()
})

test('topics lead to the projects of their field', async () => {
  const { user, follow } = hang(needTopicsPanel)
  await user.click(await screen.findByRole('link', { name: '停车' }))
  expect(follow).toHaveBeenCalledWith('/projects')
})

test('a topic without a field leads nowhere', async () => {
  hang(needTopicsPanel, { scenario: 'unreported' })
  expect(await screen.findByText('楼道照明')).toBeDefined()
  expect(screen.queryByRole('link', { name: '楼道照明' })).toBeNull()
})

test('the streams of the flow are a list to those who do not see them', async () => {
  hang(needFlowPanel, { scope: { station: YANGSHE } })
  const streams = within(
    await screen.findByRole('list', { name: '需求流向：来源、类别、去向' }, { timeout: 8_000 }),
  )
  expect(streams.getByText(/^杨舍问卷到停车：\d+ 条$/)).toBeDefined()
  expect(streams.getByText(/^停车到立项：29 条$/)).toBeDefined()
})

test('what nobody told has a stream of its own', async () => {
  const table = await tableOf(hang(needFlowPanel, { scenario: 'unreported' }))
  expect(table.getAllByRole('row', { name: /^来源未说明 \S+ 去向未说明 \d+/ }).length).toBeGreaterThan(0)
})

test('the projects that needs became lead to their pages', async () => {
  const { user, follow } = hang(needProjectsPanel, { scope: { station: JINGANG } })
  await user.click(await screen.findByRole('link', { name: '老年人家庭适老化改造' }))
  expect(follow).toHaveBeenCalledWith('/project')
})

test('conversion is ranked by town with its base; five needs have no place', async () => {
  hang(needConversionPanel)
  const rows = await rowsWith(/^杨舍$/)
  expect(rows[0]?.textContent).toMatch(/^杨舍.*\d+\.\d% · \d+\/\d+$/)
  expect(rows.at(-1)?.textContent).toMatch(/常阴沙基数不足 10 条，不排名/)
})

test('the slowest town stands on top, against the city and its own months', async () => {
  const table = await tableOf(hang(responseTimePanel))
  const rows = table.getAllByRole('row')
  expect(rows.at(1)?.textContent).toMatch(/^南丰25 天/)
  expect(table.getByRole('row', { name: /^全市 18 天/ })).toBeDefined()
})

test('a town that did not report its median says so', async () => {
  hang(responseTimePanel, { scenario: 'unreported' })
  const rows = await rowsWith(/^杨舍$/)
  expect(
    rows.filter(({ textContent }) => textContent?.includes('未上报')).map(({ textContent }) => textContent),
  ).toEqual([expect.stringMatching(/^德积/), expect.stringMatching(/^常阴沙/)])
})

test('the median of the city has a month that nobody reported', async () => {
  const table = await tableOf(hang(responseTrendPanel, { scenario: 'unreported' }))
  expect(table.getByRole('row', { name: '2022 年 6 月 未上报' })).toBeDefined()
})

test('the longest wait stands first, marked and worded, and leads to its town', async () => {
  hang(needWaitingPanel)
  const rows = await rowsWith(/^严重超期$/)
  expect(rows[0]?.textContent).toMatch(/^严重超期.*受理 · 已等 \d{2,3} 天 · 研判中$/)
  const ages = rows.map(({ textContent }) => Number(/已等 (\d+) 天/.exec(textContent ?? '')?.[1]))
  expect(ages).toEqual([...ages].sort((one, other) => other - one))
  expect(screen.getByText(/^待决 \d+ 条，其中超期（满 30 天）\d+ 条$/)).toBeDefined()
})

test('stations that did not tell their waiting needs are counted beside the list', async () => {
  hang(needWaitingPanel, { scenario: 'unreported' })
  expect(await screen.findByText(/2 家未上报$/)).toBeDefined()
})

test('broken needs leave the wait standing, with the codes of its topics', async () => {
  server.use(http.get('*/api/v1/needs', () => HttpResponse.json({ wrong: true })))
  hang(needWaitingPanel)
  expect((await screen.findAllByText(/meals|weddings|parking|pets/)).length).toBeGreaterThan(0)
})
