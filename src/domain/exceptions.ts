import { townsWithoutStation } from './coverage.ts'
import type { Functions } from './functions.ts'
import type { Geography, Town } from './geography.ts'
import { groupedBy } from './grouped.ts'
import { lightReason, standingOn } from './lights.ts'
import type { Needs, NeedTopic } from './needs.ts'
import type { OwedFigure } from './owed-figures.ts'
import { owedFigures } from './owed-figures.ts'
import type { Day, Instant, Month } from './periods.ts'
import { dayOf, daysBetween } from './periods.ts'
import type { Project } from './projects.ts'
import { isActive } from './projects.ts'
import type { Reported } from './reported.ts'
import type { Report } from './reports.ts'
import { reportStatus } from './reports.ts'
import type { Rooms } from './rooms.ts'
import { gapsByStation } from './rooms.ts'
import type { Rules } from './rules.ts'
import type { Station } from './stations.ts'
import type { Count, Days, Points } from './units.ts'
import { count, days } from './units.ts'

/** ■ chase today, ▲ keep an eye on, ○ know that it is missing. */
export type Gravity = 'grave' | 'watch' | 'note'

type Matter =
  | {
      readonly kind: 'project-late' | 'project-watch'
      readonly project: Project
      readonly gap: Reported<Points>
      /** Whether somebody set its light (人工调整); the gap is the calculated one even so. */
      readonly byHand: boolean
    }
  /** Villages and communities of one town without a room (未覆盖村社区); since when is on no record. */
  | { readonly kind: 'no-room'; readonly names: readonly string[] }
  /** A town that no station serves. */
  | { readonly kind: 'no-station'; readonly town: Town }
  | { readonly kind: 'report-missing' | 'report-late'; readonly period: Month }
  /** Needs of one station without a decision: the topic of the oldest, and how many topics have one waiting as long. */
  | { readonly kind: 'need-waiting'; readonly topic: NeedTopic; readonly topics: Count }
  | { readonly kind: 'unreported'; readonly figures: readonly OwedFigure[] }

/** One thing that is not as it should be: what, since when, whose. */
export type Exception = Matter & {
  readonly id: string
  readonly gravity: Gravity
  /** Null where there is no station. */
  readonly stationCode: string | null
  /** Null where no date is known; none is made up. */
  readonly since: Day | null
  readonly age: Days | null
}

export type ExceptionKind = Exception['kind']

/** A value with the instant it is complete up to. */
interface Told<Value> {
  readonly data: Value
  readonly asOf: Instant
}

export interface Evidence {
  readonly stations: Told<readonly Station[]>
  readonly geography: Told<Geography>
  readonly projects: Told<readonly Project[]>
  readonly rooms: Told<Rooms>
  readonly needs: Told<Needs>
  readonly functions: Told<Functions>
  readonly reports: Told<readonly Report[]>
}

const GRAVITIES: readonly Gravity[] = ['grave', 'watch', 'note']
const GRAVITY_OF: Readonly<Record<ExceptionKind, Gravity>> = {
  'project-late': 'grave',
  'no-station': 'grave',
  'report-missing': 'grave',
  'no-room': 'watch',
  'project-watch': 'watch',
  'need-waiting': 'watch',
  'report-late': 'note',
  unreported: 'note',
}

const exception = (
  matter: Matter,
  stationCode: string | null,
  id: string,
  since: Day | null,
  on: Day,
): Exception => ({
  ...matter,
  id: `${matter.kind} ${id}`,
  gravity: GRAVITY_OF[matter.kind],
  stationCode,
  since,
  age: since === null ? null : days(daysBetween(since, on)),
})

/** Projects behind the calendar, with the first day of their light. */
function projectsBehind({ data, asOf }: Evidence['projects'], rules: Rules): Exception[] {
  const on = dayOf(asOf)
  return data.filter(isActive).flatMap((project) => {
    const { light } = standingOn(project, on, rules)
    if (light !== 'late' && light !== 'watch') return []
    const { gap, since, override } = lightReason(project, on, rules)
    const kind = light === 'late' ? 'project-late' : 'project-watch'
    return [
      exception(
        { kind, project, gap, byHand: override !== null },
        project.stationCode,
        project.id,
        since,
        on,
      ),
    ]
  })
}

function townsUnserved({ geography, stations }: Evidence): Exception[] {
  return townsWithoutStation(geography.data.towns, stations.data).map((town) =>
    exception({ kind: 'no-station', town }, null, town.code, null, dayOf(stations.asOf)),
  )
}

function townsWithGaps({ rooms: { data: rooms, asOf }, stations }: Evidence): Exception[] {
  return [...gapsByStation(rooms, stations.data)].map(([station, rows]) => {
    const names = rows.flatMap((row) => rooms.name[row] ?? [])
    return exception({ kind: 'no-room', names }, station, station, null, dayOf(asOf))
  })
}

/** Every report that is missing, and the late ones of the newest month that was due. */
function reportsOwed({ data, asOf }: Evidence['reports']): Exception[] {
  const newest = data.reduce((last, { due, period }) => (due <= asOf && period > last ? period : last), '')
  return data.flatMap((report) => {
    const { stationCode, period, due } = report
    const status = reportStatus(report, asOf)
    const kind = status === 'missing' ? 'report-missing' : 'report-late'
    if (status !== 'missing' && !(status === 'late' && period === newest)) return []
    return [exception({ kind, period }, stationCode, `${stationCode} ${period}`, dayOf(due), dayOf(asOf))]
  })
}

/** One entry a station: its oldest need without a decision. */
function needsWaiting(
  { data: { topics, rows }, asOf }: Evidence['needs'],
  { waitingDays }: Rules,
): Exception[] {
  const on = dayOf(asOf)
  const topicOf = new Map(topics.map((topic) => [topic.id, topic]))
  const waiting = rows.flatMap(({ stationCode, topicId, oldestWaiting: since }) => {
    const topic = topicOf.get(topicId)
    if (since === null || topic === undefined || daysBetween(since, on) < waitingDays) return []
    return [{ stationCode, topic, since }]
  })
  return [...groupedBy(waiting, ({ stationCode }) => stationCode)].flatMap(([station, own]) => {
    const [first, ...others] = own
    if (first === undefined) return []
    const { topic, since } = others.reduce((one, other) => (other.since < one.since ? other : one), first)
    return [
      exception({ kind: 'need-waiting', topic, topics: count(own.length) }, station, station, since, on),
    ]
  })
}

/** One entry a station: every figure of it that is 未上报. */
function figuresOwed({ stations, projects, needs, functions }: Evidence): Exception[] {
  return owedFigures(stations.data, projects.data, needs.data, functions.data).map(({ code, figures }) =>
    exception({ kind: 'unreported', figures }, code, code, null, dayOf(stations.asOf)),
  )
}

/** What no record dates stands before the dated of its gravity: nothing says that it is younger. */
const ageOf = ({ age }: Exception) => age ?? Number.POSITIVE_INFINITY

/** 例外清单: everything that is not as it should be, the gravest first and of those the oldest. */
export function exceptionsOf(evidence: Evidence, rules: Rules): Exception[] {
  return [
    ...townsUnserved(evidence),
    ...projectsBehind(evidence.projects, rules),
    ...reportsOwed(evidence.reports),
    ...townsWithGaps(evidence),
    ...needsWaiting(evidence.needs, rules),
    ...figuresOwed(evidence),
  ].sort(
    (one, other) =>
      GRAVITIES.indexOf(one.gravity) - GRAVITIES.indexOf(other.gravity) ||
      Math.sign(ageOf(other) - ageOf(one)) ||
      0,
  )
}
