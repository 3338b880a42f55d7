import type { PageId } from '#domain/pages.ts'
import type { Comparison } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import type { Scope } from '#domain/scope.ts'
import type { StationMeasure } from '#domain/station-measures.ts'
import { MEANS } from '#domain/station-measures.ts'
import { count, days, perTenThousand, points, ratio, score } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { stationPageWords } from '#i18n/station-page/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { MeasureRow, StationMeasuresView } from './view.ts'

/** The page behind a measure. */
export const PAGE_BEHIND: Partial<
  Readonly<Record<StationMeasure, { readonly page: PageId; readonly changes?: Partial<Scope> }>>
> = {
  coverage: { page: 'coverage' },
  per10k: { page: 'workforce' },
  staff: { page: 'workforce' },
  accepted: { page: 'needs' },
  conversion: { page: 'needs' },
  response: { page: 'needs' },
  overdue: { page: 'needs' },
  projects: { page: 'projects' },
  late: { page: 'projects', changes: { light: 'late' } },
  organisations: { page: 'organisations' },
  evaluation: { page: 'evaluation' },
}

type Unit = 'ratio' | 'rate' | 'count' | 'days' | 'score'

const UNITS: Readonly<Record<StationMeasure, Unit>> = {
  coverage: 'ratio',
  per10k: 'rate',
  staff: 'count',
  functions: 'ratio',
  accepted: 'count',
  conversion: 'ratio',
  response: 'days',
  overdue: 'count',
  projects: 'count',
  late: 'count',
  organisations: 'count',
  evaluation: 'score',
}

function inUnit(unit: Unit, value: number, format: Format): string {
  switch (unit) {
    case 'ratio':
      return format.ratio(ratio(value))
    case 'rate':
      return format.perTenThousand(perTenThousand(value))
    case 'count':
      return format.count(count(value))
    case 'days':
      return format.days(days(value))
    case 'score':
      return format.score(score(value))
  }
}

function changeInUnit(unit: Unit, by: number, format: Format): string {
  switch (unit) {
    case 'ratio':
      return format.pointsInWords(points(by))
    case 'count':
      return format.countChange(count(by))
    case 'days':
      return format.daysChange(days(by))
    case 'rate':
    case 'score':
      return format.perTenThousandChange(perTenThousand(by))
  }
}

/** A line of the comparison in words, with the bare values for a file. */
export interface MeasureLine {
  readonly measure: StationMeasure
  readonly name: string
  readonly own: string
  readonly note: string | null
  readonly city: string
  readonly rank: string
  readonly changes: Readonly<Record<Comparison, string>>
  readonly bare: {
    readonly own: Reported<number>
    readonly city: Reported<number>
    readonly rank: Reported<number>
  }
}

/** A mean has a fraction where its parts have none. */
const cityText = ({ measure, city }: MeasureRow, unit: Unit, format: Format) => {
  if (city === null) return format.none
  return unit === 'count' && MEANS.includes(measure)
    ? format.perTenThousand(perTenThousand(city))
    : inUnit(unit, city, format)
}

export function linesOf(view: StationMeasuresView, words: Words, format: Format): MeasureLine[] {
  const { measures } = stationPageWords(words)
  return view.rows.map((row) => {
    const { measure, own, city, rank, tied, of, before } = row
    const unit = UNITS[measure]
    const then = (comparison: Comparison) => {
      const past = before[comparison]
      return own === null || past === null ? format.none : changeInUnit(unit, own - past, format)
    }
    const place = rank === null ? format.none : measures.place(format.count(rank), format.count(of))
    return {
      measure,
      name: measures.names[measure],
      own: own === null ? format.unreported : inUnit(unit, own, format),
      note:
        measure === 'staff' && view.staffMinimum !== null
          ? measures.minimum(format.count(view.staffMinimum))
          : null,
      city:
        MEANS.includes(measure) && city !== null
          ? measures.mean(cityText(row, unit, format))
          : cityText(row, unit, format),
      rank: tied ? measures.tied(place) : place,
      changes: { month: then('month'), year: then('year') },
      bare: { own, city, rank },
    }
  })
}
