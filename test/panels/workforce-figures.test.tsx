import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { workforceFiguresPanel } from '#panels/workforce-figures/panel.tsx'
import { hang, month } from './hang.tsx'
import { serve } from './serve.ts'

const CHANGYINSHA = '320582400'
const YANGSHE = '320582100'

const textOf = async (label: string) => (await screen.findByRole('listitem', { name: label })).textContent

test('every figure stands with its base and with last month and the same month last year', async () => {
  hang(workforceFiguresPanel)
  await screen.findByText(/已开 10\/16 课/)
  await screen.findByText(/环比 \+12\.5 个百分点/)
  expect(await textOf('持证社工')).toMatch(/3,695 人.*环比 \+17.*同比 \+312/)
  expect(await textOf('每万人持证')).toMatch(
    /25\.5 人.*常住人口 144\.74 万.*截至 2022-12-31.*环比 \+0\.1.*同比 \+2\.2/,
  )
  expect(await textOf('本年新增持证')).toMatch(/39 人.*同比 \+16.*本月 19.*环比 −1/)
  expect(await textOf('驻站社工')).toMatch(/69 人.*不同于持证人数.*环比 \+1.*同比 \+16/)
  expect(await textOf('配备达标率')).toMatch(
    /90\.9%.*不足 1 家，缺 1 人.*同比 \+9\.1 个百分点.*最低配备 4 人/,
  )
  expect(await textOf('培训开课')).toMatch(/62\.5%.*按期.*时间进度 71\.4%.*−8\.9 个百分点/)
})

test('of one town they are its own, and what is city-wide says so', async () => {
  hang(workforceFiguresPanel, { scope: { station: CHANGYINSHA } })
  await screen.findByText(/缺席 4 次/)
  expect(await textOf('持证社工')).toMatch(/48 人/)
  expect(await textOf('每万人持证')).toMatch(/20\.3 人.*常住人口 23,600/)
  expect(await textOf('本年新增持证')).toMatch(/39 人.*全市数，不分镇/)
  expect(await textOf('配备达标率')).toMatch(/缺 1 人.*最低配备 4 人/)
  expect(await textOf('参训覆盖')).toMatch(/60\.0%.*参训 6\/10 次/)
})

test('a town that has its staff is told as met, not as 100%', async () => {
  hang(workforceFiguresPanel, { scope: { station: YANGSHE } })
  await screen.findByText(/参训 10\/10 次/)
  expect(await textOf('配备达标率')).toMatch(/^配备达标率达标/)
})

test('in the first month on record nothing is compared, and the programme has not begun', async () => {
  hang(workforceFiguresPanel, { scope: { period: month('2022-01') } })
  await screen.findByText(/计划尚未开始/)
  expect(await textOf('持证社工')).toBe('持证社工3,371 人')
  expect(await textOf('培训开课')).not.toMatch(/按期|百分点/)
})

test('what was not reported is said, and no rate is made of it', async () => {
  hang(workforceFiguresPanel, { scenario: 'unreported' })
  expect(await textOf('每万人持证')).toMatch(/未上报.*常住人口 未上报/)
  expect(await textOf('驻站社工')).toMatch(/2 家未上报/)
  expect(await textOf('配备达标率'), 'nobody knows whether all are met').not.toMatch(/全部达标/)
})

test('a city without a programme has no sessions to count', async () => {
  serve('training', { programme: null })
  hang(workforceFiguresPanel)
  await screen.findByText('本市没有培训计划')
  expect(await textOf('培训开课')).toMatch(/—/)
})

test('the table says the bare value and its unit', async () => {
  const { user } = hang(workforceFiguresPanel)
  await screen.findByText(/已开 10\/16 课/)
  await user.click(screen.getByRole('button', { name: /^表/ }))
  const table = await screen.findByRole('table')
  expect(within(table).getByRole('row', { name: /^持证社工 3,695 人/ })).toBeDefined()
})
