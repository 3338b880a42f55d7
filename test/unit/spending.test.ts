import { describe, expect, test } from 'vitest'
import type { Project } from '#domain/projects.ts'
import { spendingOf } from '#domain/spending.ts'
import { spendingBy } from '#domain/spending-by.ts'
import { tenThousandYuan } from '#domain/units.ts'
import { day, project } from './made.ts'

/** A hundred days from 1 January, half of them over on 20 February. */
const spender = (budget: number | null, paid: number | null, changes: Partial<Project> = {}): Project =>
  project({
    start: day('2023-01-01'),
    end: day('2023-04-11'),
    milestones: null,
    budget: budget === null ? null : tenThousandYuan(budget),
    paid: paid === null ? null : tenThousandYuan(paid),
    ...changes,
  })
const HALF_WAY = day('2023-02-20')

describe('money against the calendar', () => {
  test('a large project weighs more than a small one', () => {
    const ended = { end: day('2023-02-20') }
    const spending = spendingOf([spender(90, 45), spender(10, 10, ended)], HALF_WAY)
    expect(spending.execution).toBeCloseTo(0.55)
    expect(spending.elapsed).toBeCloseTo(0.55)
    expect(spending.gap).toBeCloseTo(0)
  })

  test('what told no money is counted and in neither sum', () => {
    const spending = spendingOf([spender(10, 5), spender(null, 5), spender(10, null)], HALF_WAY)
    expect(spending).toMatchObject({ execution: 0.5, elapsed: 0.5, unreported: 2 })
  })

  test('closed projects are past and no budget is no rate', () => {
    expect(spendingOf([spender(10, 5, { phase: 'closed' })], HALF_WAY)).toEqual({
      execution: null,
      elapsed: null,
      gap: null,
      unreported: 0,
    })
  })
})

describe('money group by group', () => {
  const parts = spendingBy(
    [
      spender(10, 5, { stationCode: '相符' }),
      spender(10, 9, { stationCode: '超前' }),
      spender(10, 0, { stationCode: '落后' }),
      spender(30, 15, { stationCode: '落后' }),
      spender(null, 5, { stationCode: '未上报' }),
      spender(10, 10, { stationCode: '结项', phase: 'closed' }),
    ],
    HALF_WAY,
    ({ stationCode }) => stationCode,
  )

  test('the furthest from the calendar stands first, ahead or behind; without a rate last', () => {
    expect(parts.map(({ key }) => key)).toEqual(['超前', '落后', '相符', '未上报'])
    expect(parts.map(({ gap }) => gap)).toEqual([0.4, -0.125, 0, null])
  })

  test('the sums of a group are of the projects that told both, so that its rate is the one they make', () => {
    expect(parts[1]).toMatchObject({ paid: 15, budget: 40, execution: 0.375 })
    expect(parts[3]).toMatchObject({ paid: null, budget: null, execution: null, unreported: 1 })
  })

  test('together they are the whole', () => {
    const all = spendingOf([spender(10, 5), spender(10, 9), spender(10, 0), spender(30, 15)], HALF_WAY)
    const paid = parts.reduce((sum, part) => sum + (part.paid ?? 0), 0)
    const budget = parts.reduce((sum, part) => sum + (part.budget ?? 0), 0)
    expect(paid / budget).toBeCloseTo(all.execution ?? 0)
  })
})
