import type { Change } from '#domain/comparisons.ts'
import { changesSince, rateChangesSince } from '#domain/comparisons.ts'
import type { Standing } from '#domain/lights.ts'
import { standingOn } from '#domain/lights.ts'
import type { Day, Instant } from '#domain/periods.ts'
import { dayOf } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { isUnderWay } from '#domain/portfolio.ts'
import type { Project } from '#domain/projects.ts'
import type { ProjectRecord } from '#domain/records.ts'
import { firstPlannedEnd } from '#domain/records.ts'
import type { Reported } from '#domain/reported.ts'
import type { Rules } from '#domain/rules.ts'
import type { Points, TenThousandYuan } from '#domain/units.ts'

export interface Facts {
  readonly project: Project
  readonly standing: Standing
  readonly place: Place | null
  /** When it was to end at first; null where that is not written down. */
  readonly firstEnd: Day | null
  /** Against the months before in which it was under way too. */
  readonly changes: {
    readonly completion: readonly Change<Points>[]
    readonly gap: readonly Change<Points>[]
    readonly paid: readonly Change<TenThousandYuan>[]
  }
}

interface ToldMonth {
  readonly data: readonly Project[]
  readonly asOf: Instant
}

interface Told {
  readonly project: Project
  readonly on: Day
  readonly place: Place | null
  readonly record: ProjectRecord | null
  readonly month: ToldMonth | null
  readonly year: ToldMonth | null
}

/** What there is to say of a project at first sight, and what became of it since the months before. */
export function factsView({ project, on, place, record, month, year }: Told, rules: Rules): Facts {
  const standing = standingOn(project, on, rules)
  const earlier = (told: ToldMonth | null) => {
    const then = told?.data.find(({ id }) => id === project.id)
    if (told === null || then === undefined || !isUnderWay(then)) return null
    return { ...standingOn(then, dayOf(told.asOf), rules), paid: then.paid }
  }
  const [monthBefore, yearBefore] = [earlier(month), earlier(year)]
  const before = <Value>(figure: (then: NonNullable<typeof monthBefore>) => Reported<Value>) => ({
    month: monthBefore === null ? null : figure(monthBefore),
    year: yearBefore === null ? null : figure(yearBefore),
  })
  return {
    project,
    standing,
    place,
    firstEnd: record === null ? null : firstPlannedEnd(project, record),
    changes: {
      completion: rateChangesSince(
        standing.completion,
        before(({ completion }) => completion),
      ),
      gap:
        standing.light === 'done'
          ? []
          : changesSince(
              standing.gap,
              before(({ gap }) => gap),
            ),
      paid: changesSince(
        project.paid,
        before(({ paid }) => paid),
      ),
    },
  }
}
