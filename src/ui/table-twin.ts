import type { PageId } from '#domain/pages.ts'
import type { Scope } from '#domain/scope.ts'

/** The page behind a figure, and what is looked at there where it is something else than here. */
export interface LeadsTo {
  readonly page: PageId
  readonly changes?: Partial<Scope>
}

/** One cell: what a reader sees, and the bare value a spreadsheet gets (null where nothing was reported). */
export interface Cell {
  readonly text: string
  readonly value: string | number | null
  readonly leadsTo?: LeadsTo
}

export interface Column {
  readonly id: string
  readonly title: string
  /** What a file calls it, where the values stand bare and nothing else names their unit. */
  readonly titleInFile?: string
  /** A share is a number that reads in per cent: 0.5 is 50%. */
  readonly kind: 'text' | 'number' | 'share'
  /** `never` for a place in an order, and for what only counts on with the calendar: a difference would mislead. */
  readonly compares?: 'never'
  /**
   * Counts who reported nothing to the other figures of its row: while there is anybody, they are held against
   * nothing.
   */
  readonly leftOut?: true
  /** The title of the column this one is the difference of, which stands before it. */
  readonly differenceOf?: string
}

/** The figures of a picture as a table: whatever it shows, and in the same order. */
export interface TableTwin {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a column is called where nothing stands beside it: read out, in a sentence. */
export const nameOf = ({ title, differenceOf }: Column, joined: (of: string, title: string) => string) =>
  differenceOf === undefined ? title : joined(differenceOf, title)

/** The first column of words: it names the rows, and stands while the others are scrolled. */
export const namingColumn = (columns: readonly Column[]): number =>
  Math.max(
    0,
    columns.findIndex(({ kind }) => kind === 'text'),
  )

/** A cell whose text is its value. */
export const plain = (text: string): Cell => ({ text, value: text })

/** A cell that reads one way and calculates another; withheld and unreported figures export as their text. */
export const figure = (text: string, value: number | null): Cell => ({ text, value: value ?? text })

/** A cell that leads to the page behind it: `leading(plain(name), 'project', { project: id })`. */
export const leading = (cell: Cell, page: PageId, changes: Partial<Scope> = {}): Cell => ({
  ...cell,
  leadsTo: { page, changes },
})
