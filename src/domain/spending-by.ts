import { groupedBy } from './grouped.ts'
import type { Day } from './periods.ts'
import type { Project } from './projects.ts'
import { isActive } from './projects.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { Spending } from './spending.ts'
import { spendingOf } from './spending.ts'
import type { TenThousandYuan } from './units.ts'
import { tenThousandYuan } from './units.ts'

/** Money of one group of projects: a station's, or one project alone. */
export interface SpendingPart extends Spending {
  readonly key: string
  readonly paid: Reported<TenThousandYuan>
  readonly budget: Reported<TenThousandYuan>
}

const sum = (projects: readonly Project[], money: (project: Project) => Reported<TenThousandYuan>) => {
  const told = projects.filter(({ paid, budget }) => paid !== null && budget !== null).map(money)
  const total = sumReported(told)
  return total === null ? null : tenThousandYuan(total)
}

const mismatch = ({ gap }: Spending) => (gap === null ? -1 : Math.abs(gap))

/** 预算执行 group by group, the furthest from the calendar first, whether ahead or behind; without a rate last. */
export function spendingBy(
  projects: readonly Project[],
  on: Day,
  keyOf: (project: Project) => string,
): SpendingPart[] {
  return [...groupedBy(projects.filter(isActive), keyOf)]
    .map(([key, own]) => ({
      key,
      ...spendingOf(own, on),
      paid: sum(own, ({ paid }) => paid),
      budget: sum(own, ({ budget }) => budget),
    }))
    .sort((one, other) => mismatch(other) - mismatch(one))
}
