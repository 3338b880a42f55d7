import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { hang } from './hang.tsx'
import { answering, broken, dead, frame, gate, good, PICTURE, probe } from './probe.tsx'

test('an answer that breaks the contract says so, with the path one click away, and recovers', async () => {
  answering(broken, good())
  const { user } = hang(probe().panel)
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByText('数据格式有误')).toBeDefined()
  expect(frame().dataset.freshness).toBe('failed')
  const detail = within(alert).getByText(/functions: data\.functions\.0\.id/)
  expect(detail.closest('details')?.open).toBe(false)
  await user.click(within(alert).getByText('详情'))
  expect(detail.closest('details')?.open).toBe(true)
  await user.click(within(alert).getByRole('button', { name: '立即重试' }))
  expect(await screen.findByText(PICTURE)).toBeDefined()
  expect(frame().dataset.freshness).toBe('fresh')
})

test('while a first load is tried again the reason stays, without a flicker', async () => {
  const { held, release } = gate()
  answering(broken, async () => {
    await held
    return good()()
  })
  const { poll } = hang(probe().panel)
  await screen.findByRole('alert')
  const polled = poll()
  await act(() => Promise.resolve())
  expect(screen.getByRole('alert')).toBeDefined()
  expect(frame().dataset.freshness).toBe('failed')
  release()
  await polled
  expect(await screen.findByText(PICTURE)).toBeDefined()
})

test('a later failure keeps the last good picture and says 更新失败', async () => {
  answering(good(), broken)
  const { poll } = hang(probe().panel)
  await screen.findByText(PICTURE)
  await poll()
  expect(await screen.findByText('更新失败')).toBeDefined()
  expect(screen.getByText(PICTURE)).toBeDefined()
  expect(screen.getByText(/显示的是上次取得的数据/)).toBeDefined()
  expect(frame().dataset.freshness).toBe('failed')
})

test('past the moment newer figures were due it says 更新已迟', async () => {
  answering(good(5, { nextDue: '2023-02-17T09:00:00+08:00' }))
  const { clock } = hang(probe().panel)
  await screen.findByText(PICTURE)
  expect(frame().dataset.freshness).toBe('fresh')
  act(() => clock.moveTo('2023-02-17T09:00:01+08:00'))
  expect(frame().dataset.freshness).toBe('late')
  expect(screen.getByText('更新已迟')).toBeDefined()
})

test('when nothing answers any more it says 连接中断 and keeps the picture', async () => {
  answering(good(), dead)
  const { poll } = hang(probe().panel)
  await screen.findByText(PICTURE)
  await poll()
  expect(await screen.findByText('连接中断')).toBeDefined()
  expect(frame().dataset.freshness).toBe('offline')
  expect(screen.getByText(PICTURE)).toBeDefined()
})
