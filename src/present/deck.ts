import { isMonth } from '#domain/periods.ts'
import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { presentWords } from '#i18n/present/words.ts'
import type { DeckChart, DeckFigure, DeckPart } from '#ui/exports/pptx-parts.ts'
import type { Cell, TableTwin } from '#ui/table-twin.ts'
import type { InFile, Part } from './scenes.ts'
import type { Standing } from './shown.tsx'

/** As many bars as are read from where one sits; the files of the panels have them all. */
const MOST_BARS = 14

/** Some columns of a table, in its own order; all where none are named. */
function narrowed({ columns, rows }: TableTwin, wanted: readonly string[] | undefined): TableTwin {
  const places = columns.flatMap(({ id }, at) => (wanted === undefined || wanted.includes(id) ? [at] : []))
  const picked = <Value>(row: readonly Value[]) =>
    places.flatMap((at) => {
      const value = row[at]
      return value === undefined ? [] : [value]
    })
  return { columns: picked(columns), rows: rows.map(picked) }
}

const numberIn = (cell: Cell | undefined): number | null =>
  typeof cell?.value === 'number' ? cell.value : null

/** The place of a column by its name. */
const placeOf = ({ columns }: TableTwin, wanted: string) => columns.findIndex(({ id }) => id === wanted)

/** A month stands short under an axis. */
function shortName(cell: Cell | undefined, format: Format): string {
  const value = typeof cell?.value === 'string' ? cell.value : null
  return isMonth(value) ? format.monthTick(value) : (cell?.text ?? '')
}

/**
 * The figures of some columns as bars or as lines; null where there is not one figure. A row of none of them, such as
 * one of another kind, has no bar; a month has its step all the same.
 */
export function chartOf(
  table: TableTwin,
  { as, names, columns: wanted }: Extract<InFile, { as: 'bars' | 'lines' }>,
  format: Format,
): DeckChart | null {
  const places = wanted.map((id) => placeOf(table, id)).filter((at) => at >= 0)
  const rows =
    as === 'lines'
      ? table.rows
      : table.rows.filter((row) => places.some((at) => numberIn(row[at]) !== null)).slice(0, MOST_BARS)
  const series = places.map((at) => ({
    name: table.columns[at]?.title ?? '',
    values: rows.map((row) => numberIn(row[at])),
  }))
  if (!series.some(({ values }) => values.some((value) => value !== null))) return null
  const naming = placeOf(table, names)
  return {
    as,
    labels: rows.map((row) => shortName(row[naming], format)),
    series,
    isShare: table.columns[places[0] ?? 0]?.kind === 'share',
  }
}

/** Key figures with their units and what is said under them, as many as stand side by side. */
function figuresIn(table: TableTwin): DeckFigure[] {
  const text = (row: readonly Cell[], id: string) => row[placeOf(table, id)]?.text ?? ''
  return table.rows.slice(0, MOST_FIGURES).map((row) => ({
    name: text(row, 'label'),
    value: text(row, 'value'),
    unit: text(row, 'unit'),
    notes: text(row, 'notes'),
  }))
}

const MOST_FIGURES = 8

type Photograph = (
  id: string,
) => Promise<{ readonly png: Blob; readonly width: number; readonly height: number } | null>

/**
 * A panel as part of a slide: what its table twin has, and nothing that is not in it.
 * @param photograph the picture of a panel, where its figures would not say it; null where it cannot be drawn
 */
export async function deckPart(
  { panel, inFile }: Part,
  standing: Standing,
  photograph: Photograph,
): Promise<DeckPart> {
  const { words, format } = standing
  const text = presentWords(words)
  const title = panel.title(words)
  const figures = panel.figures(standing)
  if (figures === null) return { kind: 'words', title, note: text.untold }
  const whole = figures.table()
  const more = (rows: number) => text.more(format.count(count(rows)))
  if (panel.headless) return { kind: 'figures', title, note: null, figures: figuresIn(whole) }
  if (inFile.as === 'picture') {
    const picture = await photograph(panel.id)
    if (picture !== null) return { kind: 'picture', title, note: null, ...picture }
  } else if (inFile.as !== 'table') {
    const chart = chartOf(whole, inFile, format)
    const left = chart === null || chart.labels.length < MOST_BARS ? 0 : whole.rows.length - MOST_BARS
    if (chart !== null)
      return { kind: 'chart', title, note: left > 0 && inFile.as === 'bars' ? more(left) : null, chart }
  }
  const wanted = inFile.as === 'table' ? inFile.columns : undefined
  return { kind: 'table', title, note: null, table: narrowed(whole, wanted), more }
}
