import { describe, expect, test } from 'vitest'
import { type Day, isDay } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import { spendingOf } from '#domain/spending.ts'
import { tenThousandYuan } from '#domain/units.ts'

function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(text)
  return text
}

/** A hundred days from 1 January, half of them over on 20 February. */
const project = (budget: number | null, paid: number | null, changes: Partial<Project> = {}): Project => ({
  id: 'p',
  name: { zh: '项目', en: null },
  stationCode: 'S',
  operator: null,
  field: null,
  phase: 'delivery',
  start: day('2023-01-01'),
  end: day('2023-04-11'),
  milestones: null,
  budget: budget === null ? null : tenThousandYuan(budget),
  paid: paid === null ? null : tenThousandYuan(paid),
  supervision: null,
  override: null,
  ...changes,
})
const HALF_WAY = day('2023-02-20')

describe('money against the calendar', () => {
  test('a large project weighs more than a small one', () => {
    const ended = { end: day('2023-02-20') }
    const spending = spendingOf([project(90, 45), project(10, 10, ended)], HALF_WAY)
    expect(spending.execution).toBeCloseTo(0.55)
    expect(spending.elapsed).toBeCloseTo(0.55)
    expect(spending.gap).toBeCloseTo(0)
  })

  test('what told no money is counted and in neither sum', () => {
    const spending = spendingOf([project(10, 5), project(null, 5), project(10, null)], HALF_WAY)
    expect(spending).toMatchObject({ execution: 0.5, elapsed: 0.5, unreported: 2 })
  })

  test('closed projects are past and no budget is no rate', () => {
    expect(spendingOf([project(10, 5, { phase: 'closed' })], HALF_WAY)).toEqual({
      execution: null,
      elapsed: null,
      gap: null,
      unreported: 0,
    })
  })
})
