import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '#api/client.ts'
import type { Answer } from '#api/endpoint.ts'
import { queryOf } from '#api/request.ts'
import { within } from '#domain/comparisons.ts'
import type { Comparison } from '#domain/periods.ts'
import type { ResolvedScope } from '#domain/scope.ts'
import { isComplete } from './answers.ts'
import type { AnswersTo, Panel, Requests } from './panel.ts'
import type { Settled } from './settled.ts'

/**
 * The scope of what is shown in a month it is held against; itself held against nothing. Null where there is no such
 * month.
 */
export function scopeBefore(
  { countsFrom }: Pick<Panel<Requests, unknown>, 'countsFrom'>,
  { scope, provenance }: Settled<Requests>,
  comparison: Comparison,
): ResolvedScope | null {
  const { before } = scope
  const months = countsFrom === undefined ? before : within(countsFrom, provenance.period, before)
  const period = months[comparison]
  return period === null ? null : { ...scope, period, compared: null, before: { month: null, year: null } }
}

/**
 * Asks once for all that is requested and waits for it: what a file needs. Null without something that it cannot do
 * without.
 */
export async function answersOnce<R extends Requests>(
  requests: R,
  client: Client,
  cache: QueryClient,
): Promise<AnswersTo<R> | null> {
  const asked = Object.entries(requests).map(async ([name, request]) => {
    const answer: Answer<unknown> | null =
      request === null ? null : await cache.fetchQuery(queryOf(client, request)).catch(() => null)
    return [name, answer] as const
  })
  const found = Object.fromEntries(await Promise.all(asked))
  return isComplete(found, requests) ? found : null
}
