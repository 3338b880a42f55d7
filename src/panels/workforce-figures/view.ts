import type { Answer } from '#api/endpoint.ts'
import type { TrainingCoverage } from '#domain/attendance.ts'
import { attendanceByStation } from '#domain/attendance.ts'
import { certifiedTotal } from '#domain/certified-total.ts'
import type { City } from '#domain/city.ts'
import { perTenThousandResidents } from '#domain/city.ts'
import type { Change } from '#domain/comparisons.ts'
import { changesSince } from '#domain/comparisons.ts'
import type { Geography } from '#domain/geography.ts'
import type { NewlyCertified } from '#domain/newly-certified.ts'
import { newlyCertified } from '#domain/newly-certified.ts'
import type { Comparison, Day } from '#domain/periods.ts'
import { comparedMonth, dayOf } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import type { Rules } from '#domain/rules.ts'
import type { StaffingSummary } from '#domain/staffing.ts'
import { staffingOf, staffingSummary } from '#domain/staffing.ts'
import type { Station, StationTotal } from '#domain/stations.ts'
import { completeTotal, totalOf } from '#domain/stations.ts'
import type { Schedule, Training } from '#domain/training.ts'
import { deliveryOf, scheduleOf } from '#domain/training.ts'
import type { Count, PerTenThousand, Points, Ratio } from '#domain/units.ts'
import { pointsBetween } from '#domain/units.ts'
import type { Workforce } from '#domain/workforce.ts'
import { certifiedIn } from '#domain/workforce.ts'

type Stations = Answer<readonly Station[]>

/** What the figures are made of. Stations, towns and the city have to be there; the rest is shown as it comes. */
export interface WorkforceAnswers {
  readonly stations: Stations
  readonly geography: Answer<Geography>
  readonly city: Answer<City>
  readonly workforce: Answer<Workforce> | null
  readonly training: Answer<Training | null> | null
  /** Of the months the figures are held against. */
  readonly monthBefore: Stations | null
  readonly yearBefore: Stations | null
  readonly trainingBefore: Answer<Training | null> | null
}

export interface WorkforceFigures {
  /** The code of the one station looked at; null is the whole city. */
  readonly station: string | null
  readonly certified: StationTotal & { readonly changes: readonly Change[] }
  readonly perTenThousand: Reported<PerTenThousand>
  /** Both sides on the base that is printed: residents are counted once a year, workers every month. */
  readonly perTenThousandChanges: readonly Change<PerTenThousand>[]
  readonly residents: Reported<Count>
  /** The day the residents of the city were counted at; towns do not say theirs. */
  readonly countedOn: Day | null
  /** City-wide whichever station is looked at; null until it has come. */
  readonly newly: NewlyCertified | null
  readonly staff: StationTotal & { readonly changes: readonly Change[] }
  readonly minimum: Reported<Count>
  readonly staffing: StaffingSummary
  readonly staffingChanges: readonly Change<Points>[]
  /** Null until it has come, and where the city runs no programme: `programme` tells the two apart. */
  readonly schedule: Schedule | null
  readonly programme: 'pending' | 'none' | 'runs'
  readonly scheduleChanges: readonly Change<Points>[]
  /** Of the one station looked at; null of the city. */
  readonly attendance: TrainingCoverage | null
}

/** A figure of the stations in both months it is held against; null where they have not come. */
const beforeOf = <Value>(
  { monthBefore, yearBefore }: WorkforceAnswers,
  of: (answer: Stations) => readonly Station[],
  figure: (stations: readonly Station[]) => Reported<Value>,
): Readonly<Record<Comparison, Reported<Value>>> => ({
  month: monthBefore === null ? null : figure(of(monthBefore)),
  year: yearBefore === null ? null : figure(of(yearBefore)),
})

const rateChanges = (
  now: Reported<Ratio>,
  before: Readonly<Record<Comparison, Reported<Ratio>>>,
): Change<Points>[] => {
  const since = (comparison: Comparison): Change<Points>[] => {
    const by = pointsBetween(now, before[comparison])
    return by === null ? [] : [{ comparison, by }]
  }
  return [...since('month'), ...since('year')]
}

/** Sessions of a programme that had not begun are held against nothing. */
function trainingView(
  { training, trainingBefore }: WorkforceAnswers,
  code: string | null,
  rules: Rules,
): Pick<WorkforceFigures, 'schedule' | 'programme' | 'scheduleChanges' | 'attendance'> {
  if (training === null || training.data === null) {
    const programme = training === null ? 'pending' : 'none'
    return { schedule: null, programme, scheduleChanges: [], attendance: null }
  }
  const on = dayOf(training.asOf)
  const schedule = scheduleOf(training.data, on, rules)
  const then = trainingBefore === null ? null : dayOf(trainingBefore.asOf)
  const past = trainingBefore?.data ?? null
  const month =
    past === null || then === null || then < past.start ? null : deliveryOf(past.sessions, then).rate
  return {
    schedule,
    programme: 'runs',
    scheduleChanges: rateChanges(schedule.rate, { month, year: null }),
    attendance: code === null ? null : (attendanceByStation(training.data, [code], on)[0] ?? null),
  }
}

/** The figures of the workforce of the city, or of the one station looked at. */
export function workforceFigures(
  answers: WorkforceAnswers,
  code: string | null,
  rules: Rules,
): WorkforceFigures {
  const { city, geography, workforce } = answers
  const { period } = answers.stations
  const of = ({ data }: Stations) => (code === null ? data : data.filter((station) => station.code === code))
  const stations = of(answers.stations)
  const ofCity = code === null ? (workforce?.data ?? null) : null

  const certified = certifiedTotal(stations, ofCity, period)
  const certifiedBefore =
    ofCity === null
      ? beforeOf(answers, of, (past) => completeTotal(totalOf(past, (station) => station.certified)))
      : {
          month: certifiedIn(ofCity, comparedMonth(period, 'month')),
          year: certifiedIn(ofCity, comparedMonth(period, 'year')),
        }
  const { population } = city.data
  const town = geography.data.towns.find(({ code: own }) => own === stations[0]?.townCode)
  const residents = code === null ? (population?.residents ?? null) : (town?.residents ?? null)
  const per10k = (workers: Reported<Count>) => perTenThousandResidents(workers, residents)

  const staff = totalOf(stations, (station) => station.staffOnPost)
  const staffBefore = beforeOf(answers, of, (past) =>
    completeTotal(totalOf(past, (station) => station.staffOnPost)),
  )
  const minimum = rules.staffMinimum
  const met = (some: readonly Station[]) => staffingSummary(staffingOf(some, minimum))
  return {
    station: code,
    certified: { ...certified, changes: changesSince(completeTotal(certified), certifiedBefore) },
    perTenThousand: per10k(completeTotal(certified)),
    perTenThousandChanges: changesSince(per10k(completeTotal(certified)), {
      month: per10k(certifiedBefore.month),
      year: per10k(certifiedBefore.year),
    }),
    residents,
    countedOn: code === null ? (population?.countedOn ?? null) : null,
    newly: workforce === null ? null : newlyCertified(workforce.data, period),
    staff: { ...staff, changes: changesSince(completeTotal(staff), staffBefore) },
    minimum,
    staffing: met(stations),
    staffingChanges: rateChanges(
      met(stations).rate,
      beforeOf(answers, of, (past) => met(past).rate),
    ),
    ...trainingView(answers, code, rules),
  }
}
