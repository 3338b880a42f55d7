import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { briefPanel } from '#panels/brief/panel.tsx'
import { hang } from './hang.tsx'

test('every sentence leads to the page behind it, and a late project to its own', async () => {
  const { follow, user } = hang(briefPanel)
  const lineWith = async (words: RegExp) =>
    within((await screen.findByText(words)).closest('li') ?? document.body)
  await user.click((await lineWith(/持证社工 3,695 人/)).getByRole('link', { name: '看队伍' }))
  expect(follow).toHaveBeenCalledWith('/workforce')
  await user.click((await lineWith(/^滞后：/)).getByRole('link', { name: '看项目' }))
  expect(follow).toHaveBeenCalledWith('/project')
})

test('the whole text is copied with its numbers, its as-of and 演示数据', async () => {
  const { user } = hang(briefPanel)
  await screen.findByText(/持证社工 3,695 人/)
  await screen.findByText(/2022 年度评估平均 88\.4 分/)
  const copied = vi.fn()
  vi.stubGlobal('isSecureContext', true)
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => copied(text) },
  })
  await user.click(screen.getByRole('button', { name: '复制全文' }))
  expect(await screen.findByText('已复制')).toBeDefined()
  expect(copied.mock.calls[0]?.[0]).toMatch(/持证社工 3,695 人，环比 \+17，同比 \+312。/)
  expect(copied.mock.calls[0]?.[0]).toMatch(/演示数据/)
  vi.unstubAllGlobals()
})

test('on a wall there is nothing to press', async () => {
  hang(briefPanel, { attended: false })
  await screen.findByText(/持证社工 3,695 人/)
  expect(screen.queryByRole('button', { name: '复制全文' })).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
})

test('with a town chosen it says that it is of the whole city', async () => {
  hang(briefPanel, { scope: { station: '320582107' } })
  expect(await screen.findByText(/简报写全市/)).toBeDefined()
  expect(screen.getByText(/持证社工 3,695 人/)).toBeDefined()
})
