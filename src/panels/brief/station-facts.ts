import { attendanceByStation, coverageOfAll } from '#domain/attendance.ts'
import { certifiedTotal } from '#domain/certified-total.ts'
import { perTenThousandResidents } from '#domain/city.ts'
import { changesSince } from '#domain/comparisons.ts'
import { roomCoverageOf, townCoverage } from '#domain/coverage.ts'
import { stuckOn } from '#domain/organisations.ts'
import { owedFigures } from '#domain/owed-figures.ts'
import { comparedMonth, dayOf } from '#domain/periods.ts'
import { reportStatus } from '#domain/reports.ts'
import { gapsByStation } from '#domain/rooms.ts'
import type { Rules } from '#domain/rules.ts'
import { staffingOf } from '#domain/staffing.ts'
import { completeTotal, totalOf } from '#domain/stations.ts'
import { scheduleOf } from '#domain/training.ts'
import { count, days } from '#domain/units.ts'
import { certifiedIn } from '#domain/workforce.ts'
import type { Fact } from './facts.ts'
import type { BriefAnswers } from './told.ts'
import { counted } from './told.ts'

/** 覆盖: towns, rooms, and the villages and communities without one. */
export function coverageFacts(answers: BriefAnswers): Fact[] {
  const { geography, stations, rooms: units } = answers
  const { covered, towns } = townCoverage(geography.data.towns, stations.data)
  const rooms = counted(answers, (station) => station.rooms)
  const { rate } = roomCoverageOf(geography.data.towns, stations.data)
  const gaps = units === null ? [] : [...gapsByStation(units.data, stations.data).values()].flat()
  const names = gaps.map((row) => units?.data.name[row] ?? '')
  return [
    { kind: 'towns', covered, towns },
    rooms.total === null ? { kind: 'unreported', figure: 'rooms' } : { kind: 'rooms', rate, ...rooms },
    ...(gaps.length === 0 ? [] : [{ kind: 'gaps', gaps: count(gaps.length), names } as const]),
  ]
}

/** 驱动计划: sessions held against its plan, and the stations that were absent. */
function trainingFacts({ training, stations }: BriefAnswers, rules: Rules): Fact[] {
  if (training === null) return [{ kind: 'absent' }]
  if (training.data === null) return []
  const on = dayOf(training.asOf)
  const schedule = scheduleOf(training.data, on, rules)
  const rows = attendanceByStation(
    training.data,
    stations.data.map(({ code }) => code),
    on,
  )
  const absent = rows.filter((row) => row.absent > 0).map(({ stationCode }) => stationCode)
  const coverage = coverageOfAll(rows)
  return [
    { kind: 'training', ...schedule },
    ...(schedule.held === 0
      ? []
      : coverage.rate === null
        ? [{ kind: 'unreported', figure: 'attendance' } as const]
        : [{ kind: 'attendance', stations: absent, ...coverage } as const]),
  ]
}

/** 队伍: certified workers with their base, the staff of the stations against the minimum, and the training programme. */
export function workforceFacts(answers: BriefAnswers, rules: Rules): Fact[] {
  const { staffMinimum } = rules
  const { stations, workforce, city } = answers
  const now = certifiedTotal(stations.data, workforce?.data ?? null, stations.period)
  const then = (comparison: 'month' | 'year') =>
    workforce === null ? null : certifiedIn(workforce.data, comparedMonth(stations.period, comparison))
  const changes = changesSince(completeTotal(now), { month: then('month'), year: then('year') })
  const residents = city.data.population?.residents ?? null
  const rate = perTenThousandResidents(completeTotal(now), residents)
  const staff = counted(answers, ({ staffOnPost }) => staffOnPost)
  const short = staffingOf(stations.data, staffMinimum).filter(({ state }) => state === 'short')
  return [
    now.total === null ? { kind: 'unreported', figure: 'certified' } : { kind: 'certified', ...now, changes },
    ...(rate === null || residents === null ? [] : [{ kind: 'per-10k', rate, residents } as const]),
    staff.total === null ? { kind: 'unreported', figure: 'staff' } : { kind: 'staff', ...staff },
    ...(short.length === 0 || staffMinimum === null
      ? []
      : [
          {
            kind: 'short',
            stations: short.map(({ station }) => station.code),
            minimum: staffMinimum,
          } as const,
        ]),
    ...trainingFacts(answers, rules),
  ]
}

/** 组织: those filed, and those that are stuck on the way. */
export function organisationFacts(answers: BriefAnswers): Fact[] {
  const { stations, organisations } = answers
  const filed = counted(answers, ({ filedOrganisations }) => filedOrganisations)
  const thisQuarter = completeTotal(totalOf(stations.data, (station) => station.filedThisQuarter))
  const told: Fact =
    filed.total === null ? { kind: 'unreported', figure: 'filed' } : { kind: 'filed', ...filed, thisQuarter }
  if (organisations === null) return [told, { kind: 'absent' }]
  const stuck = stuckOn(organisations.data, dayOf(organisations.asOf))
  const [longest] = stuck
  if (longest === undefined) return [told, { kind: 'none-stuck' }]
  const { organisation, limit } = longest
  return [
    told,
    {
      kind: 'stuck',
      organisations: count(stuck.length),
      name: organisation.name,
      over: days(longest.days - limit),
    },
  ]
}

function reportFact({ reports }: BriefAnswers): Fact[] {
  if (reports === null) return [{ kind: 'absent' }]
  const due = reports.data.filter((report) => reportStatus(report, reports.asOf) !== 'not-due')
  const [first] = due
  if (first === undefined) return []
  const month = due.reduce((newest, { period }) => (period > newest ? period : newest), first.period)
  const own = due.filter(({ period }) => period === month)
  const inState = (status: ReturnType<typeof reportStatus>) =>
    own
      .filter((report) => reportStatus(report, reports.asOf) === status)
      .map(({ stationCode }) => stationCode)
  return [
    {
      kind: 'reports',
      month,
      due: count(own.length),
      onTime: count(inState('on-time').length),
      late: inState('late'),
      missing: inState('missing'),
    },
  ]
}

/** 数据: whose reports came, and who owes what. */
export function dataFacts(answers: BriefAnswers): Fact[] {
  const { stations, projects, needs, functions } = answers
  if (projects === null || needs === null || functions === null)
    return [...reportFact(answers), { kind: 'absent' }]
  const owed = owedFigures(stations.data, projects.data, needs.data, functions.data)
  return [
    ...reportFact(answers),
    owed.length === 0
      ? { kind: 'complete', stations: count(stations.data.length) }
      : { kind: 'owed', stations: owed },
  ]
}
