import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { projectBeneficiariesPanel } from '#panels/projects/beneficiaries-panel.tsx'
import { projectBudgetPanel } from '#panels/projects/budget-panel.tsx'
import { projectFiguresPanel } from '#panels/projects/figures-panel.tsx'
import { projectSharesPanel } from '#panels/projects/shares-panel.tsx'
import { hang } from './hang.tsx'

const YANGSHE = '320582100'

const figureOf = async (name: string) => (await screen.findByRole('listitem', { name })).textContent ?? ''

describe('the figures of the projects', () => {
  test('say how many are on track, watched and late, and what has been ordered', async () => {
    hang(projectFiguresPanel)
    // What the figures are held against comes after them.
    await waitFor(async () => expect(await figureOf('在建项目')).toMatch(/42 个.*1 个未上报.*环比 \+2/))
    expect(await figureOf('按期')).toMatch(/37 个.*占 88\.1%/)
    expect(await figureOf('关注')).toMatch(/3 个.*人工调整 1/)
    expect(await figureOf('滞后')).toMatch(/1 个.*已督办 1.*环比 \+1/)
  })

  test('hold work and money against the calendar', async () => {
    hang(projectFiguresPanel)
    expect(await figureOf('完成进度')).toMatch(/\d%.*时间进度 \d+\.\d%.*[快慢] \d+\.\d 个百分点.*按预算加权/)
    expect(await figureOf('预算执行率')).toMatch(/\d%.*时间进度 \d+\.\d%.*1 个未上报/)
  })

  test('say how many of the milestones that were due were done on time', async () => {
    hang(projectFiguresPanel)
    await waitFor(async () =>
      expect(await figureOf('里程碑按期率')).toMatch(
        /91\.6%.*到期 154 个，按期 141.*1 个未上报.*环比 \+0\.7 个百分点/,
      ),
    )
  })

  test('lead to the projects behind them, and follow the filters', async () => {
    hang(projectFiguresPanel, { scope: { field: 'elderly' } })
    expect(await figureOf('在建项目')).toMatch(/1\d 个/)
    expect(screen.getByRole('link', { name: '滞后' })).toBeDefined()
    expect(screen.queryByRole('link', { name: '预算执行率' })).toBeNull()
  })
})

describe('money and people', () => {
  test('stations whose spending is furthest from the calendar stand first', async () => {
    hang(projectBudgetPanel)
    const gaps = (await screen.findAllByRole('listitem')).map((bar) =>
      Math.abs(Number(/[−+](\d+\.\d) 个百分点/.exec(bar.textContent ?? '')?.[1])),
    )
    expect(gaps.length).toBeGreaterThan(4)
    expect(gaps).toEqual([...gaps].sort((one, other) => other - one))
  })

  test('of one town every project is told', async () => {
    hang(projectBudgetPanel, { scope: { station: YANGSHE } })
    expect(await screen.findByRole('link', { name: /能量满满/ })).toBeDefined()
  })

  test('a share below its minimum says so in words', async () => {
    hang(projectSharesPanel)
    expect(await screen.findByText('68.0% 低于下限')).toBeDefined()
    for (const [share, least] of [
      ['人力成本占比', '80%'],
      ['专业人员占比', '75%'],
    ]) {
      expect(screen.getByRole('heading', { name: new RegExp(share ?? '') }).textContent).toMatch(
        new RegExp(`下限 ${least} · 低于下限 \\d+ 个`),
      )
    }
  })

  test('small numbers of beneficiaries are withheld in the picture, in the table and in the sums', async () => {
    const { user } = hang(projectBeneficiariesPanel)
    expect(await screen.findByText(/个人数过少，不计入/)).toBeDefined()
    expect(screen.getByText(/^‹10 \/ \d+ 户$/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: /^表/ }))
    await user.type(await screen.findByRole('searchbox'), '‹10')
    const cells = within(await screen.findByRole('table')).getAllByRole('cell')
    expect(cells.some((cell) => cell.textContent === '‹10')).toBe(true)
    for (const cell of cells) expect(cell.textContent ?? '').not.toMatch(/^[1-9]$/)
  })

  test('what was not reported says so', async () => {
    hang(projectSharesPanel, { scenario: 'unreported' })
    expect((await screen.findAllByText(/\d+ 个未上报/)).length).toBe(2)
  })
})
