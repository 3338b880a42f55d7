import { act, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { atlasPanel } from '#panels/coverage/atlas/panel.tsx'
import { hang, month } from './hang.tsx'
import { server } from './server.ts'

const trail = async () => (await screen.findByRole('navigation', { name: '所在位置' })).textContent
const search = () => screen.findByRole<HTMLInputElement>('combobox', { name: '查找' })
const TILES = { layout: 'tiles' } as const
const LEYU = '320582104'

describe('the trail', () => {
  test('names every level, the last one as where one is', async () => {
    hang(atlasPanel, { scope: { ...TILES, station: '320582100' } })
    expect(await trail()).toBe('全市杨舍镇')
    const here = screen.getByText('杨舍镇', { selector: '[aria-current="location"]' })
    expect(here.closest('a')).toBeNull()
  })

  test('a unit nobody knows is said, and its town is shown', async () => {
    hang(atlasPanel, { scope: { ...TILES, station: LEYU, unit: '<b>x</b>' } })
    expect(await trail()).toBe('全市乐余镇')
    expect(screen.getByText('这里没有编号为“<b>x</b>”的村（社区），已按上一级显示。')).toBeDefined()
  })

  test('in tiles a village is named on its town, and said to have no place there', async () => {
    hang(atlasPanel, { scope: { ...TILES, station: LEYU, unit: '320582104006' } })
    const tile = await screen.findByRole('button', { name: /^乐余镇.*正在查看 稻麦场社区$/ })
    expect(within(tile).getByText('稻麦场社区')).toBeDefined()
    expect(screen.getByText('稻麦场社区在乐余镇。方格图不显示村（社区）的位置。')).toBeDefined()
    expect(screen.queryByRole('button', { name: '放大' })).toBeNull()
  })

  test('Escape leads one level up, and out of the city nowhere', async () => {
    const { user, go, look } = hang(atlasPanel, { scope: { ...TILES, station: LEYU } })
    await trail()
    await user.keyboard('{Escape}')
    expect(go).toHaveBeenCalledExactlyOnceWith({ station: null, unit: null })
    look(TILES)
    await user.keyboard('{Escape}')
    expect(go).toHaveBeenCalledTimes(1)
  })

  test('Escape in the search empties the search', async () => {
    const { user, go } = hang(atlasPanel, { scope: { ...TILES, station: LEYU } })
    await user.type(await search(), '杨舍')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('option', { name: /杨舍镇/ })).toBeNull()
    await user.keyboard('{Escape}')
    expect((await search()).value).toBe('')
    expect(go).not.toHaveBeenCalled()
  })
})

describe('the search', () => {
  test('a town is opened on the map, a station on its own page', async () => {
    const { user, go, follow } = hang(atlasPanel, { scope: TILES })
    await user.type(await search(), '杨舍')
    const [town, station] = within(screen.getByRole('listbox')).getAllByRole('option')
    expect([town?.textContent, station?.textContent]).toEqual(['杨舍镇 镇（街）', '杨舍镇社工站 社工站'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(follow).toHaveBeenCalledWith('/station')
    await user.type(await search(), '杨舍{Enter}')
    expect(go).toHaveBeenCalledWith({ station: '320582100', unit: null })
  })

  test('a village is found by its initials, and told with its town', async () => {
    const { user } = hang(atlasPanel, { scope: TILES })
    await user.type(await search(), 'dmcsq')
    expect((await screen.findByRole('option', { name: /稻麦场/ })).textContent).toBe('稻麦场社区 社区，乐余')
  })

  test('the input names the one that Enter chooses', async () => {
    const { user } = hang(atlasPanel, { scope: TILES })
    const input = await search()
    await user.type(input, '社区')
    const options = within(screen.getByRole('listbox')).getAllByRole('option')
    expect(options).toHaveLength(10)
    expect(screen.getByText(/^另有 \d+ 项$/)).toBeDefined()
    await user.keyboard('{ArrowUp}')
    expect(input.getAttribute('aria-activedescendant')).toBe(options[9]?.id)
    expect(options[9]?.getAttribute('aria-selected')).toBe('true')
  })

  test('a name that looks like markup is text', async () => {
    const hostile = '<img src=x onerror=alert(1)>村'
    server.use(
      http.get('*/rooms', () =>
        HttpResponse.json({
          data: {
            stationCodes: [LEYU],
            columns: {
              code: ['1'],
              name: [hostile],
              kind: ['village'],
              station: [0],
              longitude: [null],
              latitude: [null],
              covered: [true],
            },
          },
          asOf: '2023-02-16T17:51:00+08:00',
          nextDue: null,
          servedAt: '2023-02-16T17:51:00+08:00',
          source: { name: { zh: '名录', en: null }, demo: false },
          period: '2023-02',
        }),
      ),
    )
    const { user, container } = hang(atlasPanel, { scope: TILES })
    await user.type(await search(), 'img')
    expect((await screen.findByRole('option', { name: /img/ })).textContent).toContain(hostile)
    expect(container.querySelector('img')).toBeNull()
  })
})

describe('the months', () => {
  beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => vi.useRealTimers())

  const slider = () => screen.findByRole('slider', { name: '月份' })
  const press = async (name: string) => {
    // Found outside of act: what arrives while it is looked for belongs to nobody's act.
    const button = await screen.findByRole('button', { name })
    await act(async () => button.click())
  }
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

  test('the label is of the month that is drawn', async () => {
    hang(atlasPanel, { scope: { ...TILES, period: month('2022-03') } })
    expect((await slider()).getAttribute('aria-valuetext')).toBe('2022 年 3 月')
  })

  test('played, a month takes the place of the one before, and the latest needs no name', async () => {
    const { go, look } = hang(atlasPanel, { scope: { ...TILES, period: month('2022-12') } })
    await slider()
    await press('播放')
    await wait(1_300)
    expect(go).toHaveBeenLastCalledWith({ period: '2023-01' }, 'in-place')
    // While the answer is on its way nothing moves on.
    await wait(3_000)
    expect(go).toHaveBeenCalledTimes(1)
    look({ ...TILES, period: month('2023-01') })
    await screen.findByText('2023 年 1 月', { selector: 'b' })
    await wait(1_300)
    expect(go).toHaveBeenLastCalledWith({ period: null }, 'in-place')
    look(TILES)
    await screen.findByText('2023 年 2 月', { selector: 'b' })
    expect(await screen.findByRole('button', { name: '播放' })).toBeDefined()
  })

  test('paused, nothing waits for anything', async () => {
    const { go } = hang(atlasPanel, { scope: { ...TILES, period: month('2022-12') } })
    await slider()
    await press('播放')
    await press('暂停')
    await wait(5_000)
    expect(go).not.toHaveBeenCalled()
  })

  test('from the last month it starts over', async () => {
    const { go } = hang(atlasPanel, { scope: TILES })
    await slider()
    await press('播放')
    expect(go).toHaveBeenCalledExactlyOnceWith({ period: '2022-01' }, 'in-place')
    expect(screen.getByRole('button', { name: '暂停' })).toBeDefined()
  })
})

test('nobody there to press: no search, no trail, no months', async () => {
  hang(atlasPanel, { scope: TILES, attended: false })
  await screen.findByRole('button', { name: /^杨舍镇/ })
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(screen.queryByRole('slider')).toBeNull()
})
