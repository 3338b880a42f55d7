import { useEffect, useMemo, useState } from 'react'
import type { ResolvedScope } from '#domain/scope.ts'
import type { Asked } from './answers.ts'
import type { AnswersTo, Requests } from './panel.ts'
import { inTurn } from './turns.ts'

/** Answers together with the scope that asked for them, so that no label describes a picture not yet there. */
export interface Settled<R extends Requests> {
  readonly answers: AnswersTo<R>
  readonly scope: ResolvedScope
  readonly provenance: NonNullable<Asked<R>['provenance']>
}

/**
 * The last complete answers; those of the scope before stay until the ones asked for have arrived. What the reader
 * changes shows at once, and so does the first that arrives; whatever arrives later takes its turn among the panels.
 */
export function useSettled<R extends Requests>(asked: Asked<R>, scope: ResolvedScope): Settled<R> | null {
  const [settled, setSettled] = useState<Settled<R> | null>(null)
  const { answers, provenance } = asked
  const next = useMemo(
    () => (answers === null || provenance === null ? null : { answers, scope, provenance }),
    [answers, scope, provenance],
  )
  const isNew = next !== null && (settled?.answers !== next.answers || settled.scope !== next.scope)
  const takesTurn = isNew && settled !== null && settled.answers !== next.answers
  useEffect(() => {
    if (takesTurn) return inTurn(() => setSettled(next))
  }, [next, takesTurn])
  if (!isNew || takesTurn) return settled
  setSettled(next)
  return next
}
