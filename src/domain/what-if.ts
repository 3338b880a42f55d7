import type { Dimension, Evaluation, EvaluationStanding } from './evaluations.ts'
import { placed } from './evaluations.ts'

/**
 * 试算: a result under weights that nobody decided. It is a value of another kind than the official one, reached
 * through another name, so that no function which asks for the one takes the other.
 */
export interface WhatIf<Value> {
  readonly whatIf: Value
  /** The weights it was calculated with, in the order of the dimensions. */
  readonly weights: readonly number[]
  /** Σ of them: 100 or not, each counts as its part of it. */
  readonly whole: number
}

/** Weights as an address has them, read against the dimensions of a year. */
export interface WeightsRead {
  /** In the order of the dimensions; the official weight stands in for what was not understood. */
  readonly weights: readonly number[]
  /** Whether any of them is another than the official one. */
  readonly differ: boolean
  /** Parts of the text that nobody could follow. */
  readonly unread: readonly string[]
}

/** A weight that is tried: 0 to 100, in tenths. */
export const HEAVIEST = 100
const BETWEEN = '*'
const BEFORE_WEIGHT = '-'
const WEIGHT = /^(?:\d{1,3})(?:\.\d)?$/

const idInText = (id: string) => encodeURIComponent(id).replaceAll(BETWEEN, '%2A')

/** Reads `functions-40*finance-25`. Whatever it does not understand is said and left official, never an error. */
export function readWeights(text: string | null, dimensions: readonly Dimension[]): WeightsRead {
  const asked = new Map<string, number>()
  const unread: string[] = []
  const known = new Map(dimensions.map(({ id }) => [idInText(id), id]))
  for (const part of (text ?? '').split(BETWEEN)) {
    if (part === '') continue
    const at = part.lastIndexOf(BEFORE_WEIGHT)
    const id = known.get(part.slice(0, Math.max(0, at)))
    const weight = part.slice(at + 1)
    if (id === undefined || asked.has(id) || !WEIGHT.test(weight) || Number(weight) > HEAVIEST) {
      unread.push(part)
    } else asked.set(id, Number(weight))
  }
  const weights = dimensions.map(({ id, weight }) => asked.get(id) ?? weight)
  return { weights, differ: dimensions.some(({ weight }, at) => weights[at] !== weight), unread }
}

const TENTHS = 10

/** Writes what differs from the official weights; null when nothing does. */
export function writeWeights(weights: readonly number[], dimensions: readonly Dimension[]): string | null {
  const changed = dimensions.flatMap(({ id, weight: official }, at) => {
    const weight = weights[at]
    if (weight === undefined || weight === official) return []
    return [`${idInText(id)}${BEFORE_WEIGHT}${Math.round(weight * TENTHS) / TENTHS}`]
  })
  return changed.length === 0 ? null : changed.join(BETWEEN)
}

/**
 * The ranking under other weights. The official evaluation is read and left as it is; a veto stays one, and without any
 * weight there is no total.
 */
export function whatIf(
  evaluation: Evaluation,
  weights: readonly number[],
): WhatIf<readonly EvaluationStanding[]> {
  const dimensions = evaluation.dimensions.map((dimension, at) => ({
    ...dimension,
    weight: weights[at] ?? dimension.weight,
  }))
  return {
    whatIf: placed({ ...evaluation, dimensions }, (_, sum) => sum.total),
    weights: dimensions.map(({ weight }) => weight),
    whole: dimensions.reduce((sum, { weight }) => sum + weight, 0),
  }
}
