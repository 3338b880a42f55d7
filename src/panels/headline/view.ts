import type { Answer } from '#api/endpoint.ts'
import type { City } from '#domain/city.ts'
import { perTenThousandResidents } from '#domain/city.ts'
import type { RoomCoverage, TownCoverage } from '#domain/coverage.ts'
import { roomCoverageOf, townCoverage } from '#domain/coverage.ts'
import type { Geography } from '#domain/geography.ts'
import { standingOn } from '#domain/lights.ts'
import type { Name } from '#domain/names.ts'
import type { Needs } from '#domain/needs.ts'
import { conversionOf } from '#domain/needs.ts'
import type { Comparison } from '#domain/periods.ts'
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
import { totalOf } from '#domain/stations.ts'
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
  readonly before: Answer<readonly Station[]> | null
  readonly workforce: Answer<Workforce> | null
  readonly projects: Answer<readonly Project[]> | null
  readonly needs: Answer<Needs> | null
  readonly surveys: Answer<readonly Survey[]> | null
}

/** A difference and what it is held against; a difference of unknown is none. */
export interface Change {
  readonly comparison: Comparison
  readonly by: Count
}

export interface HeadlineView {
  readonly stations: Count
  readonly towns: TownCoverage
  /** Stations run by commissioned agencies; not reported when one did not say. */
  readonly commissioned: Reported<Count>
  /** Of the one station looked at. */
  readonly operator: Name | null
  readonly isCity: boolean
  /** The rooms of the stations, and their coverage, which may leave out other towns than the sum does. */
  readonly rooms: StationTotal & { readonly coverage: RoomCoverage; readonly changes: readonly Change[] }
  readonly certified: StationTotal & { readonly changes: readonly Change[] }
  readonly perTenThousand: Reported<PerTenThousand>
  readonly residents: Reported<Count>
  readonly projects: { readonly active: Count; readonly lights: Readonly<Record<LightGroup, Count>> } | null
  readonly filed: StationTotal & { readonly thisQuarter: StationTotal }
  readonly forms: { readonly valid: Reported<Count>; readonly unreported: number } | null
  readonly conversion: ReturnType<typeof conversionOf> | null
  readonly spending: Spending | null
}

/** A sum with a part missing is compared with nothing: the missing part would look like a change. */
const whole = ({ total, unreported }: StationTotal) => (unreported === 0 ? total : null)

const changed = (comparison: Comparison, by: Reported<Count>): Change[] =>
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

/** The city's own count where it was reported: the sum of the stations may lack some, and would then say less. */
function certifiedOf(
  { workforce, stations: { period } }: HeadlineAnswers,
  stations: readonly Station[],
  code: string | null,
): StationTotal {
  const counted = code === null && workforce !== null ? certifiedIn(workforce.data, period) : null
  return counted === null
    ? totalOf(stations, (station) => station.certified)
    : { total: counted, unreported: 0 }
}

function projectsView({ projects }: HeadlineAnswers, code: string | null, rules: Rules) {
  if (projects === null) return { projects: null, spending: null }
  const on = dayOf(projects.asOf)
  const active = projects.data
    .filter(isActive)
    .filter(({ stationCode }) => code === null || stationCode === code)
  const lights = countByLight(active.map((project) => standingOn(project, on, rules)))
  return { projects: { active: count(active.length), lights }, spending: spendingOf(active, on) }
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
  const certified = certifiedOf(answers, stations, code)
  const changesOf = (now: StationTotal, figure: (station: Station) => Reported<Count>) =>
    before === null ? [] : changed(scope.compare, change(whole(now), whole(totalOf(before, figure))))
  const residents =
    code === null ? (answers.city.data.population?.residents ?? null) : (towns[0]?.residents ?? null)
  return {
    stations: count(stations.length),
    towns: townCoverage(towns, stations),
    commissioned: stations.some(({ commissioned }) => commissioned === null)
      ? null
      : count(stations.filter(({ commissioned }) => commissioned === true).length),
    operator: code === null ? null : (stations[0]?.operator ?? null),
    isCity: code === null,
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
    perTenThousand: perTenThousandResidents(whole(certified), residents),
    residents,
    filed: {
      ...totalOf(stations, (station) => station.filedOrganisations),
      thisQuarter: totalOf(stations, (station) => station.filedThisQuarter),
    },
    ...projectsView(answers, code, rules),
    ...formsView(answers, code),
  }
}
