import { describe, expect, test } from 'vitest'
import { explain } from '#domain/explanation.ts'
import { lightReason, standingOn } from '#domain/lights.ts'
import { type Day, isDay } from '#domain/periods.ts'
import { countByLight, worstFirst } from '#domain/portfolio.ts'
import type { Project } from '#domain/projects.ts'
import { points } from '#domain/units.ts'

const RULES = { watchBehind: points(0.1), lateBehind: points(0.3) }

function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(text)
  return text
}

/** Ten equal milestones over a hundred days, as many of them done on the first day as are said. */
function project(id: string, done: number, changes: Partial<Project> = {}): Project {
  return {
    id,
    name: { zh: id, en: null },
    stationCode: 'S01',
    operator: null,
    field: null,
    phase: 'delivery',
    start: day('2023-01-01'),
    end: day('2023-04-11'),
    milestones: Array.from({ length: 10 }, (_, at) => ({
      name: { zh: `第${at + 1}步`, en: null },
      weight: 2,
      due: day(`2023-0${at < 5 ? 1 : 3}-1${at}`),
      done: at < done ? day('2023-01-01') : null,
    })),
    budget: null,
    paid: null,
    supervision: null,
    override: null,
    ...changes,
  }
}

/** Half of the time is over. */
const HALF_WAY = day('2023-02-20')

describe('the list of projects', () => {
  const told = worstFirst(
    [
      project('按期', 5),
      project('完成', 10, { phase: 'closed' }),
      project('未上报', 0, { milestones: null }),
      project('落后四十', 1),
      project('关注', 3),
      project('落后五十', 0),
      project('超前', 8),
      project('还在签约', 0, { phase: 'contract' }),
    ],
    HALF_WAY,
    RULES,
  )

  test('begins with what is furthest behind and ends with what is done', () => {
    expect(told.map(({ project: { id } }) => id)).toEqual([
      '落后五十',
      '落后四十',
      '关注',
      '未上报',
      '按期',
      '超前',
      '完成',
    ])
  })

  test('counts what nobody reported as a group of its own', () => {
    expect(countByLight(told)).toEqual({ late: 2, watch: 1, unreported: 1, 'on-track': 2, done: 1 })
  })

  test('shows the light that the full calculation gives', () => {
    for (const { project: one, ...standing } of told) {
      const { since, ...reason } = lightReason(one, HALF_WAY, RULES)
      expect(standing).toEqual(reason)
      expect(since === null).toBe(standing.light !== 'late' && standing.light !== 'watch')
    }
  })

  test('of five thousand keeps every one, the worst first', () => {
    const crowd = Array.from({ length: 5_000 }, (_, at) => project(`项目${at}`, at % 11))
    const order = worstFirst(crowd, HALF_WAY, RULES)
    expect(order).toHaveLength(5_000)
    const gaps = order.filter(({ light }) => light === 'late').map(({ gap }) => gap ?? 0)
    expect(gaps).toEqual([...gaps].sort((one, other) => one - other))
  })
})

describe('why a project is red', () => {
  const why = explain(project('落后四十', 1), HALF_WAY, RULES)

  test('days elapsed ÷ days planned is its time progress', () => {
    expect(why).toMatchObject({ elapsed: 50, planned: 100, timeProgress: 0.5 })
  })

  test('the shares of its finished milestones add up to its completion', () => {
    const done = why.milestones?.filter(({ state }) => state === 'done') ?? []
    expect(done.map(({ share }) => share)).toEqual([0.1])
    expect(why.completion).toBe(0.1)
  })

  test('a milestone whose day has passed is overdue, one whose day is to come is open', () => {
    expect(why.milestones?.map(({ state }) => state)).toEqual([
      'done',
      ...Array.from({ length: 4 }, () => 'overdue'),
      ...Array.from({ length: 5 }, () => 'open'),
    ])
  })

  test('before the start no day has passed, after the end all have', () => {
    expect(explain(project('甲', 0), day('2022-12-01'), RULES).elapsed).toBe(0)
    expect(explain(project('甲', 0), day('2024-12-01'), RULES).elapsed).toBe(100)
  })

  test('a plan without length has no time progress and says no days', () => {
    const odd = project('甲', 0, { end: day('2023-01-01') })
    expect(explain(odd, HALF_WAY, RULES)).toMatchObject({ light: null, elapsed: null, planned: null })
  })

  test('without milestones there is no completion, no gap and no light', () => {
    const silent = explain(project('甲', 0, { milestones: null }), HALF_WAY, RULES)
    expect(silent).toMatchObject({ light: null, completion: null, gap: null, milestones: null })
    expect(standingOn(silent.project, HALF_WAY, RULES).light).toBeNull()
  })
})
