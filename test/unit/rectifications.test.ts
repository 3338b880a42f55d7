import { describe, expect, test } from 'vitest'
import type { Evaluation, StationEvaluation } from '#domain/evaluations.ts'
import { owedIn, rectificationState, rectifiedOn, rewardsOf } from '#domain/rectifications.ts'
import { tenThousandYuan } from '#domain/units.ts'
import { day, evaluated, evaluation, name } from './made.ts'

describe('整改', () => {
  const rectification = (id: string, due: string, done: string | null = null) => ({
    id,
    what: name('补齐台账'),
    due: day(due),
    done: done === null ? null : day(done),
  })
  const ON = day('2023-02-16')

  test.each([
    ['past its day', '2023-02-15', null, 'overdue'],
    ['on its last day', '2023-02-16', null, 'open'],
    ['before its day', '2023-02-17', null, 'open'],
    ['closed late', '2023-02-10', '2023-02-14', 'done'],
    ['closed only after the day looked at', '2023-02-10', '2023-02-18', 'overdue'],
  ])('%s', (_, due, done, state) => {
    expect(rectificationState(rectification('r', due, done), ON)).toBe(state)
  })

  const of = (...rectifications: StationEvaluation['rectifications']): Evaluation =>
    evaluation({ stations: [evaluated('A', [90, 90], { rectifications })] })

  test('overdue come first, the longest at the top; then by their day; what is closed last', () => {
    const owed = owedIn(
      of(
        rectification('closed', '2023-01-31', '2023-01-30'),
        rectification('next month', '2023-03-31'),
        rectification('a day over', '2023-02-15'),
        rectification('tomorrow', '2023-02-17'),
        rectification('a week over', '2023-02-09'),
      ),
      ON,
    )
    expect(owed.map(({ rectification: { id }, past, left }) => [id, past, left])).toEqual([
      ['a week over', 7, null],
      ['a day over', 1, null],
      ['tomorrow', null, 1],
      ['next month', null, 43],
      ['closed', null, null],
    ])
  })

  test.each<[string, ReturnType<typeof rectification>[], number | null]>([
    ['nothing ordered', [], null],
    ['nothing due yet', [rectification('a', '2023-03-01')], null],
    [
      'one of two due is closed',
      [rectification('a', '2023-02-01', '2023-02-01'), rectification('b', '2023-02-02')],
      0.5,
    ],
    ['closed before its day counts', [rectification('a', '2023-03-01', '2023-02-01')], 1],
    ['due today and still open', [rectification('a', '2023-02-16')], 0],
  ])('整改完成率: %s', (_, rectifications, rate) => {
    expect(rectifiedOn(owedIn(of(...rectifications), ON), ON).rate).toBe(rate)
  })

  test('rewards are added up over those who told them; none is not unreported', () => {
    const stations = [8, 0, null].map((reward, at) =>
      evaluated(`S${at}`, [90, 90], { reward: reward === null ? null : tenThousandYuan(reward) }),
    )
    expect(rewardsOf(evaluation({ stations }))).toEqual({ total: 8, rewarded: 1, unreported: 1 })
    expect(rewardsOf(evaluation({ stations: [] }))).toEqual({ total: null, rewarded: 0, unreported: 0 })
  })
})
