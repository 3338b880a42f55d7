import type PptxGenJS from 'pptxgenjs'
import type { TableTwin } from '../table-twin.ts'

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

export type DeckPart = { readonly title: string; readonly note: string | null } & (
  | { readonly kind: 'chart'; readonly chart: DeckChart }
  | { readonly kind: 'table'; readonly table: TableTwin }
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

function addTable(slide: OnSlide, { columns, rows }: TableTwin, box: Box) {
  const isText = (at: number) => columns[at]?.kind === 'text'
  const size = rows.length > 11 || columns.length > 5 ? 10 : 12
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.5, color: HAIRLINE }
  const line: PptxGenJS.TableCellProps['border'] = [
    { type: 'none' },
    { type: 'none' },
    border,
    { type: 'none' },
  ]
  const cell = (text: string, at: number, bold: boolean): PptxGenJS.TableCell => ({
    text,
    options: { ...words(size), bold, align: isText(at) ? 'left' : 'right', valign: 'middle', border: line },
  })
  const lengths = columns.map(({ title }, at) =>
    Math.min(24, Math.max(lengthOf(title), ...rows.map((row) => lengthOf(row[at]?.text ?? ''))) + 2),
  )
  const all = lengths.reduce((sum, length) => sum + length, 0)
  slide.addTable(
    [
      columns.map(({ title }, at) => cell(title, at, true)),
      ...rows.map((row) => row.map(({ text }, at) => cell(text, at, false))),
    ],
    { x: box.x, y: box.y, w: box.w, colW: lengths.map((length) => (box.w * length) / all), margin: 0.04 },
  )
}

/** A Chinese letter is as wide as two of Latin. */
const lengthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)

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
      // Shares are read against the whole; bars of amounts begin at nothing.
      ...(isBars ? { valAxisMinVal: 0 } : {}),
      ...(isShare && Math.max(...values) <= 1 ? { valAxisMinVal: 0, valAxisMaxVal: 1 } : {}),
      chartColors: HUES,
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

/** Draws a part of a slide in its place: its title, its figures or its picture, and what is left out of it. */
export async function addPart(deck: PptxGenJS, slide: OnSlide, part: DeckPart, box: Box) {
  slide.addText(part.title, { ...words(14), x: box.x, y: box.y, w: box.w, h: 0.35, bold: true, margin: 0 })
  const inner = { ...box, y: box.y + 0.42, h: box.h - (part.note === null ? 0.42 : 0.72) }
  switch (part.kind) {
    case 'chart':
      addChart(deck, slide, part.chart, inner)
      break
    case 'table':
      addTable(slide, part.table, inner)
      break
    case 'picture': {
      const scale = Math.min(inner.w / part.width, inner.h / part.height)
      const [w, h] = [part.width * scale, part.height * scale]
      slide.addImage({ data: await asAddress(part.png), x: inner.x, y: inner.y, w, h, altText: part.title })
      break
    }
    case 'words':
      break
  }
  if (part.note !== null) {
    slide.addText(part.note, {
      ...words(11, MUTED),
      x: box.x,
      y: part.kind === 'words' ? inner.y : box.y + box.h - 0.3,
      w: box.w,
      h: 0.3,
      margin: 0,
    })
  }
}

/** Pixels as an address that says them all. */
const asAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('the picture could not be read'))
    reader.readAsDataURL(blob)
  })
