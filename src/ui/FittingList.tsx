import { useContext, useRef } from 'react'
import styles from './FittingList.module.css'
import { useFittingRows } from './fitting-rows.ts'
import type { FittingListProps } from './paged-lists.ts'
import { PagedLists } from './paged-lists.ts'
import { usePaper } from './paper.ts'

/** Paper is as long as the list; what would fill a ream is counted. */
const MOST_ON_PAPER = 1_000

/**
 * As many rows as fit the height of the box, whole, and a line for the others; never a scroll bar; on paper all of
 * them; a page after the other on a wall. Fills its parent, which must have a height.
 */
export function FittingList<Row>(props: FittingListProps<Row>) {
  const Paged = useContext(PagedLists)
  const onPaper = usePaper()
  return Paged === null || onPaper ? <TopOfList {...props} /> : <Paged {...props} />
}

function TopOfList<Row>({ rows, children, pairsOnPaper, remainder }: FittingListProps<Row>) {
  const box = useRef<HTMLDivElement>(null)
  const onPaper = usePaper()
  const { count, isMeasured } = useFittingRows(box, rows)
  const visible = rows.slice(0, onPaper ? MOST_ON_PAPER : count)
  const hidden = rows.length - visible.length
  return (
    <div ref={box} className={styles.box} data-columns={pairsOnPaper}>
      {children(visible)}
      {(hidden > 0 || (!onPaper && !isMeasured && rows.length > 1)) && (
        <p className={styles.remainder}>{remainder(Math.max(1, hidden))}</p>
      )}
    </div>
  )
}
