import type { City } from '#domain/city.ts'
import { perTenThousandResidents } from '#domain/city.ts'
import { roomCoverageOf } from '#domain/coverage.ts'
import { averageScore } from '#domain/evaluation.ts'
import type { Geography, Town } from '#domain/geography.ts'
import { unitsOf } from '#domain/geography.ts'
import type { Instant, Month } from '#domain/periods.ts'
import { dayOf } from '#domain/periods.ts'
import type { LightGroup } from '#domain/portfolio.ts'
import { countByLight, worstFirst } from '#domain/portfolio.ts'
import type { Project } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Report, ReportStatus } from '#domain/reports.ts'
import { reportStatus } from '#domain/reports.ts'
import { onTimeRate } from '#domain/reports-on-time.ts'
import type { Rooms } from '#domain/rooms.ts'
import { gapsByStation } from '#domain/rooms.ts'
import type { Rules } from '#domain/rules.ts'
import type { Station } from '#domain/stations.ts'
import { roomCoverage, totalOf } from '#domain/stations.ts'
import type { GuardedCount } from '#domain/suppression.ts'
import { guard } from '#domain/suppression.ts'
import type { Survey } from '#domain/surveys.ts'
import type { Count, PerTenThousand, Ratio, Score } from '#domain/units.ts'

/** A figure of the town beside the same figure of the city. */
export interface Against<Value> {
  readonly own: Reported<Value>
  readonly city: Reported<Value>
}

export interface TownProfile {
  readonly station: Station
  /** Null where the station's town is on no list. */
  readonly town: Town | null
  readonly units: Reported<Count>
  readonly coverage: Against<Ratio>
  /** Villages and communities without a room, by name; not reported where the rooms are not. */
  readonly gaps: Reported<readonly string[]>
  readonly per10k: Against<PerTenThousand>
  readonly staff: Against<Count>
  readonly organisations: Against<Count>
  readonly lights: {
    readonly own: Readonly<Record<LightGroup, Count>>
    readonly city: Readonly<Record<LightGroup, Count>>
  }
  readonly surveys: readonly Survey[]
  readonly score: Against<Score>
  /** Guarded here as well, whatever the backend sends. */
  readonly files: Reported<GuardedCount>
  readonly suppressBelow: Count
  readonly reports: {
    readonly own: readonly { readonly period: Month; readonly status: ReportStatus }[]
    readonly city: Reported<Ratio>
  }
}

/** What there is to say of a town: nothing is chosen, nobody knows it, or its profile. */
export type TownView =
  | { readonly state: 'unchosen' }
  | { readonly state: 'unknown'; readonly code: string }
  | { readonly state: 'chosen'; readonly profile: TownProfile }

interface Told<Value> {
  readonly data: Value
  readonly asOf: Instant
}

interface TownAnswers {
  readonly city: Told<City>
  readonly geography: Told<Geography>
  readonly stations: Told<readonly Station[]>
  readonly rooms: Told<Rooms>
  readonly projects: Told<readonly Project[]>
  readonly surveys: Told<readonly Survey[]>
  readonly reports: Told<readonly Report[]>
}

/** City sums only when every station told its part: a town is not held against a part of the city. */
function cityTotal(stations: readonly Station[], figure: (station: Station) => Reported<Count>) {
  const { total, unreported } = totalOf(stations, figure)
  return unreported === 0 ? total : null
}

export function townView(answers: TownAnswers, code: string | null, rules: Rules): TownView {
  if (code === null) return { state: 'unchosen' }
  const station = answers.stations.data.find((one) => one.code === code)
  if (station === undefined) return { state: 'unknown', code }
  return { state: 'chosen', profile: profileOf(station, answers, rules) }
}

function profileOf(station: Station, answers: TownAnswers, rules: Rules): TownProfile {
  const { city, geography, stations, rooms, projects, surveys, reports } = answers
  const isOwn = ({ stationCode }: { readonly stationCode: string }) => stationCode === station.code
  const town = geography.data.towns.find((one) => one.code === station.townCode) ?? null
  const units = town === null ? null : unitsOf(town)
  const standings = worstFirst(projects.data, dayOf(projects.asOf), rules)
  return {
    station,
    town,
    units,
    coverage: {
      own: roomCoverage(station.rooms, units),
      city: roomCoverageOf(geography.data.towns, stations.data).rate,
    },
    gaps:
      station.rooms === null
        ? null
        : (gapsByStation(rooms.data, [station]).get(station.code) ?? []).flatMap(
            (row) => rooms.data.name[row] ?? [],
          ),
    per10k: {
      own: perTenThousandResidents(station.certified, town?.residents ?? null),
      city: perTenThousandResidents(
        cityTotal(stations.data, ({ certified }) => certified),
        city.data.population?.residents ?? null,
      ),
    },
    staff: { own: station.staffOnPost, city: cityTotal(stations.data, ({ staffOnPost }) => staffOnPost) },
    organisations: {
      own: station.filedOrganisations,
      city: cityTotal(stations.data, ({ filedOrganisations }) => filedOrganisations),
    },
    lights: {
      own: countByLight(standings.filter(({ project }) => isOwn(project))),
      city: countByLight(standings),
    },
    surveys: surveys.data.filter(isOwn),
    score: {
      own: station.evaluation?.score ?? null,
      city: station.evaluation === null ? null : averageScore(stations.data, station.evaluation.year),
    },
    files: guard(station.specialFamilyFiles, rules.suppressBelow),
    suppressBelow: rules.suppressBelow,
    reports: {
      own: reports.data.filter(isOwn).map((report) => ({
        period: report.period,
        status: reportStatus(report, reports.asOf),
      })),
      city: onTimeRate(reports.data, reports.asOf),
    },
  }
}
