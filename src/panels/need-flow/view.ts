import type { Answer } from '#api/endpoint.ts'
import type { Decisions, FlowPart } from '#domain/decisions.ts'
import { needFlow, STANDINGS } from '#domain/decisions.ts'
import type { Geography } from '#domain/geography.ts'
import type { Name } from '#domain/names.ts'
import { needTotal } from '#domain/need-total.ts'
import type { Needs, NeedTopic } from '#domain/needs.ts'
import { placesOf } from '#domain/places.ts'
import type { Station } from '#domain/stations.ts'
import type { Survey } from '#domain/surveys.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'

/** Where needs came from: a survey, all those too small to stand alone, another way, or nobody said. */
export type Origin =
  | {
      readonly kind: 'survey'
      readonly survey: Survey | null
      readonly id: string
      readonly town: Name | null
      /** Whether another survey of the same town was held in the same way. */
      readonly alike: boolean
    }
  | { readonly kind: 'others'; readonly surveys: number }
  | { readonly kind: 'other' | 'unstated' }

type Standing = FlowPart['standing']

interface Sized<What> {
  readonly id: string
  readonly what: What
  readonly needs: Count
}

/** One way from an origin over a topic to a standing, by their ids. */
export interface Way {
  readonly origin: string
  readonly topic: string
  readonly standing: Standing
  readonly needs: Count
}

export interface NeedFlowView {
  readonly origins: readonly Sized<Origin>[]
  readonly topics: readonly Sized<NeedTopic | null>[]
  readonly standings: readonly Sized<Standing>[]
  readonly ways: readonly Way[]
  /** Stations that did not report all they accepted; what they left out is in no way. */
  readonly unreported: number
}

/** Surveys that stand alone; more would leave a stream no room. */
const MOST_SURVEYS = 7
const OTHERS = 'others'

/** What became of a need before what waits, and what nobody told at the end. */
const OUTCOMES = [...STANDINGS.slice(2), 'appraised', 'registered', 'unstated'] as const

/** Whatever has the same key added up, in the order in which the keys came. */
function summed<Part extends { readonly needs: Count }, Key extends string>(
  ways: readonly Part[],
  keyOf: (way: Part) => Key,
): Map<Key, number> {
  const sums = new Map<Key, number>()
  for (const way of ways) {
    const before = sums.get(keyOf(way))
    sums.set(keyOf(way), before === undefined ? way.needs : before + way.needs)
  }
  return sums
}

const largest = (sums: ReadonlyMap<string, number>) =>
  [...sums].sort(([, one], [, other]) => other - one).map(([id, needs]) => ({ id, needs: count(needs) }))

const idOf = ({ origin }: FlowPart) => (origin.kind === 'survey' ? `survey ${origin.id}` : origin.kind)
const isSurvey = (id: string) => id.startsWith('survey ')

/** Surveys on top, what nobody told at the foot. */
const AFTER_SURVEYS = [OTHERS, 'other', 'unstated']
const placeOf = (id: string) => AFTER_SURVEYS.indexOf(id)

/** The same way of several stations is one way; small surveys are taken together. */
function waysOf(parts: readonly FlowPart[]): { ways: Way[]; others: number } {
  const surveys = largest(summed(parts, idOf)).filter(({ id }) => isSurvey(id))
  const small = surveys.length > MOST_SURVEYS ? surveys.slice(MOST_SURVEYS - 1) : []
  const together = new Set(small.map(({ id }) => id))
  const merged = new Map<string, Way>()
  for (const part of parts) {
    const { topicId: topic, standing } = part
    const own = idOf(part)
    const origin = together.has(own) ? OTHERS : own
    const key = `${standing} ${origin}\n${topic}`
    const known = merged.get(key)
    const needs = known === undefined ? part.needs : count(known.needs + part.needs)
    merged.set(key, { origin, topic, standing, needs })
  }
  return { ways: [...merged.values()], others: small.length }
}

interface FlowAnswers {
  readonly needs: Answer<Needs>
  readonly decisions: Answer<Decisions>
  readonly surveys: Answer<readonly Survey[]> | null
  readonly stations: Answer<readonly Station[]> | null
  readonly geography: Answer<Geography> | null
}

/** 调查 > 需求 > 去向 of the city or of one station: each column adds up to the needs accepted. */
export function needFlowView(answers: FlowAnswers, station: string | null): NeedFlowView {
  const { needs, decisions, surveys, stations, geography } = answers
  const isOwn = ({ stationCode }: { readonly stationCode: string }) =>
    station === null || stationCode === station
  const own: Needs = { ...needs.data, rows: needs.data.rows.filter(isOwn) }
  const { ways, others } = waysOf(
    needFlow(own, { ...decisions.data, rows: decisions.data.rows.filter(isOwn) }),
  )
  const places = placesOf(stations?.data ?? [], geography?.data.towns ?? [])
  const surveyOf = new Map(surveys?.data.map((survey) => [`survey ${survey.id}`, survey]))
  const byOrigin = largest(summed(ways, ({ origin }) => origin))
  const shown = byOrigin.flatMap(({ id }) => surveyOf.get(id) ?? [])

  const originOf = (id: string): Origin => {
    if (id === OTHERS) return { kind: 'others', surveys: others }
    if (id === 'other' || id === 'unstated') return { kind: id }
    const survey = surveyOf.get(id) ?? null
    const like = shown.filter(
      ({ stationCode, method }) => stationCode === survey?.stationCode && method === survey.method,
    )
    const town = survey === null ? null : (places.get(survey.stationCode)?.short ?? null)
    return { kind: 'survey', survey, id: id.slice('survey '.length), town, alike: like.length > 1 }
  }
  const topicOf = new Map(own.topics.map((topic) => [topic.id, topic]))
  const byStanding = summed(ways, ({ standing }) => standing)
  return {
    origins: [...byOrigin]
      .sort((one, other) => placeOf(one.id) - placeOf(other.id))
      .map(({ id, needs: many }) => ({ id, what: originOf(id), needs: many })),
    topics: largest(summed(ways, ({ topic }) => topic)).map(({ id, needs: many }) => ({
      id,
      what: topicOf.get(id) ?? null,
      needs: many,
    })),
    standings: OUTCOMES.flatMap((standing) => {
      const many = byStanding.get(standing)
      return many === undefined ? [] : [{ id: standing, what: standing, needs: count(many) }]
    }),
    ways,
    unreported: needTotal(own, ({ accepted }) => accepted).unreported,
  }
}
