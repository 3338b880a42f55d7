import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { evaluationAwaitedPanel } from '#panels/evaluation/awaited-panel.tsx'
import { evaluationChangesPanel } from '#panels/evaluation/changes-panel.tsx'
import { evaluationFiguresPanel } from '#panels/evaluation/figures-panel.tsx'
import { evaluationFollowUpPanel } from '#panels/evaluation/follow-up-panel.tsx'
import { evaluationRankingPanel } from '#panels/evaluation/ranking-panel.tsx'
import { evaluationStagesPanel } from '#panels/evaluation/stages-panel.tsx'
import { evaluatedYear } from '#panels/evaluation/view.ts'
import { evaluationWhatIfPanel } from '#panels/evaluation/what-if-panel.tsx'
import { whatIfView } from '#panels/evaluation/what-if-view.ts'
import { evaluationWhyPanel } from '#panels/evaluation/why-panel.tsx'
import { evaluation } from '../unit/made.ts'
import { hang, month, NOW } from './hang.tsx'
import { serve } from './serve.ts'

const TOLD = { evaluations: { data: [evaluation()], asOf: NOW }, stations: null, geography: null }

const rowOf = async (name: string | RegExp) =>
  (await screen.findByRole('row', { name })).textContent?.replace(/\s+/g, ' ') ?? ''

test('the year in figures: average, best, lowest, ties, vetoes, what is overdue and what was paid', async () => {
  hang(evaluationFiguresPanel)
  const figure = async (name: string) => (await screen.findByRole('listitem', { name })).textContent
  expect(await figure('平均得分')).toMatch(/88\.4 分.*较上年 \+0\.6.*优秀 4.*良好 7/)
  expect(await figure('最高')).toMatch(/94\.6 分.*杨舍/)
  expect(await figure('最低')).toMatch(/81\.3 分.*常阴沙/)
  expect(await figure('并列名次')).toMatch(/2 家.*第 5 名：塘桥、德积/)
  expect(await figure('一票否决')).toMatch(/0 家.*上年 1/)
  expect(await figure('整改逾期')).toMatch(/1 项.*共 6 项.*到期 3，完成 2.*66\.7%/)
  expect(await figure('奖励')).toMatch(/44\.0 万元.*8 家/)
})

test('a station that told no total has no place, and is missing from the average in so many words', async () => {
  hang(evaluationFiguresPanel, { scenario: 'unreported' })
  expect((await screen.findByRole('listitem', { name: '平均得分' })).textContent).toContain('2 家未上报')
})

test('ties share a place in the ranking, and the next place is left out', async () => {
  const { user } = hang(evaluationRankingPanel)
  await user.click(await screen.findByRole('button', { name: /^表/ }))
  const rows = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1)
  expect(rows.map((row) => row.firstElementChild?.textContent)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '5',
    '7',
    '8',
    '9',
    '10',
    '11',
  ])
})

test('a station is chosen from the ranking', async () => {
  const { user, go } = hang(evaluationRankingPanel)
  await user.click(await screen.findByRole('button', { name: '看 德积 的得分原因' }))
  expect(go).toHaveBeenCalledWith({ station: '320582003' })
})

test('a station that is pressed again is let go, as by Escape; the arrow keys move along the ranking', async () => {
  const { user, go } = hang(evaluationRankingPanel, { scope: { station: '320582003' } })
  const chosen = await screen.findByRole('button', { name: '看 德积 的得分原因' })
  await user.click(chosen)
  expect(go).toHaveBeenLastCalledWith({ station: null })
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '看 塘桥 的得分原因' }))
  go.mockClear()
  await user.keyboard('{Escape}')
  expect(go).toHaveBeenLastCalledWith({ station: null })
})

test('every list of stations leads to their pages', async () => {
  const stages = hang(evaluationStagesPanel)
  expect(await screen.findByRole('link', { name: '凤凰' })).toBeDefined()
  stages.unmount()
  const changes = hang(evaluationChangesPanel)
  expect(await screen.findByRole('link', { name: '凤凰' })).toBeDefined()
  changes.unmount()
  hang(evaluationWhatIfPanel)
  expect(await screen.findByRole('link', { name: '凤凰' })).toBeDefined()
})

test('why: every dimension with score, average, weight and contribution, who, on what and when, up to the total', async () => {
  hang(evaluationWhyPanel, { scope: { station: '320582100' } })
  expect(await screen.findByText('第 1 名，共 11 家')).toBeDefined()
  const table = screen.getByRole('table')
  const body = within(table).getAllByRole('row').slice(1, -1)
  expect(body).toHaveLength(5)
  const tenths = body.map((row) => Math.round(Number(row.lastElementChild?.textContent) * 10))
  expect(tenths.reduce((sum, part) => sum + part, 0)).toBe(946)
  expect(await rowOf(/五大功能/)).toMatch(/第三方评估机构 · 任务台账核查与现场走访 · 2023-01-04/)
  expect(await rowOf(/合计/)).toMatch(/与公布总分一致.*优秀.*94\.6/)
})

test('without a town chosen the station that lags furthest is explained, and that is said', async () => {
  hang(evaluationWhyPanel)
  expect(await screen.findByText('没有选镇（街），显示名次最后的一站。')).toBeDefined()
  expect(screen.getByText(/比全市平均低 7\.1 分，五大功能拉低最多/)).toBeDefined()
})

test('a missing score leaves no sum', async () => {
  hang(evaluationWhyPanel, { scenario: 'unreported', scope: { station: '320582106' } })
  expect(await screen.findByText('有维度未上报，合计不计算。')).toBeDefined()
})

test('stages and changes: from mid-year to the end, and from last year to this', async () => {
  const lineOf = (name: string) =>
    screen.getAllByRole('listitem').find((line) => line.textContent?.includes(name))?.textContent
  const { unmount } = hang(evaluationStagesPanel)
  await screen.findByText('杨舍')
  expect(lineOf('杨舍')).toMatch(/日常 \d.*中期 \d.*末期 \d/)
  unmount()
  hang(evaluationChangesPanel)
  await screen.findByText('杨舍')
  expect(lineOf('杨舍')).toMatch(/2022 名次 1.*2021 名次 2.*升 1.*\+2\.8/)
  expect(lineOf('凤凰')).toContain('否决')
  expect(lineOf('德积')).toContain('上年未参评')
})

test('what is overdue stands first, with its days; who was rewarded stands beside it', async () => {
  hang(evaluationFollowUpPanel)
  const rectifications = await screen.findByRole('region', { name: '整改' })
  expect(within(rectifications).getAllByRole('listitem')[0]?.textContent).toMatch(
    /逾期.*常阴沙.*补报组织孵化台账.*逾期 6 天.*2023-02-10 到期/,
  )
  expect(screen.getByRole('region', { name: '奖励' }).textContent).toMatch(
    /8\.0 万元.*杨舍、锦丰、金港、大新/,
  )
})

test('before a year is closed the panels say so', async () => {
  const { unmount } = hang(evaluationRankingPanel, { scope: { period: month('2022-12') } })
  expect(await screen.findByText('还没有已结束的年度评估')).toBeDefined()
  unmount()
  hang(evaluationWhatIfPanel, { scope: { period: month('2022-12') } })
  expect(await screen.findByText('还没有已结束的年度评估')).toBeDefined()
})

test('before a year is closed it is said where there is an evaluation to see', async () => {
  const { follow, user } = hang(evaluationAwaitedPanel, { scope: { period: month('2022-03') } })
  expect(
    await screen.findByRole('heading', { name: '截至 2022 年 3 月，还没有已结束的年度评估' }),
  ).toBeDefined()
  expect(await screen.findByText('2022 年度评估于 2023-01-18 结束。')).toBeDefined()
  await user.click(screen.getByRole('link', { name: '看 2022 年度评估（2023 年 1 月）' }))
  expect(follow).toHaveBeenCalledWith('/evaluation')
  expect(screen.getByRole('link', { name: '看最新月份' })).toBeDefined()
})

test('where no year was ever closed nothing is promised', async () => {
  serve('evaluations', { evaluations: [] })
  hang(evaluationAwaitedPanel)
  expect(
    await screen.findByRole('heading', { name: '截至 2023 年 1 月，还没有已结束的年度评估' }),
  ).toBeDefined()
  expect(screen.queryByRole('link')).toBeNull()
})

test('other weights make another ranking beside the official one, and it says that it is a trial', async () => {
  const { go } = hang(evaluationWhatIfPanel)
  const slider = await screen.findByRole('slider', { name: /创新/ })
  expect(screen.getAllByText('试算，非正式结果').length).toBeGreaterThan(0)
  expect(screen.getByText('权重与正式权重相同，名次不变。')).toBeDefined()
  fireEvent.change(slider, { target: { value: '90' } })
  expect(screen.getByText(/合计 185，不是 100/)).toBeDefined()
  expect(screen.getByText(/\d+ 家名次变动/)).toBeDefined()
  fireEvent.keyUp(slider)
  expect(go).toHaveBeenCalledWith({ weights: 'innovation-90' })
})

test('the trial starts from the address, says what of it could not be read, and is undone', async () => {
  const { go, user } = hang(evaluationWhatIfPanel, { scope: { weights: 'functions-20*charm-9' } })
  expect(await screen.findByText(/不能识别的部分，按正式权重显示：charm-9/)).toBeDefined()
  expect(screen.getByRole('spinbutton', { name: /五大功能/ })).toHaveProperty('value', '20')
  await user.click(screen.getByRole('button', { name: '恢复正式权重' }))
  expect(screen.getByRole('spinbutton', { name: /五大功能/ })).toHaveProperty('value', '50')
  expect(go).toHaveBeenCalledWith({ weights: null })
})

test('every file of the trial says that it is one, with the weights tried and the official ones', () => {
  const caption = evaluationWhatIfPanel.caption?.(
    whatIfView(evaluatedYear(TOLD), 'd0-20'),
    zhCN,
    createFormat('zh-CN'),
  )
  expect(caption).toEqual(['试算，非正式结果', '试算权重：d0 20、d1 50', '正式权重：d0 50、d1 50'])
})
