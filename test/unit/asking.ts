import { afterEach, beforeEach, vi } from 'vitest'
import type { Attempt } from '#api/client.ts'
import { createClient } from '#api/client.ts'
import { describedAnswer } from '#api/openapi/answers.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { startBackend } from './backend.ts'

/** What a backend that is well says of its stations. */
export const ANSWER = describedAnswer(stationsEndpoint).example

/** The signal of a reader who stays. */
export const never = () => new AbortController().signal

/** What an attempt failed with. */
export async function failureOf(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => 'no failure',
    (error: unknown) => error,
  )
}

/** A backend of the test, a client that asks it, and the attempts the client made of it in one test. */
export function startAsking() {
  const backend = startBackend()
  const attempts: Attempt[] = []
  beforeEach(() => {
    attempts.length = 0
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const clientOf = (base: string) => createClient(base, (attempt) => attempts.push(attempt))
  const client = () => clientOf(backend.base())
  const askStations = (signal = never()) => client().get(stationsEndpoint, {}, undefined, signal)
  return { backend, attempts, clientOf, client, askStations }
}
