import type { NeedRow, Needs } from './needs.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { StationTotal } from './stations.ts'
import type { Count } from './units.ts'
import { count } from './units.ts'

/** 受理需求 or 已立项 over all rows, and the stations of which a part is missing from the sum. */
export function needTotal(
  { rows }: Pick<Needs, 'rows'>,
  figure: (row: NeedRow) => Reported<Count>,
): StationTotal {
  const silent = rows.filter((row) => figure(row) === null)
  const sum = sumReported(rows.map(figure))
  return {
    total: sum === null ? null : count(sum),
    unreported: new Set(silent.map(({ stationCode }) => stationCode)).size,
  }
}
