import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { needsPanel } from '#panels/needs/panel.tsx'
import { hang } from './hang.tsx'
import { server } from './server.ts'

test('topics stand by what was asked for most, with what became a project', async () => {
  hang(needsPanel)
  const [first, second] = await screen.findAllByText(/^\d[\d,]*\/\d[\d,]* · [\d.]+%$/)
  const accepted = (node: HTMLElement | undefined) =>
    Number(node?.textContent?.split(/[/ ]/)[1]?.replace(',', ''))
  expect(accepted(first)).toBeGreaterThanOrEqual(accepted(second))
})

test('surveys are called what their source called them', async () => {
  hang(needsPanel)
  const surveys = within(await screen.findByRole('list', { name: '需求调查' }))
  expect(await surveys.findByText(/^分析问卷 2,018 份（杨舍）$/)).toBeDefined()
  expect(surveys.getByText(/^有效问卷 1,030 份（大新）$/)).toBeDefined()
  expect(surveys.getByText(/^入户走访 130余户（金港）$/)).toBeDefined()
  expect(surveys.getByText('另有 6 项调查')).toBeDefined()
})

test('the forms analysed in Yangshe are never called valid', async () => {
  const { user } = hang(needsPanel, { scope: { station: '320582100' } })
  const surveys = within(await screen.findByRole('list', { name: '需求调查' }))
  expect(await surveys.findByText(/^分析问卷 2,018 份（杨舍）$/)).toBeDefined()
  expect(screen.queryByText(/有效问卷/)).toBeNull()
  await user.click(screen.getByRole('button', { name: /^表/ }))
  expect(
    await screen.findByRole('row', { name: /^调查 居民对社区工作满意度.* 杨舍 2,018 未上报$/ }),
  ).toBeDefined()
})

test('the table has every topic and every survey', async () => {
  const { user } = hang(needsPanel)
  await screen.findByRole('list', { name: '需求调查' })
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = within(await screen.findByRole('table'))
  expect(table.getAllByRole('row', { name: /^需求/ })).toHaveLength(9)
  expect(table.getAllByRole('row', { name: /^调查/ })).toHaveLength(9)
})

test('stations that did not report are counted, not taken for zero', async () => {
  hang(needsPanel, { scenario: 'unreported' })
  expect((await screen.findAllByText(/\d 家未上报/)).length).toBeGreaterThan(0)
})

test('broken surveys leave the topics standing', async () => {
  server.use(http.get('*/api/v1/surveys', () => HttpResponse.json({ wrong: true })))
  hang(needsPanel)
  expect((await screen.findAllByText(/%$/)).length).toBe(9)
  expect(screen.queryByRole('list', { name: '需求调查' })).toBeNull()
})

test('the table says from how many stations a sum lacks its part', async () => {
  const { user } = hang(needsPanel, { scenario: 'unreported' })
  await screen.findByRole('list', { name: '需求调查' })
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = within(await screen.findByRole('table'))
  expect(table.getByRole('columnheader', { name: '未上报（家）' })).toBeDefined()
  expect(
    table.getAllByRole('row', { name: /^需求 \S+ [\d,]+ [\d,]+ [\d.]+% [1-9]\d*$/ }).length,
  ).toBeGreaterThan(0)
})
