/** A reader who writes down everything shown and works out the rest: sums, differences, and rates times their base. */
import type { Households } from '#domain/adaptations.ts'
import { isAtLeast } from '#domain/figures.ts'
import type { Reported } from '#domain/reported.ts'
import { isSuppressed } from '#domain/suppression.ts'
import type { Ratio } from '#domain/units.ts'
import { createFormat } from '#i18n/format.ts'

const format = createFormat('zh-CN')
const MOST = 1_000_000

interface Known {
  least: number
  most: number
}

/** Σ of the figures, each so many times, lies between the two. */
interface Relation {
  readonly terms: readonly (readonly [name: string, times: number])[]
  readonly least: number
  readonly most: number
}

export function reader() {
  const known = new Map<string, Known>()
  const withheld = new Set<string>()
  const relations: Relation[] = []

  const of = (name: string): Known => {
    const found = known.get(name) ?? { least: 0, most: MOST }
    known.set(name, found)
    return found
  }
  const narrow = (name: string, least: number, most: number): boolean => {
    const own = of(name)
    const isNews = least > own.least || most < own.most
    own.least = Math.max(own.least, least)
    own.most = Math.min(own.most, most)
    return isNews
  }
  const relate = (terms: Relation['terms'], least: number, most = least) =>
    relations.push({ terms, least, most })

  /** What a relation leaves for each of its figures when all the others are at their ends. */
  function follow({ terms, least, most }: Relation): boolean {
    const end = ([name, times]: readonly [string, number], side: 'low' | 'high') =>
      times * (times > 0 === (side === 'low') ? of(name).least : of(name).most)
    const low = terms.reduce((all, term) => all + end(term, 'low'), 0)
    const high = terms.reduce((all, term) => all + end(term, 'high'), 0)
    return terms
      .map((term) => {
        const [name, times] = term
        const from = (least - (high - end(term, 'high'))) / times
        const to = (most - (low - end(term, 'low'))) / times
        return narrow(name, Math.ceil(Math.min(from, to) - 1e-6), Math.floor(Math.max(from, to) + 1e-6))
      })
      .includes(true)
  }

  return {
    /** @param isSomebody whether a withheld figure is known not to be zero */
    reads(name: string, shown: Reported<Households>, isSomebody = true) {
      if (shown === null) return
      if (isSuppressed(shown)) {
        withheld.add(name)
        narrow(name, isSomebody ? 1 : 0, shown.below - 1)
      } else if (isAtLeast(shown)) narrow(name, shown.atLeast, MOST)
      else narrow(name, shown, shown)
    },
    /** One that is told on no page in any form. */
    isNeverTold(name: string) {
      withheld.add(name)
    },
    isSum(total: string, parts: readonly string[]) {
      relate([[total, 1], ...parts.map((part) => [part, -1] as const)], 0)
    },
    /** A rate as it is printed, with one decimal: part ÷ whole. */
    readsRate(part: string, whole: string, rate: Reported<Ratio>) {
      if (rate === null) return
      const printed = Number.parseFloat(format.ratio(rate).replaceAll(',', '')) / 100
      relate(
        [
          [part, 1],
          [whole, -(printed - 0.0005)],
        ],
        0,
        MOST,
      )
      relate(
        [
          [whole, printed + 0.0005],
          [part, -1],
        ],
        0,
        MOST,
      )
    },
    /** 环比 and 同比. */
    readsChange(now: string, before: string, by: number) {
      relate(
        [
          [now, 1],
          [before, -1],
        ],
        by,
      )
    },
    /** One that is never more than another. */
    isAtMost(smaller: string, larger: string) {
      relate(
        [
          [larger, 1],
          [smaller, -1],
        ],
        0,
        MOST,
      )
    },
    /**
     * The withheld figures below the threshold that are now known for certain. A zero tells of nobody; a larger one was
     * withheld for the sake of a small one, and is nothing by itself.
     */
    worksOut(threshold: number): string[] {
      for (let isNews = true; isNews; ) isNews = relations.map(follow).includes(true)
      for (const [name, { least, most }] of known)
        if (least > most) throw new Error(`${name} is at least ${least} and at most ${most}`)
      return [...withheld].filter((name) => {
        const { least, most } = of(name)
        return least === most && least > 0 && least < threshold
      })
    },
  }
}
export type Reader = ReturnType<typeof reader>
