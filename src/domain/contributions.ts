import type { Dimension, DimensionScore } from './evaluations.ts'
import type { Reported } from './reported.ts'
import type { Ratio, Score } from './units.ts'
import { score, share } from './units.ts'

/** One term of a total: score × weight = contribution. */
export interface Contribution {
  readonly dimension: Dimension
  /** Its part of all weights; null where all of them are zero. */
  readonly share: Reported<Ratio>
  /** Null where nobody told this score. */
  readonly entry: DimensionScore | null
  readonly score: Reported<Score>
  /** 贡献分 to the tenth: beside each other they add up to the total as printed. */
  readonly points: Reported<Score>
}

/** A total and the terms it is made of. */
export interface Sum {
  readonly terms: readonly Contribution[]
  /** Σ score × weight, to the tenth; not reported while one score with a weight is missing. */
  readonly total: Reported<Score>
}

const TENTHS = 10
/** Products of decimal fractions fall a hair short of the tenths they stand for. */
const HAIR = 1e-6

/**
 * Whole tenths that add up to the rounded sum of the parts (largest remainder): each part is rounded down, and the
 * tenths still missing go to those that lost most, the earlier of equals first. No part is a tenth away from its own.
 */
export function inTenthsThatAddUp(parts: readonly number[]): number[] {
  const exact = parts.map((part) => part * TENTHS)
  const floors = exact.map((part) => Math.floor(part + HAIR))
  const whole = Math.round(exact.reduce((sum, part) => sum + part, 0) + HAIR)
  const lost = exact.map((part, at) => ({ at, by: part - (floors[at] ?? part) }))
  lost.sort((one, other) => (Math.abs(other.by - one.by) < HAIR ? one.at - other.at : other.by - one.by))
  const missing = whole - floors.reduce((sum, part) => sum + part, 0)
  for (const { at } of lost.slice(0, Math.max(0, missing))) floors[at] = (floors[at] ?? 0) + 1
  return floors
}

/** The part of all weights that each is; none where all of them are zero. */
export function weightShares(dimensions: readonly Dimension[]): Reported<Ratio>[] {
  const whole = dimensions.reduce((sum, { weight }) => sum + weight, 0)
  return dimensions.map(({ weight }) => share(weight, whole))
}

/** 维度得分 × 权重 = 贡献, dimension by dimension, with weights of any scale: each counts as its part of them all. */
export function contributions(dimensions: readonly Dimension[], entries: readonly DimensionScore[]): Sum {
  const shares = weightShares(dimensions)
  const terms = dimensions.map((dimension, at) => {
    const entry = entries.find(({ dimensionId }) => dimensionId === dimension.id) ?? null
    return { dimension, entry, share: shares[at] ?? null, score: entry?.score ?? null }
  })
  // What has no weight is not waited for.
  const products = terms.map((term) => {
    if (term.share === null) return null
    if (term.share === 0) return 0
    return term.score === null ? null : term.score * term.share
  })
  const known = products.filter((product) => product !== null)
  const isWhole = known.length === products.length && known.length > 0
  const tenths = isWhole ? inTenthsThatAddUp(known) : products.map(alone)
  const pointsAt = (at: number) => {
    const own = tenths[at] ?? null
    return own === null ? null : score(own / TENTHS)
  }
  const added = isWhole ? tenths.reduce<number>((sum, part) => sum + (part ?? 0), 0) : null
  return {
    terms: terms.map((term, at) => ({ ...term, points: pointsAt(at) })),
    total: added === null ? null : score(added / TENTHS),
  }
}

/** Beside a term that is missing nothing has to add up: each is rounded for itself. */
const alone = (product: Reported<number>): Reported<number> =>
  product === null ? null : Math.round(product * TENTHS + HAIR)
