import type { Exception } from '#domain/exceptions.ts'
import type { Place } from '#domain/places.ts'
import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'

/** Names told in a row of the list; the table tells them all. */
export const NAMES_IN_A_ROW = 3

/** What is the matter, in one sentence. */
export function whatOf(
  exception: Exception,
  { panels: { exceptions } }: Words,
  format: Format,
  mostNames: number,
): string {
  switch (exception.kind) {
    case 'project-late':
    case 'project-watch':
      return format.name(exception.project.name)
    case 'no-room': {
      const { names } = exception
      const told = names.slice(0, mostNames)
      const all = told.length < names.length ? format.count(count(names.length)) : null
      return exceptions.noRoom(told, all)
    }
    case 'no-station':
      return exceptions.noStation
    case 'report-missing':
    case 'report-late':
      return exceptions.report(format.month(exception.period))
    case 'need-waiting': {
      const topic = format.name(exception.topic.name)
      return exception.topics > 1
        ? exceptions.waitingAlso(topic, format.count(exception.topics))
        : exceptions.waiting(topic)
    }
    case 'unreported':
      return exceptions.unreported(exception.figures.map((figure) => exceptions.figures[figure]))
  }
}

/** How far a project is behind, and whether its light was set by hand; other matters have no measure but their age. */
export function measureOf(
  exception: Exception,
  { panels: { exceptions, progress } }: Words,
  format: Format,
): string | null {
  if (!('project' in exception)) return null
  const { gap, byHand } = exception
  const parts = [
    ...(gap === null || gap >= 0 ? [] : [exceptions.behind(format.pointsApart(gap))]),
    ...(byHand ? [progress.byHand] : []),
  ]
  return parts.length === 0 ? null : parts.join(' · ')
}

/** Who answers for it: of a town without rooms the town, else the station. */
export function whoseOf(exception: Exception, place: Place | undefined, format: Format): string {
  if (exception.kind === 'no-station') return format.name(exception.town.name)
  if (place === undefined) return exception.stationCode ?? format.none
  return format.name(exception.kind === 'no-room' ? place.town : place.station)
}

/** Who answers for it and who runs the station for them: the table has room for both. */
export function whoseInFull(exception: Exception, place: Place | undefined, format: Format): string {
  const operator = 'project' in exception ? exception.project.operator : (place?.operator ?? null)
  const whose = whoseOf(exception, place, format)
  return exception.kind === 'no-room' || operator === null ? whose : `${whose} · ${format.name(operator)}`
}

/** Whether a formal follow-up was ordered; only late projects are expected to have one. */
export function supervisionOf(exception: Exception, { panels: { exceptions } }: Words): string | null {
  if (!('project' in exception)) return null
  if (exception.project.supervision !== null) return exceptions.supervised
  return exception.kind === 'project-late' ? exceptions.notSupervised : null
}
