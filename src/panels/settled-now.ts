import type { QueryClient } from '@tanstack/react-query'
import type { Answer } from '#api/endpoint.ts'
import type { ResolvedScope } from '#domain/scope.ts'
import { isComplete, isOptional, provenanceOf } from './answers.ts'
import type { Requests } from './panel.ts'
import type { Settled } from './settled.ts'

/**
 * What the requests of a panel have come to by now, without asking for anything: for files of figures that stand.
 * @returns null where something is not there that its picture needs
 */
export function settledNow<R extends Requests>(
  requests: R,
  scope: ResolvedScope,
  cache: QueryClient,
): Settled<R> | null {
  const asked = Object.entries(requests).map(([name, request]) => ({
    name,
    request,
    answer: request === null ? null : (cache.getQueryData<Answer<unknown>>(request.key) ?? null),
  }))
  const answers = Object.fromEntries(asked.map(({ name, answer }) => [name, answer]))
  const provenance = provenanceOf(
    asked.flatMap(({ request, answer }) =>
      request === null || isOptional(request) || answer === null ? [] : [answer],
    ),
    asked.flatMap(({ answer }) => answer ?? []),
  )
  return provenance === null || !isComplete(answers, requests) ? null : { answers, scope, provenance }
}
