import type { Month } from '#domain/periods.ts'
import { MONTHS } from '#mocks/dataset/calendar.ts'
import type { Dataset } from '#mocks/dataset/dataset.ts'

/** Needs linked from the beginning of the record, by station and topic: the resource itself counts from January on. */
export function needsOverYears(city: Dataset, until: Month): ReadonlyMap<string, number> {
  const ends = MONTHS.filter((period) => period === until || (period.endsWith('-12') && period < until))
  const linked = new Map<string, number>()
  for (const period of ends) {
    for (const row of city.needs(period).rows) {
      const key = `${row.stationCode} ${row.topicId}`
      linked.set(key, (linked.get(key) ?? 0) + (row.linked ?? 0))
    }
  }
  return linked
}
