import { describe, expect, test } from 'vitest'
import { attendanceByStation, coverageBySession, coverageOfAll } from '#domain/attendance.ts'
import type { Training, TrainingSession } from '#domain/training.ts'
import { deliveryByModule, deliveryOf, passRate, scheduleOf, sessionState } from '#domain/training.ts'
import { counted, day, name, RULES } from './made.ts'

const session = (changes: Partial<TrainingSession> = {}): TrainingSession => ({
  id: 's1',
  moduleId: 'm1',
  title: name('课程'),
  plannedOn: day('2022-06-15'),
  heldOn: null,
  postponed: false,
  ...changes,
})

const training = (changes: Partial<Training> = {}): Training => ({
  name: name('驱动计划'),
  start: day('2022-01-01'),
  end: day('2022-12-31'),
  modules: [{ id: 'm1', name: name('规划运营'), exam: null }],
  sessions: [],
  attendance: [],
  ...changes,
})

const TODAY = day('2022-07-02')

/** A session for each day of the plan: held on it, or not yet. */
const sessionsOf = (...plan: readonly [planned: string, held: string | null][]) =>
  plan.map(([planned, held], at) =>
    session({ id: `s${at}`, plannedOn: day(planned), heldOn: held === null ? null : day(held) }),
  )

describe('a session', () => {
  test.each([
    ['held on its day', { heldOn: day('2022-06-15') }, 'held'],
    ['held today', { heldOn: TODAY }, 'held'],
    ['put off and held since', { heldOn: day('2022-06-20'), postponed: true }, 'held'],
    ['told to be held tomorrow', { heldOn: day('2022-07-03'), plannedOn: day('2022-07-03') }, 'planned'],
    ['still to come', { plannedOn: day('2022-07-03') }, 'planned'],
    ['due today and not held', { plannedOn: TODAY }, 'overdue'],
    ['due weeks ago and not held', {}, 'overdue'],
    ['put off before its day', { plannedOn: day('2022-07-03'), postponed: true }, 'postponed'],
    ['put off after its day', { postponed: true }, 'postponed'],
  ] as const)('%s', (_, changes, state) => {
    expect(sessionState(session(changes), TODAY)).toBe(state)
  })
})

describe('sessions held (tr_done)', () => {
  test('are held ÷ planned, and the plan itself wanted due ÷ planned', () => {
    const sessions = sessionsOf(
      ['2022-02-01', '2022-02-01'],
      ['2022-04-01', '2022-04-09'],
      ['2022-06-01', null],
      ['2022-09-01', null],
    )
    expect(deliveryOf(sessions, TODAY)).toEqual({ planned: 4, due: 3, held: 2, rate: 0.5, dueRate: 0.75 })
  })

  test('one held before its day counts as held, not as due', () => {
    expect(deliveryOf(sessionsOf(['2022-09-01', '2022-06-30']), TODAY)).toMatchObject({ due: 0, held: 1 })
  })

  test('nothing held is a rate of zero; nothing planned is no rate', () => {
    expect(deliveryOf(sessionsOf(['2022-09-01', null]), TODAY).rate).toBe(0)
    expect(deliveryOf([], TODAY)).toEqual({ planned: 0, due: 0, held: 0, rate: null, dueRate: null })
  })

  test('as it stood on an earlier day, later sessions were still to come', () => {
    const sessions = sessionsOf(['2022-02-01', '2022-02-01'], ['2022-04-01', '2022-04-09'])
    expect(deliveryOf(sessions, day('2022-03-01'))).toMatchObject({ due: 1, held: 1, rate: 0.5 })
  })
})

describe('whether the programme is on schedule', () => {
  const half = sessionsOf(['2022-02-01', '2022-02-01'], ['2022-09-01', null])

  test('is the share of sessions held against the share of days gone by', () => {
    const { rate, elapsed, gap, light } = scheduleOf(training({ sessions: half }), TODAY, RULES)
    expect([rate, elapsed]).toEqual([0.5, 0.5])
    expect(gap).toBe(0)
    expect(light).toBe('on-track')
  })

  test.each([
    ['the day it starts', '2022-01-01', 0, 'on-track'],
    ['ten points of time ahead of the sessions', '2022-08-08', 219 / 364, 'watch'],
    ['its last day, half of it held', '2022-12-31', 1, 'late'],
    ['a year after its end', '2023-12-31', 1, 'late'],
  ])('%s', (_, on, elapsed, light) => {
    const sessions = on < '2022-02-01' ? sessionsOf(['2022-02-01', null]) : half
    const schedule = scheduleOf(training({ sessions }), day(on), RULES)
    expect(schedule.elapsed).toBeCloseTo(elapsed)
    expect(schedule.light).toBe(light)
  })

  test('before its first day it is neither on schedule nor behind', () => {
    const sessions = sessionsOf(['2022-02-01', null])
    const schedule = scheduleOf(training({ sessions }), day('2021-12-31'), RULES)
    expect(schedule).toMatchObject({ begun: false, rate: 0, elapsed: 0, gap: null, light: null })
  })

  test('with every session held it is done, even before its last day', () => {
    const sessions = sessionsOf(['2022-02-01', '2022-02-01'])
    expect(scheduleOf(training({ sessions }), TODAY, RULES).light).toBe('done')
  })

  test('a programme without sessions has no rate, no gap and no light', () => {
    expect(scheduleOf(training(), TODAY, RULES)).toMatchObject({ rate: null, gap: null, light: null })
  })

  test('each module has its own sessions, in the order of the programme', () => {
    const modules = ['m1', 'm2', 'm3'].map((id) => ({ id, name: name(id), exam: null }))
    const sessions = [
      session({ heldOn: day('2022-06-15') }),
      session({ id: 's2', moduleId: 'm2' }),
      session({ id: 's3', moduleId: 'm2', plannedOn: day('2022-09-01') }),
    ]
    expect(deliveryByModule(training({ modules, sessions }), TODAY)).toMatchObject([
      { module: { id: 'm1' }, planned: 1, due: 1, held: 1, rate: 1 },
      { module: { id: 'm2' }, planned: 2, due: 1, held: 0, rate: 0 },
      { module: { id: 'm3' }, planned: 0, due: 0, held: 0, rate: null },
    ])
  })
})

describe('the pass rate of a module (tr_pass)', () => {
  test.each([
    ['some passed', 40, 30, 0.75],
    ['all passed', 40, 40, 1],
    ['nobody passed', 40, 0, 0],
    ['nobody was examined', 0, 0, null],
    ['who was examined is not reported', null, 30, null],
    ['who passed is not reported', 40, null, null],
    ['more passed than were examined, which is shown as it is', 40, 44, 1.1],
  ])('%s', (_, taken, passed, expected) => {
    const exam = { heldOn: day('2022-06-30'), taken: counted(taken), passed: counted(passed) }
    expect(passRate(exam)).toBe(expected)
  })

  test('is not there while no examination was held', () => {
    expect(passRate(null)).toBeNull()
  })
})

describe('who came to the sessions', () => {
  const sessions = [
    ...sessionsOf(['2022-02-01', '2022-02-01'], ['2022-04-01', '2022-04-01'], ['2022-06-01', '2022-06-02']),
    session({ id: 'later', plannedOn: day('2022-09-01') }),
  ]
  const came = (stationCode: string, ...attendees: readonly (number | null)[]) =>
    attendees.map((value, at) => ({ sessionId: `s${at}`, stationCode, attendees: counted(value) }))
  const programme = training({
    sessions,
    attendance: [...came('S01', 3, 4, 5), ...came('S02', 2, 0, null), ...came('S03', 0, 0, 1)],
  })
  const rows = attendanceByStation(programme, ['S01', 'S02', 'S03', 'S04'], TODAY)

  test('stations stand by their absences, most first; of equals, those that told less', () => {
    expect(rows.map(({ stationCode, absent }) => [stationCode, absent])).toEqual([
      ['S03', 2],
      ['S02', 1],
      ['S04', 0],
      ['S01', 0],
    ])
  })

  test('absent is not unreported, and what is to come is neither', () => {
    expect(rows[1]?.sessions.map(({ presence }) => presence)).toEqual([
      'attended',
      'absent',
      'unreported',
      'upcoming',
    ])
  })

  test('a station without a row told nothing, and has no rate', () => {
    expect(rows[2]).toMatchObject({ attended: 0, absent: 0, unreported: 3, rate: null, attendees: null })
  })

  test('coverage (tr_cov) of a session is stations attending ÷ stations that told', () => {
    expect(coverageBySession(rows).map(({ rate }) => rate)).toEqual([2 / 3, 1 / 3, 1, null])
    expect(coverageBySession(rows).map(({ unreported }) => unreported)).toEqual([1, 1, 2, 0])
  })

  test('over all sessions it is over every station at every session, with the person-times', () => {
    expect(coverageOfAll(rows)).toEqual({
      attended: 5,
      absent: 3,
      unreported: 4,
      rate: 5 / 8,
      attendees: 15,
    })
  })

  test('on an earlier day later sessions were still to come', () => {
    const before = attendanceByStation(programme, ['S02'], day('2022-03-01'))
    expect(coverageOfAll(before)).toMatchObject({ attended: 1, absent: 0, unreported: 0, rate: 1 })
  })

  test('nobody told, or nothing was held: no rate, not none', () => {
    const silent = attendanceByStation(training({ sessions }), ['S01'], TODAY)
    expect(coverageOfAll(silent)).toMatchObject({ unreported: 3, rate: null, attendees: null })
    const toCome = attendanceByStation(programme, ['S01'], day('2022-01-15'))
    expect(coverageOfAll(toCome)).toMatchObject({ unreported: 0, rate: null })
    expect(coverageBySession([])).toEqual([])
  })
})
