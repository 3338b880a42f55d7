import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { definitionsPanel } from '#panels/sources/definitions.tsx'
import { mapSourcesPanel } from '#panels/sources/map-sources.tsx'
import { sourcesPanel } from '#panels/sources/panel.tsx'
import { hang } from './hang.tsx'

test('every kind of data says where it comes from, as of when, and that it is a demonstration', async () => {
  hang(sourcesPanel)
  for (const name of [
    '城市与常住人口',
    '镇（街）名录与底图',
    '社工站期末数',
    '村（社区）与社工室',
    '持证社工逐月数',
    '需求调查',
    '居民需求',
    '项目',
    '功能任务',
    '月报报送',
  ]) {
    const row = (await screen.findByRole('rowheader', { name })).closest('tr')
    expect(await within(row ?? document.body).findByText('演示数据')).toBeDefined()
    expect(row?.textContent).toContain('2023-02-16 17:51')
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
  unmount()
  hang(sourcesPanel, { locale: 'en' })
  expect((await screen.findAllByText('Demo data')).length).toBeGreaterThan(0)
  expect(screen.getByText(/is an assumption/)).toBeDefined()
})
