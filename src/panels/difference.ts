import { count, days, points, ratio, score, tenThousandYuan } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import type { Cell } from '#ui/table-twin.ts'

/** How figures of one unit read, and how a difference of two of them is written. */
interface Unit {
  reads(value: number): string
  writes(by: number): string
  /** What a spreadsheet gets of the difference. */
  bare(by: number): number
}

const PER_POINT = 100
const same = (by: number) => by

/** The units that differences are taken in: things, shares, days, money, and all that reads with one decimal. */
const unitsOf = (format: Format): readonly Unit[] => [
  {
    reads: (value) => format.count(count(value)),
    writes: (by) => format.countChange(count(by)),
    bare: same,
  },
  {
    reads: (value) => format.ratio(ratio(value)),
    writes: (by) => format.pointsInWords(points(by)),
    bare: (by) => by * PER_POINT,
  },
  { reads: (value) => format.days(days(value)), writes: (by) => format.daysChange(days(by)), bare: same },
  {
    reads: (value) => format.yuan(tenThousandYuan(value)),
    writes: (by) => format.yuanChange(tenThousandYuan(by)),
    bare: same,
  },
  { reads: (value) => format.score(score(value)), writes: (by) => format.scoreChange(score(by)), bare: same },
]

/** Below nothing is only what is a difference itself. */
const bareOf = (cell: Cell | undefined): number | null =>
  typeof cell?.value === 'number' && cell.value >= 0 ? cell.value : null

export interface Differences {
  /** Whether a cell reads as a figure, so that its value tells nothing that its words do not. */
  isFigure(cell: Cell | undefined): boolean
  /**
   * What became of a figure, in its own unit. Only what is read on both sides, in one unit, is subtracted: what is
   * withheld (‹10), at least so many (130余), not reported or no figure at all has no difference.
   */
  between(now: Cell | undefined, then: Cell | undefined): Cell | null
}

/** Knows units by how their figures read, so that no table has to name them. */
export function differencesIn(format: Format): Differences {
  const units = unitsOf(format)
  // Figures of a column have one unit as a rule: the last one found is tried first.
  let last = units[0]
  const unitOf = (value: number, text: string) => {
    if (last?.reads(value) !== text) last = units.find(({ reads }) => reads(value) === text)
    return last
  }
  return {
    isFigure: (cell) => {
      const value = bareOf(cell)
      return value !== null && cell !== undefined && unitOf(value, cell.text) !== undefined
    },
    between: (now, then) => {
      const [value, before] = [bareOf(now), bareOf(then)]
      if (now === undefined || then === undefined || value === null || before === null) return null
      const unit = unitOf(value, now.text)
      if (unit === undefined || unit.reads(before) !== then.text) return null
      return { text: unit.writes(value - before), value: unit.bare(value - before) }
    },
  }
}
