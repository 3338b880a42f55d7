import type { ComparedFigure, ComparedId } from '#domain/town-comparison.ts'
import { change, pointsBetween } from '#domain/units.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Cell, LeadsTo } from '#ui/table-twin.ts'
import { figure as cell, plain } from '#ui/table-twin.ts'
import type { ComparedView, ShownTown } from './view.ts'

/** One measure in words: both towns, what lies between them, and the city. */
export interface ComparedLine {
  readonly id: string
  readonly name: string
  readonly unit: string
  /** The page behind the measure; null where it is this one. */
  readonly leadsTo: LeadsTo | null
  readonly own: Cell
  readonly other: Cell
  readonly difference: Cell
  readonly city: Cell
  /** Lengths of the bars under the figures, on an axis of this line alone: the largest of the three fills it. */
  readonly lengths: Readonly<Record<'own' | 'other' | 'city', number | null>>
}

const LEADS_TO: Readonly<Record<ComparedId, LeadsTo | null>> = {
  coverage: null,
  gaps: null,
  'certified-10k': { page: 'workforce' },
  certified: { page: 'workforce' },
  staff: { page: 'workforce' },
  organisations: { page: 'organisations' },
  active: { page: 'projects' },
  late: { page: 'projects', changes: { light: 'late' } },
  evaluation: { page: 'evaluation' },
}

/** A town with nothing of what the others have is a bar without length, one that did not report none at all. */
function lengthsOf({ own, other, city }: ComparedFigure): ComparedLine['lengths'] {
  const most = Math.max(0, ...[own, other, city].filter((value) => value !== null))
  const on = (value: number | null) => (value === null || most === 0 ? null : Math.max(0, value / most))
  return { own: on(own), other: on(other), city: on(city) }
}

/** What a figure is where no town stands: nothing, and not "not reported". */
const sided = (side: ShownTown | null, told: Cell, none: string) => (side === null ? plain(none) : told)

/** A difference is of two figures that were told; rates differ in 百分点. */
function differenceOf(compared: ComparedFigure, words: Words, format: Format): Cell {
  const { scoreDifference } = coverageWords(words).compared
  switch (compared.kind) {
    case 'ratio': {
      const by = pointsBetween(compared.own, compared.other)
      return by === null ? plain(format.none) : cell(format.pointsInWords(by), by)
    }
    case 'count': {
      const by = change(compared.own, compared.other)
      return by === null ? plain(format.none) : cell(format.countChange(by), by)
    }
    case 'per-10k': {
      const by = change(compared.own, compared.other)
      return by === null ? plain(format.none) : cell(format.perTenThousandChange(by), by)
    }
    case 'score': {
      const by = change(compared.own, compared.other)
      return by === null ? plain(format.none) : cell(scoreDifference(format.scoreChange(by)), by)
    }
  }
}

function figuresOf(compared: ComparedFigure, format: Format) {
  switch (compared.kind) {
    case 'ratio':
      return texts(compared, format.ratio, format.ratio)
    case 'count':
      return texts(compared, format.count, format.average)
    case 'per-10k':
      return texts(compared, format.perTenThousand, format.perTenThousand)
    case 'score':
      return texts(compared, format.score, format.score)
  }
}

interface Values<Value, Whole> {
  readonly own: Value | null
  readonly other: Value | null
  readonly city: Whole | null
}

const texts = <Value extends number, Whole extends number>(
  { own, other, city }: Values<Value, Whole>,
  text: (value: Value | null) => string,
  cityText: (value: Whole | null) => string,
) => ({ own: cell(text(own), own), other: cell(text(other), other), city: cell(cityText(city), city) })

/** Every measure as it is read. */
export function linesOf(view: ComparedView, words: Words, format: Format): ComparedLine[] {
  const { compared: text } = coverageWords(words)
  return view.figures.map((compared) => {
    const { own, other, city } = figuresOf(compared, format)
    return {
      id: compared.id,
      name: text.names[compared.id],
      unit: text.units[compared.id],
      leadsTo: LEADS_TO[compared.id],
      own: sided(view.own, own, format.none),
      other: sided(view.other, other, format.none),
      difference: differenceOf(compared, words, format),
      city,
      lengths: lengthsOf(compared),
    }
  })
}
