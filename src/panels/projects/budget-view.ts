import type { Name } from '#domain/names.ts'
import type { Spending } from '#domain/spending.ts'
import { spendingOf } from '#domain/spending.ts'
import type { SpendingPart } from '#domain/spending-by.ts'
import { spendingBy } from '#domain/spending-by.ts'
import type { Portfolio } from './portfolio.ts'
import { activeOf } from './portfolio.ts'

export interface BudgetView {
  readonly whole: Spending & Pick<SpendingPart, 'paid' | 'budget'>
  /** The furthest from the calendar first. */
  readonly rows: readonly (SpendingPart & {
    readonly name: Name | null
    readonly leadsTo: 'station' | 'project'
  })[]
  readonly by: 'station' | 'project'
}

/** As many projects of a narrowed list are told one by one; more of them station by station. */
const MOST_ONE_BY_ONE = 12

/** Money against the calendar: station by station for the city, project by project for one town or a few projects. */
export function budgetView({ rows, on, places }: Portfolio, station: string | null): BudgetView {
  const active = activeOf(rows)
  const by = station !== null || active.length <= MOST_ONE_BY_ONE ? 'project' : 'station'
  const nameOf = new Map(active.map(({ id, name }) => [id, name]))
  const [whole] = spendingBy(active, on, () => '')
  return {
    whole: whole ?? { ...spendingOf([], on), paid: null, budget: null },
    by,
    rows: spendingBy(active, on, ({ id, stationCode }) => (by === 'project' ? id : stationCode)).map(
      (part) => ({
        ...part,
        name: (by === 'project' ? nameOf.get(part.key) : places.get(part.key)?.short) ?? null,
        leadsTo: by,
      }),
    ),
  }
}
