import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { comparedPanel } from '#panels/compared/panel.tsx'
import { hang } from './hang.tsx'

const YANGSHE = '320582100'
const JINFENG = '320582103'

/** What is read along the line of a measure. */
const line = async (measure: string) => {
  const heading = await screen.findByRole('rowheader', { name: new RegExp(`^${measure}`) })
  return [...(heading.parentElement?.children ?? [])].slice(1).map(({ textContent }) => textContent)
}

test('two towns and the city along every measure, rates apart in points', async () => {
  hang(comparedPanel, { scope: { station: YANGSHE, beside: JINFENG } })
  expect(await line('社工室覆盖率')).toEqual(['97.4%', '100%', '−2.6 个百分点', '98.1%'])
  expect(await line('驻站社工')).toEqual(['12', '8', '+4', '6.3'])
  expect(await line('评估得分')).toEqual(['94.6', '92.8', '+1.8 分', '88.4'])
})

test('before anybody chooses the ends of the city stand, and the address stays as it was', async () => {
  const { go } = hang(comparedPanel)
  expect(await line('社工室覆盖率')).toEqual(['100%', '92.0%', '+8.0 个百分点', '98.1%'])
  const [, own, other] = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
  expect([own, other]).toEqual(['塘桥镇 最高', '乐余镇 最低'])
  expect(screen.getByRole('combobox', { name: '甲' })).toHaveProperty('value', '')
  expect(screen.getByText(/没有选择的一方，自动取社工室覆盖率最高或最低/)).toBeDefined()
  expect(go).not.toHaveBeenCalled()
})

test('one that is chosen is held against an end of the city', async () => {
  hang(comparedPanel, { scope: { station: YANGSHE, measure: 'evaluation' } })
  expect(await line('评估得分')).toEqual(['94.6', '81.3', '+13.3 分', '88.4'])
})

test('the options of a thousand towns are drawn for who turns to them, and stay', async () => {
  const { user, go } = hang(comparedPanel, { scenario: 'huge', scope: { beside: JINFENG } })
  const other = await screen.findByRole<HTMLSelectElement>('combobox', { name: '乙' }, { timeout: 15_000 })
  const own = screen.getByRole<HTMLSelectElement>('combobox', { name: '甲' })
  expect([own.length, other.length]).toEqual([1, 2])
  expect(other.value).toBe(JINFENG)
  act(() => own.focus())
  expect([own.length, other.length]).toEqual([1201, 2])
  await user.selectOptions(own, '320582100-3')
  expect(go).toHaveBeenCalledExactlyOnceWith({ station: '320582100-3' })
})

test('what a town did not report is said, and is in no difference', async () => {
  hang(comparedPanel, { scenario: 'unreported', scope: { station: '320582105', beside: YANGSHE } })
  expect((await line('社工室覆盖率')).slice(0, 3)).toEqual(['未上报', '97.4%', '—'])
})

test('a measure leads to the page behind it', async () => {
  const { user, follow } = hang(comparedPanel, { scope: { station: YANGSHE } })
  await line('评估得分')
  await user.click(screen.getByRole('link', { name: '评估得分' }))
  expect(follow).toHaveBeenCalledWith('/evaluation')
  expect(screen.queryByRole('link', { name: '社工室覆盖率' })).toBeNull()
})

test('both are chosen here, and change places at a press', async () => {
  const { user, go } = hang(comparedPanel, { scope: { station: YANGSHE, beside: JINFENG } })
  await user.selectOptions(await screen.findByRole('combobox', { name: '乙' }), '塘桥镇')
  expect(go).toHaveBeenLastCalledWith({ beside: '320582101' })
  await user.click(screen.getByRole('button', { name: '甲乙互换' }))
  expect(go).toHaveBeenLastCalledWith({ station: JINFENG, beside: YANGSHE })
})

test('the table names the towns and keeps the numbers bare', async () => {
  const { user } = hang(comparedPanel, { scope: { station: YANGSHE, beside: JINFENG } })
  await line('驻站社工')
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  expect(within(table).getByRole('columnheader', { name: '甲 杨舍镇' })).toBeDefined()
  expect(within(table).getByRole('row', { name: '驻站社工 人 12 8 +4 6.3' })).toBeDefined()
})
