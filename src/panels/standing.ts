import { useMemo, useState } from 'react'
import type { Asked } from './answers.ts'
import type { Requests } from './panel.ts'

interface Standing {
  readonly requests: Requests
  readonly failure: Error
}

/**
 * What is asked, with a failure that stands until there are answers: while a first load is tried again nothing better
 * is known than why it failed, and a skeleton in between would only flicker.
 */
export function useStanding<R extends Requests>(asked: Asked<R>, requests: R): Asked<R> {
  const [standing, setStanding] = useState<Standing | null>(null)
  const { answers, failure } = asked
  if (failure !== null && (standing?.failure !== failure || standing.requests !== requests)) {
    setStanding({ requests, failure })
  }
  const kept = answers === null && standing?.requests === requests ? standing.failure : null
  return useMemo(
    () => (failure === null && kept !== null ? { ...asked, failure: kept, lastFailed: true } : asked),
    [asked, failure, kept],
  )
}
