import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { adaptationStationsPanel } from '#panels/adaptation-stations/panel.tsx'
import { adaptationStepsPanel } from '#panels/adaptation-steps/panel.tsx'
import { caseworkPanel } from '#panels/casework/panel.tsx'
import { groupsPanel } from '#panels/groups/panel.tsx'
import { satisfactionPanel } from '#panels/satisfaction/panel.tsx'
import { serviceStationsPanel } from '#panels/service-stations/panel.tsx'
import { servicesFiguresPanel } from '#panels/services-figures/panel.tsx'
import { specialFamiliesPanel } from '#panels/special-families/panel.tsx'
import { hang, month } from './hang.tsx'

const CHANGYINSHA = '320582400'
const JINGANG = '320582001'

test('key figures are held against last month and the same month last year', async () => {
  hang(servicesFiguresPanel)
  const cases = await screen.findByRole('listitem', { name: '个案' })
  expect(await within(cases).findByText(/环比/)).toBeDefined()
  expect(await within(cases).findByText(/同比/)).toBeDefined()
  expect(within(cases).getByText(/结案率 [\d.]+%/)).toBeDefined()
  const personTimes = screen.getByRole('listitem', { name: '服务人次' })
  expect(personTimes.textContent).toMatch(/人次.*人次不是人数/)
})

test('homes surveyed, approved and accepted stand together; the survey stays a lower bound', async () => {
  hang(servicesFiguresPanel)
  const adapted = await screen.findByRole('listitem', { name: '适老化改造验收' })
  expect(adapted.textContent).toMatch(/343 户摸排 700余户 · 批准 458 户 · 完工率 74\.9%/)
})

test('cases of a small station are withheld, and so is its rate', async () => {
  hang(caseworkPanel, { scope: { station: CHANGYINSHA } })
  const summary = await screen.findByText(/新开 ‹19 例/)
  expect(summary.textContent).toBe('新开 ‹19 例 · 在办 ‹10 · 结案 ‹10')
  expect(screen.getByText('阶段只到全市')).toBeDefined()
  expect(screen.getByText('—')).toBeDefined()
})

test('the table of casework withholds what the picture does', async () => {
  const { user } = hang(caseworkPanel)
  await screen.findByText(/新开 499 例/)
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const small = await screen.findByRole('row', { name: /^常阴沙/ })
  expect(small.textContent).toContain('‹19‹10‹10—')
  expect(screen.getByRole('row', { name: /^全市 介入 80/ })).toBeDefined()
})

test('a station that told nothing is counted, not taken for zero', async () => {
  hang(groupsPanel, { scenario: 'unreported' })
  expect((await screen.findAllByText(/\d 家未上报/)).length).toBeGreaterThan(0)
})

test('stations stand by person-times, never called persons, and lead to their pages', async () => {
  const { follow, user } = hang(serviceStationsPanel)
  await user.click(await screen.findByRole('link', { name: '杨舍' }))
  expect(follow).toHaveBeenCalledWith('/station')
  expect(screen.getAllByText(/人次 · \d+ 场$/)).toHaveLength(11)
})

test('too small a base gives no rate of satisfaction, and no count to make one from', async () => {
  const { user } = hang(satisfactionPanel)
  expect(await screen.findByText('样本不足')).toBeDefined()
  expect(screen.getByText('n=8')).toBeDefined()
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const row = await screen.findByRole('row', { name: /^常阴沙/ })
  // What became of the base since last month may stand beside it by then.
  expect(row.textContent).toMatch(/^常阴沙—+8(±0)?—+有效回答少于 10 份不计算$/)
})

test('special-family files are one number with its rule, and not on an unattended wall', async () => {
  const { unmount } = hang(specialFamiliesPanel)
  expect(await screen.findByText('16 份')).toBeDefined()
  expect(screen.getByText(/1 至 9 之间的数不显示/)).toBeDefined()
  unmount()
  hang(specialFamiliesPanel, { attended: false })
  expect(await screen.findByText('敏感人群的数不在大屏显示。')).toBeDefined()
  expect(screen.queryByText('16 份')).toBeNull()
})

test('a small number of files is withheld', async () => {
  hang(specialFamiliesPanel, { scope: { period: month('2022-10') } })
  expect(await screen.findByText('‹10 份')).toBeDefined()
})

test('the steps of adaptation say how many came through, the share of the step before, and where it sticks', async () => {
  hang(adaptationStepsPanel)
  const acceptance = await screen.findByRole('row', { name: /^验收/ })
  expect(acceptance.textContent).toMatch(/等待最久：中位 51 天.*343 户62\.9%90\.0%/)
  expect(screen.getByRole('row', { name: /^摸排/ }).textContent).toBe('摸排 700余户——')
  expect(screen.getByText('改造完工率 74.9%')).toBeDefined()
})

test('130余 stays 130余 at Jingang and is the base of no share', async () => {
  hang(adaptationStepsPanel, { scope: { station: JINGANG } })
  expect((await screen.findByRole('row', { name: /^摸排/ })).textContent).toBe('摸排 130余户——')
  expect(screen.getByRole('row', { name: /^申请/ }).textContent).toBe('申请 104 户——')
})

test('every station with every step, the longest wait first', async () => {
  hang(adaptationStationsPanel)
  const [, first] = await screen.findAllByRole('row')
  expect(first?.textContent).toMatch(/^锦丰92.*验收 54 天$/)
  const small = screen.getByRole('row', { name: /^常阴沙/ })
  expect(small.textContent).toMatch(/‹10‹10‹10‹10施工/)
})

test('a station that has not begun says so', async () => {
  hang(adaptationStationsPanel, { scope: { period: month('2022-01') } })
  expect((await screen.findByRole('row', { name: /^常阴沙/ })).textContent).toMatch(/未开展$/)
})

test('a station that told nothing is not said to wait for nobody', async () => {
  hang(adaptationStationsPanel, { scenario: 'unreported' })
  const silent = await screen.findByRole('row', { name: /^常阴沙/ })
  expect(silent.lastElementChild?.textContent).toBe('未上报')
})

test('of very many stations with files it says how many they are', async () => {
  hang(specialFamiliesPanel, { scenario: 'huge' })
  expect(await screen.findByText(/^109 家上报/)).toBeDefined()
})
