import { act, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { hang } from './hang.tsx'
import { answering, frame, good, PICTURE, probe } from './probe.tsx'

test('a skeleton holds the place, then the picture stands in the same frame', async () => {
  answering(good())
  hang(probe().panel)
  const before = [...frame().children]
  expect(screen.getByText('探针正在载入')).toBeDefined()
  expect(screen.getByText('正在取数')).toBeDefined()
  expect(frame().hasAttribute('data-freshness')).toBe(false)
  expect(await screen.findByText('图：5 项，最新，全市')).toBeDefined()
  expect([...frame().children]).toEqual(before)
  expect(frame().dataset).toMatchObject({ panel: 'probe', freshness: 'fresh' })
  expect(screen.getByText('演示数据')).toBeDefined()
})

test('a view that fails takes no neighbour with it and is tried again by itself', async () => {
  answering(good())
  const { panel, view } = probe()
  view.mockImplementation(() => {
    throw new Error('除以零')
  })
  const { caught } = hang(panel, { neighbour: <p>邻居</p> })
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByText('这一块显示出错')).toBeDefined()
  expect(within(alert).getByText('除以零')).toBeDefined()
  expect(screen.getByText('邻居')).toBeDefined()
  expect(caught.length).toBeGreaterThan(0)

  // The boundary waits on real timers set before; from the next failure on, the test holds the clock.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  act(() => within(alert).getByRole('button', { name: '立即重试' }).click())
  expect(screen.getByRole('alert')).toBeDefined()
  view.mockImplementation((functions) => functions)
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(screen.getByText(PICTURE)).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a panel that cannot even say what it needs stays within its place', async () => {
  answering(good())
  const { panel } = probe()
  const { caught } = hang(
    {
      ...panel,
      requests: () => {
        throw new Error('没有这个月')
      },
    },
    { neighbour: <p>邻居</p> },
  )
  expect(within(await screen.findByRole('alert')).getByText('没有这个月')).toBeDefined()
  expect(screen.getByText('邻居')).toBeDefined()
  expect(caught.length).toBeGreaterThan(0)
})

test('on a wall a failure has nothing to press and tells no detail', async () => {
  answering(good())
  const { panel, view } = probe()
  view.mockImplementation(() => {
    throw new Error('除以零')
  })
  hang(panel, { attended: false })
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('将自动重试')
  expect(alert.textContent).not.toContain('除以零')
  expect(within(alert).queryByRole('button')).toBeNull()
})

test('the table stands where the picture was, and back', async () => {
  answering(good())
  const { user } = hang(probe().panel)
  await screen.findByText(PICTURE)
  await user.click(screen.getByRole('button', { name: /^表\s*探针$/ }))
  expect(await within(frame()).findByRole('row', { name: '=1+1 5 项' })).toBeDefined()
  expect(screen.queryByText(PICTURE)).toBeNull()
  await user.click(screen.getByRole('button', { name: /^图\s*探针$/ }))
  expect(screen.getByText(PICTURE)).toBeDefined()
})
