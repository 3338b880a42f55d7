/** Services with numbers small enough to be withheld, as a backend would send them that withheld nothing. */
import fc from 'fast-check'
import type { Adaptations } from '#domain/adaptations.ts'
import { ADAPTATION_STEPS, bySteps } from '#domain/adaptations.ts'
import { byStage, CASE_STAGES } from '#domain/casework.ts'
import type { Services, StationServices } from '#domain/services.ts'
import { count, days } from '#domain/units.ts'

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

const station = (
  at: number,
  [open, closed]: readonly [number, number],
  [satisfied, valid]: readonly [number, number],
): StationServices => ({
  stationCode: `s${at}`,
  cases: { opened: count(open + closed), open: count(open), closed: count(closed) },
  groups: { preparing: null, forming: null, turning: null, mature: null, ending: null },
  visits: null,
  satisfaction: { satisfied: count(Math.min(satisfied, valid)), valid: count(valid) },
  activities: [],
  personTimes: [],
})

const figure = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 60 }))

/** One month of so many stations. */
export const servicesOf = (stations: number): fc.Arbitrary<Services> =>
  fc
    .record({
      parts: fc.array(fc.tuple(figure, figure), { minLength: stations, maxLength: stations }),
      answers: fc.array(fc.tuple(figure, figure), { minLength: stations, maxLength: stations }),
      weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
    })
    .map(({ parts, answers, weights }) => {
      const open = sum(parts.map(([one]) => one))
      const closed = sum(parts.map(([, one]) => one))
      const early = weights.map((weight) => Math.floor((open * weight) / 20))
      const stages = [...early, open - sum(early)]
      return {
        months: [],
        cityCases: {
          opened: count(open + closed),
          stages: byStage((stage) =>
            count(stage === 'closed' ? closed : (stages[CASE_STAGES.indexOf(stage)] ?? 0)),
          ),
        },
        stations: parts.map((part, at) => station(at, part, answers[at] ?? [0, 0])),
      }
    })

/** One month of so many stations: never more households through a step than through the one before. */
export const adaptationsOf = (stations: number): fc.Arbitrary<Adaptations> =>
  fc
    .array(fc.array(figure, { minLength: 8, maxLength: 8 }), { minLength: stations, maxLength: stations })
    .map((rows) => {
      const through = rows.map((row) => [...row].sort((one, other) => other - one))
      const at = (row: readonly number[], step: (typeof ADAPTATION_STEPS)[number]) =>
        row[ADAPTATION_STEPS.indexOf(step)] ?? 0
      return {
        city: bySteps((step) => ({
          households: count(sum(through.map((row) => at(row, step)))),
          waitingDays: days(20),
        })),
        stations: through.map((row, one) => ({
          stationCode: `s${one}`,
          steps: bySteps((step) => ({ households: count(at(row, step)), waitingDays: days(12) })),
        })),
      }
    })

/** What a backend would send for two months, one held against the other. */
interface TwoMonths {
  readonly services: readonly [now: Services, before: Services]
  readonly adaptations: readonly [now: Adaptations, before: Adaptations]
}

export const twoMonths: fc.Arbitrary<TwoMonths> = fc.integer({ min: 1, max: 6 }).chain((stations) =>
  fc.record({
    services: fc.tuple(servicesOf(stations), servicesOf(stations)),
    adaptations: fc.tuple(adaptationsOf(stations), adaptationsOf(stations)),
  }),
)
