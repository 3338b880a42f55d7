import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ENDPOINTS } from '#api/resources.ts'
import { INDICATORS } from '#domain/indicators.ts'
import { completenessPanel } from '#panels/sources/completeness.tsx'
import { definitionsPanel } from '#panels/sources/definitions.tsx'
import { mapSourcesPanel } from '#panels/sources/map-sources.tsx'
import { sourcesPanel } from '#panels/sources/panel.tsx'
import { reportingPanel } from '#panels/sources/reporting.tsx'
import { revisionsPanel } from '#panels/sources/revisions.tsx'
import { hang, month } from './hang.tsx'

test('every kind of data says where it comes from, as of when, and that it is a demonstration', async () => {
  hang(sourcesPanel)
  for (const { summary } of ENDPOINTS) {
    const row = (await screen.findByRole('rowheader', { name: summary.zh })).closest('tr')
    expect(await within(row ?? document.body).findByText('演示数据')).toBeDefined()
    expect(row?.textContent).toContain('2023-02-16 17:51')
    expect(within(row ?? document.body).getByText('1.0')).toBeDefined()
  }
})

test('it says plainly what is published, what is assumed and what is invented', async () => {
  hang(sourcesPanel)
  expect(await screen.findByText(/名称和编码取自公开名录/)).toBeDefined()
  expect(screen.getByText(/265 个村（社区）.*均为假定/)).toBeDefined()
  expect(screen.getByText(/拆分为虚构，合计等于公布数/)).toBeDefined()
  expect(screen.getByText('镇界及点位为示意，非法定界线。')).toBeDefined()
  expect(screen.getByText(/不得引用为统计数据/)).toBeDefined()
})

test('a source that is past its day says so', async () => {
  const { clock } = hang(sourcesPanel)
  await screen.findAllByText('2023-03-05 18:00')
  act(() => clock.moveTo('2023-03-06T09:00:00+08:00'))
  expect((await screen.findAllByText('2023-03-05 18:00 已迟')).length).toBeGreaterThan(0)
})

test('the map names its licences and links to the account of its sources', async () => {
  hang(mapSourcesPanel)
  expect(await screen.findByText('示意图，没有审图号')).toBeDefined()
  expect(screen.getByRole('link', { name: 'LGPL-3.0-or-later' }).getAttribute('href')).toBe(
    'geo/licenses/LGPL-3.0.txt',
  )
  expect(screen.getByRole('link', { name: '底图来源与许可说明' }).getAttribute('href')).toBe('geo/SOURCES.md')
  expect(screen.getAllByText('MIT').length).toBeGreaterThan(0)
})

test('every indicator is defined, with the thresholds and the base in force here', async () => {
  hang(definitionsPanel)
  expect(await screen.findByText('进度差（百分点）')).toBeDefined()
  expect(screen.getByText('Σ 已完成里程碑权重 ÷ Σ 里程碑权重')).toBeDefined()
  expect(screen.getByText(/落后 10 个百分点起为关注，超过 30 个百分点为滞后/)).toBeDefined()
  expect(screen.getByText(/常住人口 144\.74 万人（2022-12-31）/)).toBeDefined()
})

test('where residents were not reported there is no base', async () => {
  hang(definitionsPanel, { scenario: 'unreported' })
  expect(await screen.findByText('常住人口未上报，每万人指标不计算。')).toBeDefined()
})

test('in English all of it is English', async () => {
  const { unmount } = hang(definitionsPanel, { locale: 'en' })
  expect(await screen.findByText('completion − time progress', { exact: false })).toBeDefined()
  expect(await screen.findByRole('heading', { name: 'Definitions' })).toBeDefined()
  unmount()
  hang(sourcesPanel, { locale: 'en' })
  expect((await screen.findAllByText('Demo data')).length).toBeGreaterThan(0)
  expect(screen.getByText(/is an assumption/)).toBeDefined()
})

const textOf = (row: HTMLElement) => row.textContent?.replace(/\s+/g, ' ') ?? ''

test('every indicator stands in both languages side by side, with the data it is calculated from', async () => {
  hang(definitionsPanel)
  const row = textOf(await screen.findByRole('row', { name: /^cert_10k/ }))
  expect(row).toMatch(/每万人持证社工.*Certified workers per 10,000.*常住人口/)
  expect(screen.getAllByRole('row')).toHaveLength(INDICATORS.length + 1)
})

test('the reports of every station stand month by month, whoever reports least on time first', async () => {
  hang(reportingPanel)
  expect(await screen.findByText('报送及时率 90.3%')).toBeDefined()
  expect(screen.getByText(/应报 154，按时 139，迟报 14，未报 1 · 未到期 11/)).toBeDefined()
  const rows = screen.getAllByRole('row').slice(1)
  const rates = rows.map((row) => Number.parseFloat(row.lastElementChild?.textContent ?? ''))
  expect(rates).toEqual([...rates].sort((one, other) => one - other))
  expect(textOf(screen.getByRole('row', { name: /常阴沙/ }))).toMatch(/未报.*按时.*迟报 3 天.*未到期.*85\.7%/)
})

test('what a station owes is named; with nothing owed that is said', async () => {
  const { unmount } = hang(completenessPanel, { scenario: 'unreported' })
  expect(await screen.findByText('11 家欠报 33 项，其余 0 家齐全')).toBeDefined()
  expect(textOf(screen.getByRole('row', { name: /凤凰/ }))).toMatch(/未上报 .*4 项/)
  unmount()
  hang(completenessPanel, { scenario: 'normal', scope: { period: month('2022-03') } })
  expect(await screen.findByText('11 家社工站各项数据齐全')).toBeDefined()
})

test('the change log has the latest first, with what it was before and what it is now', async () => {
  hang(revisionsPanel)
  const [, first] = await screen.findAllByRole('row')
  expect(first && textOf(first)).toMatch(/2023-02-16.*口径.*分析或有效问卷 → 仅计有效问卷.*慈善社工科/)
  expect(await screen.findByText('持证社工按级别的逐月数和新增持证（全市）')).toBeDefined()
})

test('a month before the first revision says that nothing was revised', async () => {
  hang(revisionsPanel, { scope: { period: month('2022-01') } })
  expect(await screen.findByText('到这个月为止，数据和口径都没有修订。')).toBeDefined()
})
