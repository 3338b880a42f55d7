/** Sentences of phrases some of which may be missing. */
import { changeNotes } from '#i18n/changes.ts'
import type { Fact } from './facts.ts'
import type { Writer } from './writer.ts'

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>

export function late({ project, gap, since, isNew }: FactOf<'project-late'>, by: Writer): string {
  const { text, format } = by
  return text.phrases([
    text.late(by.placeName(project.stationCode), format.name(project.name)),
    ...(gap === null ? [] : [text.behind(format.pointsApart(gap))]),
    ...(since === null ? [] : [text.since(since)]),
    ...(isNew === true ? [text.newlyLate] : []),
  ])
}

/** A programme that is not yet begun is behind of nothing. */
export function training(
  { begun, held, planned, due, elapsed, light }: FactOf<'training'>,
  by: Writer,
): string {
  const { text, format, words } = by
  if (!begun) return text.phrases([text.trainingNotBegun(format.count(planned))])
  return text.phrases([
    text.training(format.count(held), format.count(planned), format.count(due)),
    ...(elapsed === null ? [] : [text.elapsedOfTraining(format.ratio(elapsed))]),
    ...(light === null ? [] : [text.standing(words.lights[light])]),
  ])
}

export function attendance({ rate, stations, absent, unreported }: FactOf<'attendance'>, by: Writer): string {
  const { text, format, number } = by
  return text.phrases([
    text.attendance(format.ratio(rate)),
    stations.length === 0
      ? text.noneAbsent
      : text.absentStations(number(stations.length), format.count(absent), by.stationNames(stations)),
    ...(unreported === 0 ? [] : [text.timesMissing(format.count(unreported))]),
  ])
}

export function response({ median, decided, changes }: FactOf<'response'>, by: Writer): string {
  const { text, format, words } = by
  if (median === null) return text.noneDecided
  return text.phrases([
    text.response(format.days(median)),
    ...changeNotes(changes, format.daysChange, words),
    ...(decided === null ? [] : [text.decided(format.count(decided))]),
  ])
}

export function evaluation(fact: FactOf<'evaluation'>, by: Writer): string {
  const { text, format } = by
  const { year, average, best, highest, lowest, least } = fact
  return text.phrases([
    text.evaluation(String(year), format.score(average)),
    ...(highest === null ? [] : [text.best(by.stationNames(best), format.score(highest))]),
    ...(least === null ? [] : [text.lowest(by.stationNames(lowest), format.score(least))]),
  ])
}

export function rectifications({ overdue, first, open }: FactOf<'rectifications'>, by: Writer): string {
  const { text, format } = by
  return text.phrases([
    first === null
      ? text.noneOverdue
      : text.overdue(
          format.count(overdue),
          by.placeName(first.code),
          format.name(first.what),
          first.due,
          format.days(first.past),
        ),
    ...(open === 0 ? [] : [text.open(format.count(open))]),
  ])
}

export function reports(
  { month, due, onTime, late: lateCodes, missing }: FactOf<'reports'>,
  by: Writer,
): string {
  const { text, format, number, stationNames } = by
  return text.phrases([
    text.reports(format.month(month), format.count(due), format.count(onTime)),
    ...(lateCodes.length === 0 ? [] : [text.reportsLate(number(lateCodes.length), stationNames(lateCodes))]),
    ...(missing.length === 0 ? [] : [text.reportsMissing(number(missing.length), stationNames(missing))]),
  ])
}
