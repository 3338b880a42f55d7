import { useState } from 'react'
import type { ResolvedScope } from '#domain/scope.ts'
import type { Asked } from './answers.ts'
import type { AnswersTo, Requests } from './panel.ts'

/** Answers together with the scope that asked for them, so that no label describes a picture not yet there. */
export interface Settled<R extends Requests> {
  readonly answers: AnswersTo<R>
  readonly scope: ResolvedScope
  readonly provenance: NonNullable<Asked<R>['provenance']>
}

/** The last complete answers; those of the scope before stay until the ones asked for have arrived. */
export function useSettled<R extends Requests>(asked: Asked<R>, scope: ResolvedScope): Settled<R> | null {
  const [settled, setSettled] = useState<Settled<R> | null>(null)
  const { answers, provenance } = asked
  if (answers === null || provenance === null) return settled
  if (settled !== null && settled.answers === answers && settled.scope === scope) return settled
  const next = { answers, scope, provenance }
  setSettled(next)
  return next
}
