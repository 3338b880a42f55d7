import type PptxGenJS from 'pptxgenjs'
import type { TableTwin } from '../table-twin.ts'
import { slideTable } from './slide-table.ts'

/** A chart of figures, drawn by the program that opens the file: its numbers can be read and changed there. */
export interface DeckChart {
  readonly as: 'bars' | 'lines'
  /** What each bar or step is called. */
  readonly labels: readonly string[]
  /** Null where nothing was reported, and where a small count is withheld. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  /** Whether the values are shares: 0.5 reads 50%. */
  readonly isShare: boolean
}

/** One of the figures that stand across the top. */
export interface DeckFigure {
  readonly name: string
  readonly value: string
  readonly unit: string
  readonly notes: string
}

export type DeckPart = { readonly title: string; readonly note: string | null } & (
  | { readonly kind: 'chart'; readonly chart: DeckChart }
  | {
      readonly kind: 'table'
      readonly table: TableTwin
      /** What is said of rows that find no place. */
      readonly more: (rows: number) => string
    }
  | { readonly kind: 'figures'; readonly figures: readonly DeckFigure[] }
  | { readonly kind: 'picture'; readonly png: Blob; readonly width: number; readonly height: number }
  /** Words alone, where figures did not come. */
  | { readonly kind: 'words' }
)

export const FACE = 'Microsoft YaHei'
const INK = '101A2B'
export const MUTED = '5A6B84'
const HAIRLINE = 'D5DCE6'
const HUES = ['0F8A80', '3B70B0']

/** Inches. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

type OnSlide = PptxGenJS.Slide

export const words = (size: number, color = INK) => ({ fontFace: FACE, fontSize: size, color })

/** A hairline under each row, and nothing else around it. */
const UNDERLINED: NonNullable<PptxGenJS.TableCellProps['border']> = [
  { type: 'none' },
  { type: 'none' },
  { type: 'solid', pt: 0.5, color: HAIRLINE },
  { type: 'none' },
]

/** @returns how many rows found no place */
function addTable(slide: OnSlide, table: TableTwin, box: Box): number {
  const { columns, rows } = table
  const { size, widths, shown } = slideTable(table, box.w, box.h)
  const cell = (text: string, at: number, bold: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      ...words(size),
      bold,
      align: columns[at]?.kind === 'text' ? 'left' : 'right',
      valign: 'middle',
      border: UNDERLINED,
    },
  })
  slide.addTable(
    [
      columns.map(({ title }, at) => cell(title, at, true)),
      ...rows.slice(0, shown).map((row) => row.map(({ text }, at) => cell(text, at, false))),
    ],
    { x: box.x, y: box.y, w: box.w, colW: [...widths], margin: 0.04 },
  )
  return rows.length - shown
}

/** Figures across the slide, each under its name, large. */
function addFigures(slide: OnSlide, figures: readonly DeckFigure[], box: Box) {
  const row = (size: number, told: (one: DeckFigure) => string, options: PptxGenJS.TableCellProps) =>
    figures.map((one) => ({
      text: told(one),
      options: { ...words(size), valign: 'top' as const, ...options },
    }))
  slide.addTable(
    [
      row(11, ({ name }) => name, { color: MUTED }),
      row(22, ({ value, unit }) => [value, unit].join(' ').trim(), { bold: true }),
      row(9, ({ notes }) => notes, { color: MUTED }),
    ],
    { x: box.x, y: box.y, w: box.w, margin: 0.02 },
  )
}

function addChart(deck: PptxGenJS, slide: OnSlide, chart: DeckChart, box: Box) {
  const { as, labels, series, isShare } = chart
  const code = isShare ? '0%' : '#,##0'
  const isBars = as === 'bars'
  /** Bars are counted from below. */
  const inOrder = <Value>(list: readonly Value[]) => (isBars ? [...list].reverse() : [...list])
  const values = series.flatMap((one) => one.values.filter((value) => value !== null))
  slide.addChart(
    isBars ? deck.ChartType.bar : deck.ChartType.line,
    series.map((one) => ({
      name: one.name,
      labels: inOrder(labels),
      // A value that is missing is no zero: the file leaves its place empty.
      values: inOrder(one.values).map((value) => value ?? Number.NaN),
    })),
    {
      ...box,
      barDir: 'bar',
      barGapWidthPct: 45,
      catAxisLabelFontFace: FACE,
      catAxisLabelFontSize: 11,
      catAxisLabelColor: INK,
      valAxisLabelFormatCode: code,
      valAxisLabelFontSize: 10,
      valAxisLabelColor: MUTED,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      valAxisHidden: isBars,
      // Amounts are read from nothing on, shares against the whole.
      valAxisMinVal: 0,
      ...(isShare && Math.max(...values) <= 1 ? { valAxisMaxVal: 1 } : {}),
      // As many as there are series: of more, each bar would have another.
      chartColors: HUES.slice(0, series.length),
      showValue: isBars,
      dataLabelFormatCode: isShare ? '0.0%' : '#,##0.##',
      dataLabelFontSize: 11,
      dataLabelColor: INK,
      showLegend: series.length > 1,
      legendPos: 't',
      legendFontFace: FACE,
      legendFontSize: 11,
      lineSize: 2.25,
      lineDataSymbolSize: 5,
    },
  )
}

/** What is said under a part: what is left out of it, or that it did not come. */
const NOTE = 0.32

/** Draws a part of a slide in its place: its title, its figures or its picture, and what is left out of it. */
export async function addPart(deck: PptxGenJS, slide: OnSlide, part: DeckPart, box: Box) {
  if (part.kind === 'figures') return addFigures(slide, part.figures, box)
  // A picture has its title in it.
  const top = part.kind === 'picture' ? 0 : 0.42
  const inner = { ...box, y: box.y + top, h: box.h - top - NOTE }
  let { note } = part
  if (part.kind !== 'picture') {
    slide.addText(part.title, { ...words(14), x: box.x, y: box.y, w: box.w, h: 0.35, bold: true, margin: 0 })
  }
  switch (part.kind) {
    case 'chart':
      addChart(deck, slide, part.chart, inner)
      break
    case 'table': {
      const left = addTable(slide, part.table, inner)
      if (left > 0) note = part.more(left)
      break
    }
    case 'picture': {
      const scale = Math.min(inner.w / part.width, (inner.h + NOTE) / part.height)
      const [w, h] = [part.width * scale, part.height * scale]
      slide.addImage({ data: await asAddress(part.png), x: inner.x, y: inner.y, w, h, altText: part.title })
      break
    }
    case 'words':
      break
  }
  if (note === null) return
  const y = part.kind === 'words' ? inner.y : box.y + box.h - NOTE
  slide.addText(note, { ...words(11, MUTED), x: box.x, y, w: box.w, h: NOTE, margin: 0 })
}

/** Pixels as an address that says them all. */
const asAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('the picture could not be read'))
    reader.readAsDataURL(blob)
  })
