import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { workforcePanel } from '#panels/workforce/panel.tsx'
import { hang, month } from './hang.tsx'

test('every level has its number and its share', async () => {
  hang(workforcePanel)
  expect(await screen.findByText('助理社工师')).toBeDefined()
  const levels = screen.getAllByRole('listitem').filter(({ textContent }) => textContent?.includes('社工师'))
  expect(levels.map(({ textContent }) => textContent)).toEqual([
    '助理社工师2,890 · 78.2%',
    '社工师780 · 21.1%',
    '高级社工师25 · 0.7%',
  ])
})

test('the trend names its ends in words', async () => {
  hang(workforcePanel)
  expect(
    await screen.findByRole('img', { name: /2022 年 1 月 3,371 人，2023 年 2 月 3,695 人/ }),
  ).toBeDefined()
  expect(screen.getByText('3,371')).toBeDefined()
  expect(screen.getByText('3,695')).toBeDefined()
})

test('the table has every month and every level', async () => {
  const { user } = hang(workforcePanel)
  await screen.findByRole('img')
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  expect(within(table).getAllByRole('row')).toHaveLength(15)
  expect(within(table).getByRole('row', { name: '2023 年 2 月 3,695 2,890 780 25' })).toBeDefined()
})

test('a month nobody reported is a gap and 未上报, not a fall to zero', async () => {
  const { container, user } = hang(workforcePanel, { scenario: 'unreported' })
  await screen.findByRole('img')
  // June, and September without its seniors, cut the line in three.
  expect(container.querySelectorAll('svg[preserveAspectRatio="none"] path')).toHaveLength(3 + 2)
  await user.click(screen.getByRole('button', { name: /^表/ }))
  expect(await screen.findByRole('row', { name: '2022 年 6 月 未上报 未上报 未上报 未上报' })).toBeDefined()
})

test('with a town chosen it says that levels are of the whole city', async () => {
  hang(workforcePanel, { scope: { station: '320582107' } })
  expect(await screen.findByText(/按级别只到全市/)).toBeDefined()
})

test('an earlier month shows that month', async () => {
  hang(workforcePanel, { scope: { period: month('2022-08') } })
  expect(await screen.findByRole('img', { name: /2022 年 8 月 3,412 人/ })).toBeDefined()
})
