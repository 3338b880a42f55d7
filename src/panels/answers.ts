import type { UseQueryResult } from '@tanstack/react-query'
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Answer } from '#api/endpoint.ts'
import type { Request } from '#api/request.ts'
import { queryOf } from '#api/request.ts'
import type { Instant, Month } from '#domain/periods.ts'
import { useNothingAwaited } from './nothing-awaited.ts'
import type { AnswersTo, Requests } from './panel.ts'
import { useSurroundings } from './surroundings.ts'

/** What the requests of a panel have come to, taken together. */
export interface Asked<R extends Requests> {
  /** All that the picture needs; null until then. */
  readonly answers: AnswersTo<R> | null
  /** Why there are no answers: the first failure of a request the picture needs. */
  readonly failure: Error | null
  /** Whether the last attempt failed at anything the picture needs, or at anything else it shows. */
  readonly lastFailed: boolean
  /** Whether an answer is on its way where there is none yet. */
  readonly isAwaited: boolean
  /** Of the answers at hand: the oldest as-of, the earliest next due, who they come from. */
  readonly provenance: Provenance | null
}

export interface Provenance {
  readonly asOf: Instant
  readonly nextDue: Instant | null
  readonly sources: readonly Answer<unknown>['source'][]
  readonly period: Month
}

export const isOptional = (request: Request<unknown>) => 'optional' in request
export const isLater = (request: Request<unknown>) => 'later' in request

/**
 * The oldest as-of speaks for all: a picture is no fresher than its stalest figure. Optional answers count as soon as
 * they are there; only the month compared with speaks for nobody, being old by nature.
 */
export function provenanceOf(
  needed: readonly Answer<unknown>[],
  held: readonly Answer<unknown>[],
): Provenance | null {
  const [first] = needed
  if (first === undefined) return null
  const answers = held.filter(({ period }) => period === first.period)
  const sources = new Map(answers.map(({ source }) => [source.name.zh, source]))
  const oldest = answers.reduce((one, other) => (other.asOf < one.asOf ? other : one), first)
  const nextDue = answers.reduce<Instant | null>(
    (earliest, answer) =>
      answer.nextDue !== null && (earliest === null || answer.nextDue < earliest) ? answer.nextDue : earliest,
    null,
  )
  return { asOf: oldest.asOf, nextDue, sources: [...sources.values()], period: first.period }
}

/** Every name has its answer, or null where the picture can do without. */
export const isComplete = <R extends Requests>(found: object, requests: R): found is AnswersTo<R> =>
  Object.entries(requests).every(
    ([name, request]) => request === null || isOptional(request) || Reflect.get(found, name) !== null,
  )

type Result = UseQueryResult<Answer<unknown>>

const named = (requests: Requests) =>
  Object.entries(requests).flatMap(([name, request]) => (request === null ? [] : [{ name, request }]))

/** @param results one for each request that is not null, in their order */
function combined<R extends Requests>(requests: R, results: readonly Result[]): Asked<R> {
  const held: Record<string, Answer<unknown> | null> = {}
  for (const name of Object.keys(requests)) held[name] = null
  const needed: Result[] = []
  for (const [at, { name, request }] of named(requests).entries()) {
    const result = results[at]
    if (result === undefined) continue
    held[name] = result.data ?? null
    if (!isOptional(request)) needed.push(result)
  }
  const failure = needed.find(({ data, error }) => data === undefined && error !== null)?.error ?? null
  return {
    answers: isComplete(held, requests) ? held : null,
    failure,
    lastFailed: results.some(({ error }) => error !== null),
    isAwaited: results.some(({ data, error }) => data === undefined && error === null),
    provenance: provenanceOf(
      needed.flatMap(({ data }) => data ?? []),
      results.flatMap(({ data }) => data ?? []),
    ),
  }
}

/** What was combined, as no plain object: see `combining`. */
class Combined<R extends Requests> {
  constructor(readonly asked: Asked<R>) {}
}

/**
 * Puts results together: the same object again while every answer and every failure is the same. Not left to the query
 * library, which takes plain objects apart to keep what is equal in them: with the answers of a large city that takes
 * seconds, and leaves each panel a copy of its own.
 */
function combining<R extends Requests>(requests: R): (results: Result[]) => Combined<R> {
  let last: { readonly told: readonly unknown[]; readonly combined: Combined<R> } | null = null
  return (results) => {
    const told = results.flatMap(({ data, error }) => [data, error])
    if (last?.told.length !== told.length || told.some((one, at) => one !== last?.told[at])) {
      last = { told, combined: new Combined(combined(requests, results)) }
    }
    return last.combined
  }
}

/**
 * Asks for everything a panel needs. Renders again only when an answer or a failure is another than before:
 * a poll that brings 304 passes unnoticed.
 * @param requests must be the same object while the scope is the same
 * @param isWanted whether anything is asked at all
 */
export function useAnswers<R extends Requests>(requests: R, isWanted = true): Asked<R> {
  const { client, pending } = useSurroundings()
  const cache = useQueryClient()
  const combine = useMemo(() => combining(requests), [requests])
  const asked = isWanted ? named(requests) : []
  const isAnswered = ({ key }: Request<unknown>) => cache.getQueryData(key) !== undefined
  const stands = asked.every(({ request }) => isOptional(request) || isAnswered(request))
  const hasTurn = useNothingAwaited() && stands
  const queries = asked.map(({ request }) => ({
    ...queryOf(client, request),
    enabled: !pending && (hasTurn || !isLater(request)),
    meta: { later: isLater(request) },
  }))
  return useQueries({ queries, combine }).asked
}
