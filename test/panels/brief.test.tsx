import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { briefPanel } from '#panels/brief/panel.tsx'
import { hang } from './hang.tsx'

/** The sentence in which these words stand, once it has come. */
const lineWith = (words: RegExp) =>
  waitFor(() => {
    const found = screen.getAllByRole('listitem').find(({ textContent }) => words.test(textContent ?? ''))
    if (found === undefined) throw new Error(`no sentence says ${words}`)
    return found
  })

test('every sentence leads to the page behind it, and a late project to its own', async () => {
  const { follow, user } = hang(briefPanel)
  await user.click(within(await lineWith(/持证社工 3,695 人/)).getByRole('link', { name: '看队伍' }))
  expect(follow).toHaveBeenCalledWith('/workforce')
  await user.click(within(await lineWith(/^滞后：/)).getByRole('link', { name: '看项目' }))
  expect(follow).toHaveBeenCalledWith('/project')
})

test('the whole text is copied with its numbers, its as-of and 演示数据', async () => {
  const { user } = hang(briefPanel)
  await lineWith(/2022 年度评估平均 88\.4 分/)
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
  await lineWith(/持证社工 3,695 人/)
  expect(screen.queryByRole('button', { name: '复制全文' })).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
})

test('with a town chosen it says that it is of the whole city', async () => {
  hang(briefPanel, { scope: { station: '320582107' } })
  expect(await screen.findByText(/简报写全市/)).toBeDefined()
  expect(await lineWith(/持证社工 3,695 人/)).toBeDefined()
})

test('the end of a line parts no number from its unit, and what is selected is the sentence as it stands', async () => {
  hang(briefPanel)
  const line = await lineWith(/^适老化改造累计摸排 700余户，验收 343 户。/)
  expect(within(line).getByText('700余户').className).toMatch(/figure/)
  expect(within(line).getByText('343 户').className).toMatch(/figure/)
})
