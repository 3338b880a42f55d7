import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Light } from '#domain/lights.ts'
import { lightOfGap, lightReason, standingOn } from '#domain/lights.ts'
import type { Day } from '#domain/periods.ts'
import { shiftDay } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import { progressGap } from '#domain/projects.ts'
import { points } from '#domain/units.ts'
import { day, milestone, name, project, RULES } from './made.ts'

describe('a light is how far a project is behind the calendar', () => {
  test.each<[string, number, Light]>([
    ['ahead', 0.2, 'on-track'],
    ['on the day', 0, 'on-track'],
    ['9.9 points behind', -0.099, 'on-track'],
    ['10 points behind is watched', -0.1, 'watch'],
    ['20 points behind', -0.2, 'watch'],
    ['30 points behind is not yet late', -0.3, 'watch'],
    ['30.1 points behind', -0.301, 'late'],
    ['everything still to do', -1, 'late'],
    ['10 points as decimal fractions make them', 0.6 - 0.7, 'watch'],
    ['30 points as decimal fractions make them', 0.1 - 0.4, 'watch'],
    ['printed as 10.0, so read as 10', -0.09996, 'watch'],
    ['printed as 30.0, so not late', -0.30004, 'watch'],
    ['printed as 9.9, so not yet watched', -0.0995, 'on-track'],
  ])('%s', (_, gap, expected) => {
    expect(lightOfGap(points(gap), RULES)).toBe(expected)
  })

  test('an owner may set other thresholds', () => {
    expect(lightOfGap(points(-0.06), { watchBehind: points(0.05), lateBehind: points(0.1) })).toBe('watch')
    expect(lightOfGap(points(-0.12), { watchBehind: points(0.05), lateBehind: points(0.1) })).toBe('late')
  })
})

test('further behind is never a better light, and ahead is never a worse one', () => {
  const worse: readonly Light[] = ['on-track', 'watch', 'late']
  const rank = (gap: number) => worse.indexOf(lightOfGap(points(gap), RULES))
  const gap = fc.double({ min: -1, max: 1, noNaN: true })
  fc.assert(
    fc.property(gap, gap, (one, other) => {
      const [behind, ahead] = one < other ? [one, other] : [other, one]
      expect(rank(behind)).toBeGreaterThanOrEqual(rank(ahead))
      if (ahead >= 0) expect(rank(ahead)).toBe(0)
    }),
  )
})

describe('the reason for a light', () => {
  test('a closed project is done, whatever its milestones say', () => {
    const closed = project({ phase: 'closed', milestones: [milestone(1, null)] })
    expect(lightReason(closed, day('2022-12-31'), RULES)).toMatchObject({ light: 'done', since: null })
  })

  test('gives every term: completion, time, their gap, and since when', () => {
    const slow = project({ milestones: [milestone(1, '2022-02-01'), milestone(3, null)] })
    expect(lightReason(slow, day('2022-07-02'), RULES)).toEqual({
      light: 'watch',
      calculated: 'watch',
      override: null,
      completion: 0.25,
      timeProgress: 0.5,
      gap: -0.25,
      since: '2022-05-09',
    })
  })

  test('a light that asks for nothing has no first day', () => {
    const ahead = project({ milestones: [milestone(1, '2022-01-02')] })
    expect(lightReason(ahead, day('2022-07-02'), RULES)).toMatchObject({ light: 'on-track', since: null })
  })

  test('before the start nothing is behind', () => {
    const planned = project({ milestones: [milestone(1, null)] })
    expect(lightReason(planned, day('2021-12-01'), RULES)).toMatchObject({ light: 'on-track', since: null })
  })

  describe('a light set by hand', () => {
    const byHand = (light: 'on-track' | 'watch' | 'late', on: string, changes: Partial<Project> = {}) =>
      project({
        milestones: [milestone(1, '2022-02-01'), milestone(3, null)],
        override: { light, by: name('局'), on: day(on), reason: name('理由') },
        ...changes,
      })
    const half = day('2022-07-02')

    test('is shown in place of the calculated one, which stays to be read', () => {
      expect(lightReason(byHand('late', '2022-06-20'), half, RULES)).toMatchObject({
        light: 'late',
        calculated: 'watch',
        gap: -0.25,
        override: { on: '2022-06-20' },
        since: '2022-06-20',
      })
      expect(lightReason(byHand('on-track', '2022-06-20'), half, RULES)).toMatchObject({
        light: 'on-track',
        calculated: 'watch',
        since: null,
      })
    })

    test('holds from its day on', () => {
      expect(standingOn(byHand('late', '2022-07-03'), half, RULES)).toMatchObject({
        light: 'watch',
        override: null,
      })
      expect(standingOn(byHand('late', '2022-07-02'), half, RULES).light).toBe('late')
    })

    test('that only kept the light there was goes on from the first day of that', () => {
      expect(lightReason(byHand('watch', '2022-06-20'), half, RULES).since).toBe('2022-05-09')
    })

    test('gives a light where milestones were not reported, and the gap stays unknown', () => {
      const silent = byHand('watch', '2022-06-20', { milestones: null })
      expect(lightReason(silent, half, RULES)).toMatchObject({
        light: 'watch',
        calculated: null,
        gap: null,
        since: '2022-06-20',
      })
    })

    test('is over once the project is closed', () => {
      expect(standingOn(byHand('late', '2022-06-20', { phase: 'closed' }), half, RULES)).toMatchObject({
        light: 'done',
        override: null,
      })
    })
  })

  test('since when agrees with a walk back day by day', () => {
    const days = fc.integer({ min: -20, max: 450 })
    const milestones = fc.array(
      fc.record({ weight: fc.integer({ min: 0, max: 5 }), done: fc.option(days) }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(milestones, fc.integer({ min: 1, max: 400 }), days, (made, length, at) => {
        const start = day('2022-01-01')
        const walked = project({
          end: shiftDay(start, length),
          milestones: made.map(({ weight, done }) =>
            milestone(weight, done === null ? null : shiftDay(start, done)),
          ),
        })
        const on = shiftDay(start, at)
        expect(lightReason(walked, on, RULES).since).toBe(walkedBack(walked, on))
      }),
      { numRuns: 2_000 },
    )
  })
})

/** The slow way: one day back at a time for as long as the light is the same. */
function walkedBack(walked: Project, on: Day): Day | null {
  const lightAt = (at: Day) => {
    const gap = progressGap(walked, at)
    return gap === null ? null : lightOfGap(gap, RULES)
  }
  const light = lightAt(on)
  if (light !== 'watch' && light !== 'late') return null
  let since = on
  while (since > walked.start && lightAt(shiftDay(since, -1)) === light) since = shiftDay(since, -1)
  return since
}
