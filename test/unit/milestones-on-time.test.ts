import fc from 'fast-check'
import { expect, test } from 'vitest'
import { milestonesOnTime } from '#domain/milestones-on-time.ts'
import type { Project } from '#domain/projects.ts'
import { day, milestone, project } from './made.ts'

type Step = readonly [due: string, done: string | null]

/** A project of such milestones; null where it reported none. */
const stepping = (steps: readonly Step[] | null): Project =>
  project({ milestones: steps?.map(([due, done]) => ({ ...milestone(1, done), due: day(due) })) ?? null })

const TODAY = day('2023-02-16')

test.each<[string, readonly (readonly Step[] | null)[], number, number, number | null, number]>([
  ['done before its day is on time', [[['2023-02-01', '2023-01-20']]], 1, 1, 1, 0],
  ['done on its day is on time', [[['2023-02-01', '2023-02-01']]], 1, 1, 1, 0],
  ['done a day late is due and not on time', [[['2023-02-01', '2023-02-02']]], 1, 0, 0, 0],
  ['not done at all is due and not on time', [[['2023-02-01', null]]], 1, 0, 0, 0],
  ['due today counts', [[['2023-02-16', null]]], 1, 0, 0, 0],
  ['done ahead of a day still to come does not count', [[['2023-03-01', '2023-02-01']]], 0, 0, null, 0],
  ['nothing due is no rate', [[]], 0, 0, null, 0],
  ['a project that reported none is told apart', [null, [['2023-02-01', '2023-02-01']]], 1, 1, 1, 1],
  ['no project at all is no rate', [], 0, 0, null, 0],
])('按期率: %s', (_, projects, due, onTime, rate, unreported) => {
  expect(milestonesOnTime(projects.map(stepping), TODAY)).toEqual({ due, onTime, rate, unreported })
})

test('按期率 of projects together has the milestones of each of them', () => {
  const someDay = fc
    .integer({ min: 1, max: 28 })
    .map((number) => `2023-02-${String(number).padStart(2, '0')}`)
  const someProject = fc.option(fc.array(fc.tuple(someDay, fc.option(someDay))))
  fc.assert(
    fc.property(fc.array(someProject), (all) => {
      const parts = all.map((steps) => milestonesOnTime([stepping(steps)], TODAY))
      const whole = milestonesOnTime(all.map(stepping), TODAY)
      const sum = (figure: 'due' | 'onTime' | 'unreported') =>
        parts.reduce((total, part) => total + part[figure], 0)
      expect([whole.due, whole.onTime, whole.unreported]).toEqual([
        sum('due'),
        sum('onTime'),
        sum('unreported'),
      ])
      expect(whole.onTime).toBeLessThanOrEqual(whole.due)
    }),
  )
})
