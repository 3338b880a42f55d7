import { count } from '#domain/units.ts'
import { presentWords } from '#i18n/present/words.ts'
import type { DeckChart, DeckPart } from '#ui/exports/pptx-parts.ts'
import type { Cell, TableTwin } from '#ui/table-twin.ts'
import { namingColumn } from '#ui/table-twin.ts'
import type { InFile, Part } from './scenes.ts'
import type { Standing } from './shown.tsx'

/** As many rows as are read from where one sits; the files of the panels have them all. */
const MOST_ROWS = 13
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

/** The figures of some columns as bars or as lines over the names of the rows; null where there is not one figure. */
export function chartOf(
  { columns, rows }: TableTwin,
  { as, columns: wanted }: Extract<InFile, { as: 'bars' | 'lines' }>,
): DeckChart | null {
  const naming = namingColumn(columns)
  const drawn = as === 'bars' ? rows.slice(0, MOST_BARS) : rows
  const places = columns.flatMap(({ id }, at) => (wanted.includes(id) ? [at] : []))
  const series = places.map((at) => ({
    name: columns[at]?.title ?? '',
    values: drawn.map((row) => numberIn(row[at])),
  }))
  if (!series.some(({ values }) => values.some((value) => value !== null))) return null
  return {
    as,
    labels: drawn.map((row) => row[naming]?.text ?? ''),
    series,
    isShare: columns[places[0] ?? 0]?.kind === 'share',
  }
}

/** Figures with their names, turned on their side: a column a figure, as they stand across the top of a scene. */
function turned({ columns, rows }: TableTwin): TableTwin {
  const named = rows.slice(0, 8)
  return {
    columns: named.map((row, at) => ({ id: String(at), title: row[0]?.text ?? '', kind: 'text' as const })),
    rows: columns
      .slice(1, 2)
      .map((_, column) =>
        named.map((row) => ({ text: row[column + 1]?.text ?? '', value: row[column + 1]?.value ?? null })),
      ),
  }
}

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
  const more = (shown: number) =>
    whole.rows.length > shown ? text.more(format.count(count(whole.rows.length - shown))) : null
  if (panel.headless) return { kind: 'table', title, note: null, table: turned(whole) }
  if (inFile.as === 'picture') {
    const picture = await photograph(panel.id)
    if (picture !== null) return { kind: 'picture', title, note: null, ...picture }
  } else if (inFile.as !== 'table') {
    const chart = chartOf(whole, inFile)
    if (chart !== null)
      return { kind: 'chart', title, note: inFile.as === 'bars' ? more(MOST_BARS) : null, chart }
  }
  const wanted = inFile.as === 'table' ? inFile.columns : undefined
  const { columns, rows } = narrowed(whole, wanted)
  return { kind: 'table', title, note: more(MOST_ROWS), table: { columns, rows: rows.slice(0, MOST_ROWS) } }
}
