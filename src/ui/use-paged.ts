import { useContext } from 'react'
import { PagedLists } from './paged-lists.ts'
import { usePaper } from './paper.ts'

/** Whether lists and tables are drawn a page at a time: on a wall, not on paper. */
export function usePaged(): boolean {
  const Paged = useContext(PagedLists)
  return !usePaper() && Paged !== null
}
