import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test, vi } from 'vitest'
import { lazyAhead } from '#ui/lazy-ahead.ts'

const Chart = () => <p>a chart</p>

test('a chart is on its way before there is anything to draw, and is not asked for twice', async () => {
  const load = vi.fn(async () => Chart)
  const Later = lazyAhead(load)
  expect(load).toHaveBeenCalledTimes(1)
  render(<Later />, { wrapper: Suspense })
  expect(await screen.findByText('a chart')).toBeDefined()
  expect(load).toHaveBeenCalledTimes(1)
})

test('what did not come ahead is asked for again when it is to be drawn', async () => {
  const load = vi.fn(async () => Chart).mockRejectedValueOnce(new TypeError('the line is down'))
  const Later = lazyAhead(load)
  await Promise.resolve()
  render(<Later />, { wrapper: Suspense })
  expect(await screen.findByText('a chart')).toBeDefined()
  expect(load).toHaveBeenCalledTimes(2)
})
