import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Casework, StationCases } from '#domain/casework.ts'
import { byStage, CASE_STAGES, closureRate, guardCasework } from '#domain/casework.ts'
import type { GuardedCount } from '#domain/suppression.ts'
import { isSuppressed } from '#domain/suppression.ts'
import { count } from '#domain/units.ts'

const TEN = count(10)
const below = (bound: number) => ({ below: count(bound) })

describe('closure rate (结案率)', () => {
  test.each<[string, GuardedCount, GuardedCount, number | null]>([
    ['is closed ÷ opened', count(40), count(30), 0.75],
    ['has no base where nothing was opened', count(0), count(0), null],
    ['may exceed 100% where closures of earlier cohorts are counted', count(20), count(23), 1.15],
    ['is hidden where the cohort is withheld', below(10), count(4), null],
    ['is hidden where what was closed is withheld', count(40), below(10), null],
    ['of none closed is zero', count(12), count(0), 0],
  ])('%s', (_, opened, closed, expected) => {
    expect(closureRate({ opened, closed })).toBe(expected)
  })
})

const station = (open: number, closed: number): StationCases => ({
  opened: count(open + closed),
  open: count(open),
  closed: count(closed),
})

/** Real cases: how many are open and closed at each station, and at which stage the open ones are. */
interface Truth {
  readonly stations: readonly (readonly [open: number, closed: number] | null)[]
  /** Of five open stages; together as many as are open. */
  readonly stages: readonly number[]
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

function caseworkOf({ stations, stages }: Truth): Casework {
  const told = stations.filter((one) => one !== null)
  const closed = sum(told.map(([, one]) => one))
  return {
    stations: stations.map((one) => one && station(one[0], one[1])),
    city: {
      opened: count(sum(stages) + closed),
      stages: byStage((stage) =>
        count(stage === 'closed' ? closed : (stages[CASE_STAGES.indexOf(stage)] ?? 0)),
      ),
    },
  }
}

describe('casework as it is told', () => {
  test('shows all of a city without small counts', () => {
    const all = caseworkOf({ stations: [[20, 30], [15, 25], null], stages: [10, 10, 0, 15, 0] })
    expect(guardCasework(all, TEN)).toEqual(all)
  })

  test('a station with a small part withholds its cohort too, and two such leave the city standing', () => {
    const { city, stations } = guardCasework(
      caseworkOf({
        stations: [
          [4, 30],
          [6, 25],
          [20, 40],
        ],
        stages: [0, 0, 10, 20, 0],
      }),
      TEN,
    )
    expect(stations[0]).toEqual({ opened: below(40), open: below(10), closed: 30 })
    expect(city?.opened).toBe(125)
  })

  test('one small part alone withholds every figure of the city, for each would tell it', () => {
    const { city } = guardCasework(
      caseworkOf({
        stations: [
          [4, 30],
          [20, 40],
        ],
        stages: [0, 0, 10, 14, 0],
      }),
      TEN,
    )
    expect(city?.opened).toEqual(below(100))
    expect(city?.stages.intervention).toEqual(below(30))
    expect(city?.stages.intake).toBe(0)
  })

  test('what the backend withheld stays withheld, and takes the city with it', () => {
    const all = caseworkOf({ stations: [[20, 30]], stages: [0, 0, 0, 20, 0] })
    const city = all.city && { ...all.city, opened: below(60) }
    expect(guardCasework({ ...all, city }, TEN).city?.stages.closed).toEqual(below(31))
  })
})

const THRESHOLD = 4
const figure = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 9 }))
const truth: fc.Arbitrary<Truth> = fc
  .record({
    stations: fc.array(fc.option(fc.tuple(figure, figure), { freq: 8 }), { minLength: 1, maxLength: 4 }),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ stations, cuts }) => {
    const open = sum(stations.map((one) => one?.[0] ?? 0))
    const at = [0, ...cuts.map((cut) => Math.round(cut * open)).sort((one, other) => one - other), open]
    return { stations, stages: at.slice(1).map((to, before) => to - (at[before] ?? 0)) }
  })

/** Everything that casework says, in one string: what a reader sees on every page and in every file together. */
const told = (one: Truth) => JSON.stringify(guardCasework(caseworkOf(one), count(THRESHOLD)))

/** Small parts turned over: what was the least becomes the most. What that adds is put to one of the stages. */
function turnedOver({ stations, stages }: Truth): Truth[] {
  const turned = (value: number) => (value > 0 && value < THRESHOLD ? THRESHOLD - value : value)
  const open = stations.map((one): Truth['stations'][number] => one && [turned(one[0]), one[1]])
  const grown = sum(open.map((one) => one?.[0] ?? 0)) - sum(stages)
  return [
    { stations: stations.map((one) => one && [one[0], turned(one[1])]), stages },
    ...stages.map((_, at) => ({
      stations: open,
      stages: stages.map((value, stage) => (stage === at ? value + grown : value)),
    })),
  ]
}

/** Other truths near this one: some cases more here and as many less there, anywhere. */
function neighbours({ stations, stages }: Truth): Truth[] {
  const steps = Array.from({ length: 2 * THRESHOLD + 1 }, (_, at) => at - THRESHOLD).filter((by) => by !== 0)
  const found: Truth[] = []
  const moved = (at: number, column: 0 | 1, by: number) => (own: Truth['stations']) =>
    own.map((one, row): Truth['stations'][number] =>
      one === null || row !== at ? one : column === 0 ? [one[0] + by, one[1]] : [one[0], one[1] + by],
    )
  const staged = (at: number, by: number) => (own: readonly number[]) =>
    own.map((one, stage) => (stage === at ? one + by : one))
  for (const by of steps) {
    for (let at = 0; at < stations.length; at += 1) {
      for (let other = 0; other < stations.length; other += 1) {
        if (other === at) continue
        for (const column of [0, 1] as const) {
          found.push({ stations: moved(other, column, -by)(moved(at, column, by)(stations)), stages })
        }
      }
      found.push({ stations: moved(at, 1, by)(stations), stages })
      for (let stage = 0; stage < stages.length; stage += 1) {
        found.push({ stations: moved(at, 0, by)(stations), stages: staged(stage, by)(stages) })
      }
    }
    for (let stage = 0; stage < stages.length; stage += 1) {
      for (let other = 0; other < stages.length; other += 1) {
        if (other !== stage) found.push({ stations, stages: staged(other, -by)(staged(stage, by)(stages)) })
      }
    }
  }
  return [...found, ...turnedOver({ stations, stages })].filter(
    (one) =>
      one.stages.every((value) => value >= 0) &&
      one.stations.every((own) => own === null || (own[0] >= 0 && own[1] >= 0)),
  )
}

describe('no subtraction recovers a withheld number of cases', () => {
  test('whatever is withheld could be another number, and everything told would read the same', () => {
    fc.assert(
      fc.property(truth, (real) => {
        const shown = guardCasework(caseworkOf(real), count(THRESHOLD))
        const read = told(real)
        const alike = neighbours(real).filter((one) => told(one) === read)
        const isOpenToDoubt = (value: (one: Truth) => number | undefined) =>
          alike.some((one) => value(one) !== value(real))
        shown.stations.forEach((one, at) => {
          if (one === null) return
          if (isSuppressed(one.open)) expect(isOpenToDoubt(({ stations }) => stations[at]?.[0])).toBe(true)
          if (isSuppressed(one.closed)) expect(isOpenToDoubt(({ stations }) => stations[at]?.[1])).toBe(true)
          if (isSuppressed(one.opened))
            expect(isOpenToDoubt(({ stations }) => sum([...(stations[at] ?? [])]))).toBe(true)
        })
        CASE_STAGES.slice(0, -1).forEach((stage, at) => {
          const small = (real.stages[at] ?? 0) < THRESHOLD
          if (isSuppressed(shown.city?.stages[stage]) && small)
            expect(isOpenToDoubt(({ stages }) => stages[at])).toBe(true)
        })
      }),
      { numRuns: 300 },
    )
  })

  test('what is shown is true: nothing is said to be below what it is', () => {
    fc.assert(
      fc.property(truth, (real) => {
        const whole = caseworkOf(real)
        const shown = guardCasework(whole, count(THRESHOLD))
        const holds = (value: GuardedCount | undefined, as: GuardedCount | undefined) => {
          if (isSuppressed(as)) expect(value).toBeLessThan(as.below)
          else expect(as).toBe(value)
        }
        whole.stations.forEach((one, at) => {
          for (const part of ['opened', 'open', 'closed'] as const)
            holds(one?.[part], shown.stations[at]?.[part])
        })
        holds(whole.city?.opened, shown.city?.opened)
        for (const stage of CASE_STAGES) holds(whole.city?.stages[stage], shown.city?.stages[stage])
      }),
    )
  })
})
