import type { Reported } from './reported.ts'
import type { Count } from './units.ts'
import { count } from './units.ts'

/** A row and its place among the others. */
export interface Placed<Row> {
  readonly row: Row
  /** 名次, 1 the best; null where there is nothing to rank by. */
  readonly rank: Reported<Count>
  /** 并列: another row has the same place. */
  readonly tied: boolean
}

/** Scores are told apart as they are printed: what reads alike to the tenth shares a place. */
const TENTHS = 10
const inTenths = (value: number) => Math.round(value * TENTHS)

/**
 * 排名, best first, ties in the way of competitions: 1, 2, 2, 4. Ties keep the order given; rows without a score have
 * no place and stand last.
 */
export function ranked<Row>(rows: readonly Row[], scoreOf: (row: Row) => Reported<number>): Placed<Row>[] {
  const scored: { row: Row; tenths: number }[] = []
  const unscored: Row[] = []
  for (const row of rows) {
    const score = scoreOf(row)
    if (score === null) unscored.push(row)
    else scored.push({ row, tenths: inTenths(score) })
  }
  scored.sort((one, other) => other.tenths - one.tenths)
  let rank = 0
  const placed = scored.map(({ row, tenths }, at) => {
    if (tenths !== scored[at - 1]?.tenths) rank = at + 1
    const tied = tenths === scored[at - 1]?.tenths || tenths === scored[at + 1]?.tenths
    return { row, rank: count(rank), tied }
  })
  return [...placed, ...unscored.map((row) => ({ row, rank: null, tied: false }))]
}

/** 名次变化: places won since then, negative where lost; null where there is a place on one side alone. */
export const placesWon = (now: Reported<Count>, then: Reported<Count>): Reported<Count> =>
  now === null || then === null ? null : count(then - now)
