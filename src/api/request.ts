import type { QueryClient } from '@tanstack/react-query'
import { queryOptions } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { Month } from '#domain/periods.ts'
import type { Client } from './client.ts'
import type { Answer, Endpoint } from './endpoint.ts'

/** What a request may use while it loads. */
export interface Loading<Value> {
  readonly client: Client
  readonly cache: QueryClient
  /** The answer held so far. */
  readonly known: Answer<Value> | undefined
  readonly signal: AbortSignal
}

/** One thing to be asked of the backend: its place in the cache, and how it is had. */
export interface Request<Value> {
  readonly key: readonly string[]
  load(loading: Loading<Value>): Promise<Answer<Value>>
}

/** Asks a resource for a month, or for its latest with null. */
export const ask = <Wire extends v.GenericSchema, Value>(
  endpoint: Endpoint<Wire, Value>,
  period: Month | null,
): Request<Value> => ({
  key: [endpoint.resource, period ?? 'latest'],
  load: ({ client, known, signal }) => client.get(endpoint, period === null ? {} : { period }, known, signal),
})

/**
 * Query options of a request. Nothing refetches by itself (staleTime Infinity): the refresh scheduler alone
 * decides when, and retries. Answers are never merged with their predecessors: an unchanged one is the same object.
 */
export const queryOf = <Value>(client: Client, request: Request<Value>) =>
  queryOptions<Answer<Value>>({
    queryKey: request.key,
    queryFn: ({ client: cache, signal }) =>
      request.load({ client, cache, known: cache.getQueryData<Answer<Value>>(request.key), signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    retryOnMount: false,
    structuralSharing: false,
  })
