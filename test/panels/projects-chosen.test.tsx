import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import { projectFiltersPanel } from '#panels/projects/filters-panel.tsx'
import { projectTimelinePanel } from '#panels/projects/timeline-panel.tsx'
import { projectWhyPanel } from '#panels/projects/why-panel.tsx'
import { hang } from './hang.tsx'

const YANGSHE = '320582100'

describe('the filters', () => {
  test('offer what there is with how many it leaves, and write the choice into the address', async () => {
    const { user, go } = hang(projectFiltersPanel)
    const light = await screen.findByLabelText('状态')
    expect(within(light).getByRole('option', { name: '滞后（1）' })).toBeDefined()
    await user.selectOptions(light, '滞后（1）')
    expect(go).toHaveBeenLastCalledWith({ light: 'late' })
    await user.selectOptions(screen.getByLabelText('领域'), 'elderly')
    expect(go).toHaveBeenLastCalledWith({ field: 'elderly' })
  })

  test('are taken back all at once', async () => {
    const { user, go } = hang(projectFiltersPanel, { scope: { light: 'watch', station: YANGSHE } })
    expect(await screen.findByText(/^1 \/ \d+ 个项目$/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: '清除' }))
    expect(go).toHaveBeenLastCalledWith({
      station: null,
      light: null,
      phase: null,
      operator: null,
      field: null,
    })
  })
})

describe('the timeline', () => {
  const rows = async () =>
    within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent ?? '')

  test('stands worst first, each bar in words, those still to begin last', async () => {
    hang(projectTimelinePanel)
    const told = await rows()
    expect(told[0]).toMatch(/能量满满.*完成进度 42\.0%，时间进度 75\.1%.*逾期：中期评估.*−33\.1.*滞后/)
    expect(told[1]).toMatch(/小菜园.*关注人工调整/)
    expect(told.at(-1)).toMatch(/未开工/)
  })

  test('a first plan that ended earlier is told', async () => {
    hang(projectTimelinePanel)
    await screen.findByText(/丰邻相伴/)
    expect((await rows()).find((text) => text.includes('丰邻相伴'))).toMatch(/原计划 2023-\d\d-\d\d 结束/)
  })

  test('a row that is pressed is the project looked at', async () => {
    const { user, go } = hang(projectTimelinePanel)
    await user.click(await screen.findByRole('button', { name: /宠爱有法/ }))
    expect(go).toHaveBeenLastCalledWith({ project: 'pj-yangshe-04' })
  })

  test('a row that is pressed again is let go', async () => {
    const { user, go } = hang(projectTimelinePanel, { scope: { project: 'pj-yangshe-04' } })
    await user.click(await screen.findByRole('button', { name: /宠爱有法/ }))
    expect(go).toHaveBeenLastCalledWith({ project: null })
  })

  test('its rows are one stop of the Tab key, and the arrow keys move among them', async () => {
    const { user } = hang(projectTimelinePanel)
    const [first, second, third] = await screen.findAllByRole('button', { name: /时间 \d/ })
    first?.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toBe(third)
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(second)
    await user.tab({ shift: true })
    expect(document.activeElement).not.toBe(first)
    await user.tab()
    expect(document.activeElement).toBe(second)
    await user.tab()
    expect(screen.getByRole('table').contains(document.activeElement)).toBe(false)
  })

  test('filters that leave nothing say so, and can be taken back', async () => {
    const { user, go } = hang(projectTimelinePanel, { scope: { light: 'late', field: 'children' } })
    expect(await screen.findByText('没有符合条件的项目')).toBeDefined()
    await user.click(screen.getByRole('button', { name: '清除' }))
    expect(go).toHaveBeenCalled()
  })

  test('five thousand projects are a window of rows', async () => {
    hang(projectTimelinePanel, { scenario: 'huge' })
    const table = await screen.findByRole('table')
    expect(Number(table.getAttribute('aria-rowcount'))).toBeGreaterThan(5_000)
    expect(within(table).getAllByRole('row').length).toBeLessThan(100)
  })
})

describe('why', () => {
  test('shows the project furthest behind until one is chosen', async () => {
    hang(projectWhyPanel)
    expect(await screen.findByRole('heading', { name: '为什么是红灯' })).toBeDefined()
    expect(screen.getByText(/能量满满/)).toBeDefined()
    expect(screen.getByRole('link', { name: '杨舍镇社工站' })).toBeDefined()
    expect(screen.getByText('8.0% + 12.0% + 22.0% = 42.0%')).toBeDefined()
    expect(screen.getByText(/^2023-02-06，已 10 天$/)).toBeDefined()
    expect(screen.getByText(/2023-02-08 张家港市民政局/)).toBeDefined()
  })

  test('shows the one that is chosen, with who set its light by hand', async () => {
    const { user, go } = hang(projectWhyPanel, { scope: { project: 'pj-101-06' } })
    expect(await screen.findByText('2023-02-06 张家港市民政局')).toBeDefined()
    await user.click(screen.getByRole('button', { name: '取消选择' }))
    expect(go).toHaveBeenLastCalledWith({ project: null })
  })
})

describe('a choice is undone', () => {
  const beside = () =>
    hang(projectWhyPanel, {
      scope: { project: 'pj-101-06' },
      neighbour: <PanelSlot panel={projectTimelinePanel} />,
    })

  test('by Escape, and the row that was chosen has the focus', async () => {
    const { user, go } = beside()
    await screen.findByRole('button', { name: '取消选择' })
    const row = await screen.findByRole('button', { name: /小菜园/ })
    await user.keyboard('{Escape}')
    expect(go).toHaveBeenLastCalledWith({ project: null })
    expect(document.activeElement).toBe(row)
  })

  test('by the cross, and the row that was chosen has the focus', async () => {
    const { user, go } = beside()
    const row = await screen.findByRole('button', { name: /小菜园/ })
    await user.click(await screen.findByRole('button', { name: '取消选择' }))
    expect(go).toHaveBeenLastCalledWith({ project: null })
    expect(document.activeElement).toBe(row)
  })

  test('but not by the Escape that closes a menu', async () => {
    const { user, go } = beside()
    await screen.findByRole('button', { name: '取消选择' })
    await user.click(screen.getByLabelText('状态由来：操作'))
    await user.keyboard('{Escape}')
    expect(go).not.toHaveBeenCalled()
  })
})

test('in English every word of the page is English', async () => {
  hang(projectFiltersPanel, { locale: 'en' })
  expect(await screen.findByText(/of \d+ projects/)).toBeDefined()
  expect(document.body.textContent?.replace(/Loved.*/, '')).not.toMatch(/[\u3400-\u9fff]/)
})
