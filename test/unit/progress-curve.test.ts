import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shiftDay } from '#domain/periods.ts'
import { progressCurve } from '#domain/progress-curve.ts'
import { completion, type Project } from '#domain/projects.ts'
import { tenThousandYuan } from '#domain/units.ts'
import { day, milestone, month, project } from './made.ts'

const RUNNING = month('2022-03')
const ON = day('2022-03-16')

const step = (weight: number, due: string, done: string | null) => ({
  ...milestone(weight, done),
  due: day(due),
})

const two = project({
  start: day('2022-01-10'),
  end: day('2022-05-10'),
  milestones: [step(1, '2022-01-31', '2022-02-02'), step(1, '2022-03-10', null), step(2, '2022-05-10', null)],
})

const curveOf = (projects: readonly Project[]) => progressCurve(projects, RUNNING, ON)
const yuan = tenThousandYuan

describe('the curve of one project', () => {
  test('rises with what is due, and beside it with what is done; months to come have no done', () => {
    expect(curveOf([two])?.points).toEqual([
      { month: '2022-01', planned: 0.25, actual: 0 },
      { month: '2022-02', planned: 0.25, actual: 0.25 },
      { month: '2022-03', planned: 0.5, actual: 0.25 },
      { month: '2022-04', planned: 0.5, actual: null },
      { month: '2022-05', planned: 1, actual: null },
    ])
  })

  test('stands behind its plan by the points between the two on the day of the figures', () => {
    expect(curveOf([two])).toMatchObject({ planned: 0.5, actual: 0.25, gap: -0.25 })
  })

  test('what falls due later in the running month is not due yet', () => {
    const later = project({ ...two, milestones: [step(1, '2022-03-17', null), step(1, '2022-04-30', null)] })
    expect(curveOf([later])?.planned).toBe(0)
    expect(curveOf([later])?.points.at(-1)).toEqual({ month: '2022-04', planned: 1, actual: null })
  })

  test('its present point is its completion', () => {
    expect(curveOf([two])?.actual).toBe(completion(two, ON))
  })
})

describe('the curve of several projects', () => {
  const done = (budget: number | null, share: 0 | 1) =>
    project({
      budget: budget === null ? null : yuan(budget),
      milestones: [step(1, '2022-02-10', share === 1 ? '2022-02-01' : null)],
    })

  test('is weighted by budget: 90 of 100 万元 done is 90 %', () => {
    expect(curveOf([done(90, 1), done(10, 0)])).toMatchObject({
      actual: 0.9,
      weighting: 'budget',
      leftOut: 0,
    })
  })

  test('leaves out who told no budget, as long as somebody did', () => {
    expect(curveOf([done(90, 1), done(null, 0)])).toMatchObject({ actual: 1, projects: 1, leftOut: 1 })
  })

  test('weighs all alike where nobody told a budget', () => {
    expect(curveOf([done(null, 1), done(null, 0)])).toMatchObject({
      actual: 0.5,
      weighting: 'equal',
      leftOut: 0,
    })
  })

  test.each<[string, Project[]]>([
    ['no project', []],
    ['milestones not reported', [project({ milestones: null })]],
    ['milestones that weigh nothing', [project({ milestones: [milestone(0, null)] })]],
  ])('%s: there is none', (_, projects) => {
    expect(curveOf(projects)).toBeNull()
  })

  test('what was due before the first month is in every month', () => {
    const odd = project({ start: day('2022-03-01'), milestones: [step(1, '2022-01-10', '2022-01-09')] })
    expect(curveOf([odd])?.points).toEqual([{ month: '2022-03', planned: 1, actual: 1 }])
  })

  test('both lines only rise, end within the whole, and the plan ends with all of it', () => {
    const days = fc.integer({ min: 0, max: 500 })
    const made = fc.array(
      fc.record({ weight: fc.integer({ min: 1, max: 5 }), due: days, done: fc.option(days) }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 4 }), (all) => {
        const start = day('2021-06-01')
        const curve = curveOf(
          all.map((steps, at) =>
            project({
              start,
              budget: yuan(1 + at),
              milestones: steps.map(({ weight, due, done: doneAfter }) =>
                step(weight, shiftDay(start, due), doneAfter === null ? null : shiftDay(start, doneAfter)),
              ),
            }),
          ),
        )
        const planned = curve?.points.map((point) => point.planned) ?? []
        const actual = curve?.points.flatMap((point) => point.actual ?? []) ?? []
        for (const line of [planned, actual])
          expect(line).toEqual([...line].sort((one, other) => one - other))
        expect(planned.at(-1)).toBe(1)
        expect(actual.at(-1) ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})
