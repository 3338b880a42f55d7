import type { Answer } from '#api/endpoint.ts'
import { certifiedTotal } from '#domain/certified-total.ts'
import type { City } from '#domain/city.ts'
import { perTenThousandResidents } from '#domain/city.ts'
import type { Change } from '#domain/comparisons.ts'
import type { RoomCoverage, TownCoverage } from '#domain/coverage.ts'
import { roomCoverageOf, townCoverage } from '#domain/coverage.ts'
import type { Geography } from '#domain/geography.ts'
import { standingOn } from '#domain/lights.ts'
import type { Name } from '#domain/names.ts'
import type { Needs } from '#domain/needs.ts'
import { conversionOf } from '#domain/needs.ts'
import type { Comparison, Month } from '#domain/periods.ts'
import { comparedMonth, dayOf } from '#domain/periods.ts'
import type { LightGroup } from '#domain/portfolio.ts'
import { countByLight } from '#domain/portfolio.ts'
import type { Project } from '#domain/projects.ts'
import { isActive } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import { sumReported } from '#domain/reported.ts'
import type { Rules } from '#domain/rules.ts'
import type { ResolvedScope } from '#domain/scope.ts'
import type { Spending } from '#domain/spending.ts'
import { spendingOf } from '#domain/spending.ts'
import type { Station, StationTotal } from '#domain/stations.ts'
import { commissionedOf, completeTotal, totalOf } from '#domain/stations.ts'
import type { Survey } from '#domain/surveys.ts'
import type { Count, PerTenThousand } from '#domain/units.ts'
import { change, count } from '#domain/units.ts'
import type { Workforce } from '#domain/workforce.ts'
import { certifiedChange, certifiedIn } from '#domain/workforce.ts'

/** What the figures are made of. The city itself has to be there; the rest is shown as it comes. */
export interface HeadlineAnswers {
  readonly stations: Answer<readonly Station[]>
  readonly geography: Answer<Geography>
  readonly city: Answer<City>
  /** Of the month compared with. */
  readonly before: Answer<readonly Station[]> | null
  readonly projectsBefore: Answer<readonly Project[]> | null
  readonly workforce: Answer<Workforce> | null
  readonly projects: Answer<readonly Project[]> | null
  readonly needs: Answer<Needs> | null
  readonly surveys: Answer<readonly Survey[]> | null
}

export interface HeadlineView {
  readonly stations: Count
  readonly towns: TownCoverage
  /** Stations run by commissioned agencies; not reported when one did not say. */
  readonly commissioned: Reported<Count>
  /** Of the one station looked at. */
  readonly operator: Name | null
  readonly isCity: boolean
  /** The comparison that was asked for where the record does not go back that far; null where it can be made. */
  readonly noBase: Comparison | null
  /** The rooms of the stations, and their coverage, which may leave out other towns than the sum does. */
  readonly rooms: StationTotal & { readonly coverage: RoomCoverage; readonly changes: readonly Change[] }
  readonly certified: StationTotal & { readonly changes: readonly Change[] }
  readonly perTenThousand: Reported<PerTenThousand>
  /** Both sides on the base that is printed: residents are counted once a year, workers every month. */
  readonly perTenThousandChanges: readonly Change<PerTenThousand>[]
  readonly residents: Reported<Count>
  readonly projects: {
    readonly active: Count
    readonly lights: Readonly<Record<LightGroup, Count>>
    readonly changes: readonly Change[]
  } | null
  readonly filed: StationTotal & { readonly thisQuarter: StationTotal; readonly changes: readonly Change[] }
  readonly forms: {
    readonly surveys: number
    readonly valid: Reported<Count>
    readonly unreported: number
  } | null
  readonly conversion: ReturnType<typeof conversionOf> | null
  readonly spending: Spending | null
}

const changed = <Value>(comparison: Comparison, by: Reported<Value>): Change<Value>[] =>
  by === null ? [] : [{ comparison, by }]

/** 同比 always; 环比 as well where the month before is looked at. City-wide from the history of the city. */
function certifiedChanges(answers: HeadlineAnswers, { compare }: ResolvedScope): Change[] {
  const { workforce } = answers
  if (workforce === null) return []
  const now = answers.stations.period
  const against = (comparison: Comparison) =>
    changed(comparison, certifiedChange(workforce.data, now, comparedMonth(now, comparison)))
  return compare === 'year' ? against('year') : [...against('year'), ...against('month')]
}

/** Of the city from its history, of one station from its own figures then. */
function certifiedBefore(
  { workforce }: HeadlineAnswers,
  before: readonly Station[] | null,
  then: Month,
  code: string | null,
): Reported<Count> {
  if (code === null) return workforce === null ? null : certifiedIn(workforce.data, then)
  return before === null ? null : completeTotal(totalOf(before, ({ certified }) => certified))
}

function projectsView(answers: HeadlineAnswers, { station: code, compare }: ResolvedScope, rules: Rules) {
  const { projects, projectsBefore } = answers
  if (projects === null) return { projects: null, spending: null }
  const activeOf = (all: readonly Project[]) =>
    all.filter((one) => isActive(one) && (code === null || one.stationCode === code))
  const on = dayOf(projects.asOf)
  const active = activeOf(projects.data)
  const then = projectsBefore === null ? null : count(activeOf(projectsBefore.data).length)
  const changes = changed(compare, change(count(active.length), then))
  const lights = countByLight(active.map((project) => standingOn(project, on, rules)))
  return { projects: { active: count(active.length), lights, changes }, spending: spendingOf(active, on) }
}

function formsView({ needs, surveys }: HeadlineAnswers, code: string | null) {
  const own = ({ stationCode }: { stationCode: string }) => code === null || stationCode === code
  const ended = surveys?.data.filter(({ method, end }) => method === 'forms' && end !== null).filter(own)
  const valid = ended === undefined ? null : sumReported(ended.map((survey) => survey.valid))
  return {
    forms:
      ended === undefined
        ? null
        : {
            surveys: ended.length,
            valid: valid === null ? null : count(valid),
            unreported: ended.filter((survey) => survey.valid === null).length,
          },
    conversion: needs === null ? null : conversionOf({ ...needs.data, rows: needs.data.rows.filter(own) }),
  }
}

/** The headline figures of the city, or of the one station looked at. */
export function headlineView(answers: HeadlineAnswers, scope: ResolvedScope, rules: Rules): HeadlineView {
  const code = scope.station
  const of = ({ data }: Answer<readonly Station[]>) =>
    code === null ? data : data.filter((station) => station.code === code)
  const stations = of(answers.stations)
  const before = answers.before === null ? null : of(answers.before)
  const served = new Set(stations.map(({ townCode }) => townCode))
  const { towns: allTowns } = answers.geography.data
  const towns = code === null ? allTowns : allTowns.filter((town) => served.has(town.code))

  const rooms = totalOf(stations, (station) => station.rooms)
  const ofCity = code === null ? (answers.workforce?.data ?? null) : null
  const certified = certifiedTotal(stations, ofCity, answers.stations.period)
  const filed = totalOf(stations, (station) => station.filedOrganisations)
  const changesOf = (now: StationTotal, figure: (station: Station) => Reported<Count>) =>
    before === null
      ? []
      : changed(scope.compare, change(completeTotal(now), completeTotal(totalOf(before, figure))))
  const residents =
    code === null ? (answers.city.data.population?.residents ?? null) : (towns[0]?.residents ?? null)
  const then = comparedMonth(answers.stations.period, scope.compare)
  const certifiedThen = certifiedBefore(answers, before, then, code)
  const per10k = (workers: Reported<Count>) => perTenThousandResidents(workers, residents)
  return {
    stations: count(stations.length),
    towns: townCoverage(towns, stations),
    commissioned: commissionedOf(stations),
    operator: code === null ? null : (stations[0]?.operator ?? null),
    isCity: code === null,
    noBase: then < answers.city.data.periods.first ? scope.compare : null,
    rooms: {
      ...rooms,
      coverage: roomCoverageOf(towns, stations),
      changes: changesOf(rooms, (station) => station.rooms),
    },
    certified: {
      ...certified,
      changes:
        code === null
          ? certifiedChanges(answers, scope)
          : changesOf(certified, (station) => station.certified),
    },
    perTenThousand: per10k(completeTotal(certified)),
    perTenThousandChanges: changed(
      scope.compare,
      change(per10k(completeTotal(certified)), per10k(certifiedThen)),
    ),
    residents,
    filed: {
      ...filed,
      thisQuarter: totalOf(stations, (station) => station.filedThisQuarter),
      changes: changesOf(filed, (station) => station.filedOrganisations),
    },
    ...projectsView(answers, scope, rules),
    ...formsView(answers, code),
  }
}
