import * as v from 'valibot'
import { CASE_STAGES } from '#domain/casework.ts'
import type { Services } from '#domain/services.ts'
import { GROUP_STAGES } from '#domain/services.ts'
import { endpoint } from './endpoint.ts'
import { code, count, guardedCount, listOf, month } from './wire.ts'

const cityCases = v.object({
  opened: guardedCount,
  stages: v.object(v.entriesFromList(CASE_STAGES, guardedCount)),
})
const stationCases = v.object({ opened: guardedCount, open: guardedCount, closed: guardedCount })
const monthly = v.array(v.nullable(count))

const satisfaction = v.pipe(
  v.object({ satisfied: v.nullable(count), valid: v.nullable(count) }),
  v.check(
    ({ satisfied, valid }) => satisfied === null || valid === null || satisfied <= valid,
    'more were satisfied than answered',
  ),
)

const station = v.object({
  stationCode: code,
  cases: v.nullable(stationCases),
  groups: v.object(v.entriesFromList(GROUP_STAGES, v.nullable(count))),
  visits: v.nullable(count),
  satisfaction,
  activities: monthly,
  personTimes: monthly,
})

/** Months as columns: what 1,200 stations did in twelve months is a few arrays each. */
export const servicesEndpoint = endpoint({
  resource: 'services',
  summary: {
    zh: '个案、小组、活动、走访与满意度（近十二个月）',
    en: 'Casework, groups, activities, visits and satisfaction, the last twelve months',
  },
  wire: v.pipe(
    v.object({
      months: listOf(month, (one) => one),
      cityCases: v.nullable(cityCases),
      stations: listOf(station, ({ stationCode }) => stationCode),
    }),
    v.check(
      ({ months, stations }) =>
        stations.every(({ activities, personTimes }) =>
          [activities, personTimes].every((column) => column.length === months.length),
        ),
      'a column of another length than the months',
    ),
  ),
  decode: (wire): Services => wire,
})
