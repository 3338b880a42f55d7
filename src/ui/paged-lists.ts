import type { ReactNode } from 'react'
import { createContext } from 'react'

export interface FittingListProps<Row> {
  /** The most important first. A new array is measured anew. */
  readonly rows: readonly Row[]
  /** Who a row is: a list whose rows are others, or in another order, is read from its top again. */
  readonly idOf: (row: Row) => string
  /** Draws the rows it is given as one element whose children are the rows, such as a `<ul>` of `<li>`; or as a table. */
  readonly children: (visible: readonly Row[]) => ReactNode
  /** For rows that need no heading over them: on paper two stand beside one another. */
  readonly pairsOnPaper?: true
  /** The line under the list that says how many are not shown. */
  readonly remainder: (hidden: number) => ReactNode
}

/** Draws the lists under it, each a page at a time, where nobody can ask for the rest; null where somebody can. */
export const PagedLists = createContext<(<Row>(props: FittingListProps<Row>) => ReactNode) | null>(null)
