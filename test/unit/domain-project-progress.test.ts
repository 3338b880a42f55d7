import { describe, expect, test } from 'vitest'
import { lightReason } from '#domain/lights.ts'
import type { Project } from '#domain/projects.ts'
import { budgetExecution, completion, isActive, PHASES, progressGap, timeProgress } from '#domain/projects.ts'
import { tenThousandYuan } from '#domain/units.ts'
import { day, milestone, project, RULES } from './made.ts'

describe('completion and time', () => {
  const on = day('2022-07-02')

  test('completion is the weight of what is done, at the end of that day', () => {
    const half = project({ milestones: [milestone(1, '2022-07-02'), milestone(1, '2022-07-03')] })
    expect(completion(half, day('2022-07-01'))).toBe(0)
    expect(completion(half, on)).toBe(0.5)
    expect(completion(half, day('2022-07-03'))).toBe(1)
  })

  test('weights need not add up to one', () => {
    expect(completion(project({ milestones: [milestone(30, '2022-02-01'), milestone(10, null)] }), on)).toBe(
      0.75,
    )
  })

  test.each<[string, Project['milestones']]>([
    ['milestones not reported', null],
    ['a project without milestones', []],
    ['milestones that weigh nothing', [milestone(0, '2022-02-01')]],
  ])('%s: no completion, no gap, no light', (_, milestones) => {
    const silent = project({ milestones })
    expect(completion(silent, on)).toBeNull()
    expect(progressGap(silent, on)).toBeNull()
    expect(lightReason(silent, on, RULES)).toMatchObject({ light: null, gap: null, since: null })
  })

  test.each([
    ['before the start', '2021-12-31', 0],
    ['on the first day', '2022-01-01', 0],
    ['halfway', '2022-07-02', 0.5],
    ['on the last day', '2022-12-31', 1],
    ['after the end', '2023-02-16', 1],
  ])('time progress %s', (_, at, expected) => {
    expect(timeProgress(project(), day(at))).toBe(expected)
  })

  test.each([
    ['that begins and ends on one day', '2022-01-01'],
    ['that ends before it begins', '2021-06-01'],
  ])('a plan %s has no time progress and no light', (_, end) => {
    const wrong = project({ end: day(end), milestones: [milestone(1, null)] })
    expect(timeProgress(wrong, on)).toBeNull()
    expect(lightReason(wrong, on, RULES).light).toBeNull()
  })

  test('active is in delivery or under review', () => {
    expect(PHASES.filter((phase) => isActive(project({ phase })))).toEqual([
      'delivery',
      'mid-review',
      'final-review',
    ])
  })

  test('budget execution is paid ÷ budget', () => {
    expect(budgetExecution(project())).toBe(0.4)
    expect(budgetExecution(project({ paid: null }))).toBeNull()
    expect(budgetExecution(project({ budget: tenThousandYuan(0) }))).toBeNull()
  })
})
