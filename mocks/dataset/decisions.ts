import type { decisionsEndpoint } from '#api/decisions.ts'
import type { WireOf } from '#api/endpoint.ts'
import type { Day, Month } from '#domain/periods.ts'
import { daysBetween, monthsBetween } from '#domain/periods.ts'
import { apportion } from './apportion.ts'
import { lastDayOf, month } from './calendar.ts'
import type { Standing } from './need-standings.ts'
import { isRegistered, standingsAt } from './need-standings.ts'
import { noise } from './noise.ts'
import { projectsAt } from './projects.ts'
import { SURVEYED } from './surveys.ts'
import { TOWNS } from './towns.ts'

type DecisionsWire = WireOf<typeof decisionsEndpoint>
type RowWire = DecisionsWire['rows'][number]

/** What a survey found is logged over the months after it: most of the needs of its topics at first, fewer later. */
const FRESH_DAYS = 190
const SPENT_DAYS = 400
const FRESH_SHARE = 0.85
const LATER_SHARE = 0.7

function surveyShare(end: Day, on: Day): number {
  const age = daysBetween(end, on)
  if (age < 0 || age > SPENT_DAYS) return 0
  return age <= FRESH_DAYS ? FRESH_SHARE : LATER_SHARE
}

const surveyOf = ({ stationCode, topic }: Standing) =>
  SURVEYED.find((one) => one.stationCode === stationCode && one.topicIds.includes(topic.id)) ?? null

/** Of what was accepted this year, the part that the survey of the town brought: month by month, so it never falls. */
function broughtBySurvey(
  end: Day,
  at: number,
  period: Month,
  byMonth: readonly (readonly Standing[])[],
): number {
  return monthsBetween(month(`${period.slice(0, 4)}-01`), period).reduce((sum, past, pastAt) => {
    const accepted = (byMonth[pastAt]?.[at]?.accepted ?? 0) - (byMonth[pastAt - 1]?.[at]?.accepted ?? 0)
    return sum + Math.round(accepted * surveyShare(end, lastDayOf(past)))
  }, 0)
}

/** Of those that wait, the ones accepted this year: the row counts no others. */
function undecidedOf({ waiting, undecided }: Standing, period: Month) {
  const registered = waiting.filter((since) => isRegistered(since, period)).length
  return { registered, appraised: undecided - registered }
}

function rowOf(standing: Standing, surveyId: string | null, parts: readonly number[]): RowWire {
  const [registered = 0, appraised = 0, approved = 0, referred = 0, declined = 0] = parts
  const accepted = parts.reduce((sum, part) => sum + part, 0)
  const decided = standing.approved + standing.referred + standing.declined
  const own = approved + referred + declined
  return {
    stationCode: standing.stationCode,
    topicId: standing.topic.id,
    surveyId,
    accepted,
    registered,
    appraised,
    approved,
    referred,
    declined,
    closed: decided === 0 ? 0 : Math.floor((standing.closed * own) / decided),
  }
}

function rowsOf(standing: Standing, brought: number, period: Month): RowWire[] {
  const { registered, appraised } = undecidedOf(standing, period)
  const all = [registered, appraised, standing.approved, standing.referred, standing.declined]
  const survey = surveyOf(standing)
  if (standing.accepted === 0) return []
  if (survey === null || brought === 0) return [rowOf(standing, null, all)]
  const fromSurvey = apportion(brought, all)
  const others = all.map((part, at) => part - (fromSurvey[at] ?? 0))
  return [rowOf(standing, survey.id, fromSurvey), rowOf(standing, null, others)]
}

/** Projects that take up whatever the neighbours bring. */
const FOR_ANYTHING = /议事|协商|邻里|融入|融合|互助|志愿/

/** The projects of the town that are about the topic; where there is none, those that take up anything. */
function linksOf(
  { stationCode, topic, approved }: Standing,
  seed: number,
  projects: readonly {
    readonly id: string
    readonly stationCode: string
    readonly name: { readonly zh: string }
  }[],
): DecisionsWire['links'] {
  const own = projects.filter((project) => project.stationCode === stationCode)
  const about = own.filter(({ name }) => topic.projects.test(name.zh))
  const open = own.filter(({ name }) => FOR_ANYTHING.test(name.zh))
  const taking = [about, open, own].find((some) => some.length > 0)?.slice(0, 3) ?? []
  if (approved === 0 || taking.length === 0) return []
  const parts = apportion(
    approved,
    taking.map((_, at) => 1 / (at + 1) + noise(seed * 10 + at, 16) / 4),
  )
  return taking.flatMap(({ id }, at) => {
    const needs = parts[at] ?? 0
    return needs === 0 ? [] : [{ stationCode, topicId: topic.id, projectId: id, needs }]
  })
}

export function decisionsAt(period: Month): DecisionsWire {
  const months = monthsBetween(month(`${period.slice(0, 4)}-01`), period)
  const byMonth = months.map(standingsAt)
  const standings = byMonth.at(-1) ?? []
  const { projects } = projectsAt(period)
  return {
    rows: standings.flatMap((standing, at) => {
      const survey = surveyOf(standing)
      const brought = survey === null ? 0 : broughtBySurvey(survey.end, at, period, byMonth)
      return rowsOf(standing, brought, period)
    }),
    links: standings.flatMap((standing, at) => linksOf(standing, at + TOWNS.length, projects)),
  }
}
