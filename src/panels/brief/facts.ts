import type { Households } from '#domain/adaptations.ts'
import type { TrainingCoverage } from '#domain/attendance.ts'
import type { Change } from '#domain/comparisons.ts'
import type { Name } from '#domain/names.ts'
import type { OwedFigure } from '#domain/owed-figures.ts'
import type { PageId } from '#domain/pages.ts'
import type { Day, Month } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { ResponseTime } from '#domain/response-times.ts'
import type { Scope } from '#domain/scope.ts'
import type { StationTotal } from '#domain/stations.ts'
import type { GuardedCount } from '#domain/suppression.ts'
import type { Schedule } from '#domain/training.ts'
import type { Count, Days, PerTenThousand, Points, Ratio, Score, TenThousandYuan } from '#domain/units.ts'

/** What the brief is divided into; each has a page behind it. */
export const BRIEF_GROUPS = [
  'coverage',
  'workforce',
  'needs',
  'projects',
  'services',
  'organisations',
  'evaluation',
  'data',
] as const satisfies readonly PageId[]
export type BriefGroup = (typeof BRIEF_GROUPS)[number]

/** A figure that was asked for and not reported: that, and no sentence, is said of it. */
export type UnreportedFigure =
  | 'rooms'
  | 'certified'
  | 'staff'
  | 'needs'
  | 'response'
  | 'attendance'
  | 'spending'
  | 'functions'
  | 'cases'
  | 'activities'
  | 'adaptations'
  | 'filed'
  | 'evaluation'

interface Counted extends StationTotal {
  readonly changes: readonly Change[]
}

/** Codes of stations, the most important first. */
type Codes = readonly string[]

/** One thing that the month has to tell, in figures; the sentence is made of it in either language. */
export type Told =
  | { readonly kind: 'unreported'; readonly figure: UnreportedFigure }
  | { readonly kind: 'absent' }
  | { readonly kind: 'towns'; readonly covered: Count; readonly towns: Count }
  | ({ readonly kind: 'rooms'; readonly rate: Reported<Ratio> } & Counted)
  | { readonly kind: 'gaps'; readonly gaps: Count; readonly names: readonly string[] }
  | ({ readonly kind: 'certified' } & Counted)
  | { readonly kind: 'per-10k'; readonly rate: PerTenThousand; readonly residents: Count }
  | ({ readonly kind: 'staff' } & Counted)
  | { readonly kind: 'short'; readonly stations: Codes; readonly minimum: Count }
  | {
      readonly kind: 'needs'
      readonly accepted: Count
      readonly linked: Reported<Count>
      readonly rate: Reported<Ratio>
      readonly unreported: number
    }
  | { readonly kind: 'needs-added'; readonly added: Count }
  | { readonly kind: 'topic'; readonly topic: Name; readonly accepted: Count }
  | {
      readonly kind: 'waiting'
      readonly stations: Count
      readonly longest: { readonly code: string; readonly since: Day; readonly age: Days }
      readonly limit: Days
    }
  | ({ readonly kind: 'response'; readonly changes: readonly Change<Days>[] } & ResponseTime)
  | ({ readonly kind: 'training' } & Schedule)
  | ({ readonly kind: 'attendance'; readonly stations: Codes } & TrainingCoverage)
  | {
      readonly kind: 'projects'
      readonly active: Count
      readonly late: Count
      readonly watch: Count
      readonly unreported: Count
      readonly changes: readonly Change[]
    }
  | {
      readonly kind: 'project-late'
      readonly project: Project
      readonly gap: Reported<Points>
      readonly since: Day | null
      /** It was not late at the end of the month before; null where that is not known. */
      readonly isNew: boolean | null
    }
  | { readonly kind: 'projects-late-more'; readonly projects: Count }
  | { readonly kind: 'recovered'; readonly projects: readonly Project[] }
  | {
      readonly kind: 'spending'
      readonly execution: Ratio
      readonly elapsed: Reported<Ratio>
      readonly unreported: number
    }
  | { readonly kind: 'functions'; readonly best: Delivered; readonly worst: Delivered }
  | { readonly kind: 'cases'; readonly opened: GuardedCount }
  | {
      readonly kind: 'activities'
      readonly activities: Count
      readonly personTimes: Reported<Count>
      readonly unreported: number
    }
  | { readonly kind: 'adaptations'; readonly surveyed: Households; readonly accepted: Reported<Households> }
  | ({ readonly kind: 'filed'; readonly thisQuarter: Reported<Count> } & Counted)
  | { readonly kind: 'stuck'; readonly organisations: Count; readonly name: Name; readonly over: Days }
  | { readonly kind: 'none-stuck' }
  | {
      readonly kind: 'evaluation'
      readonly year: number
      readonly average: Score
      readonly best: Codes
      readonly highest: Reported<Score>
      readonly lowest: Codes
      readonly least: Reported<Score>
    }
  | {
      readonly kind: 'rectifications'
      readonly overdue: Count
      readonly first: {
        readonly code: string
        readonly what: Name
        readonly due: Day
        readonly past: Days
      } | null
      readonly open: Count
    }
  | { readonly kind: 'rewards'; readonly total: TenThousandYuan; readonly stations: Count }
  | { readonly kind: 'not-evaluated' }
  | {
      readonly kind: 'reports'
      readonly month: Month
      readonly due: Count
      readonly onTime: Count
      readonly late: Codes
      readonly missing: Codes
    }
  | {
      readonly kind: 'owed'
      readonly stations: readonly { readonly code: string; readonly figures: readonly OwedFigure[] }[]
    }
  | { readonly kind: 'complete'; readonly stations: Count }

export interface Delivered {
  readonly name: Name
  readonly rate: Ratio
}

/** A fact; where something else than the page of its group is behind it, that. */
export type Fact = Told & {
  readonly leadsTo?: { readonly page: PageId; readonly changes: Partial<Scope> }
}

export interface FactGroup {
  readonly group: BriefGroup
  readonly facts: readonly Fact[]
}
