import type { ReactNode } from 'react'
import { useContext, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { wallWords } from '#i18n/wall/words.ts'
import fitting from '#ui/FittingList.module.css'
import { useFittingRows } from '#ui/fitting-rows.ts'
import type { FittingListProps } from '#ui/paged-lists.ts'
import type { Presence } from './idle.ts'
import styles from './PagedList.module.css'
import type { PagedRows, Pages } from './pages.ts'
import { evenPage, MOST_TOLD } from './pages.ts'
import { useRoomyRows } from './roomy-rows.ts'
import { StageContext } from './stage.ts'

interface PagedListProps<Row> extends FittingListProps<Row> {
  readonly pages: Pages
  readonly presence: Presence
}

const still = () => () => undefined

/**
 * A list of which nobody can ask for the rest: a page after the other, each with as many rows as fit, and under them
 * which of how many they are. What is beyond the rows that are told is counted.
 */
export function PagedList<Row>({ pages, presence, rows, idOf, children, remainder }: PagedListProps<Row>) {
  const box = useRef<HTMLDivElement>(null)
  const { words, format } = useLocale()
  const { scene, isShown } = useContext(StageContext)
  const [list, setList] = useState<PagedRows | null>(null)
  const beyond = Math.max(0, rows.length - MOST_TOLD)
  const told = useMemo(() => rows.slice(0, MOST_TOLD), [rows])
  const from = useSyncExternalStore(list?.subscribe ?? still, () => list?.from() ?? 0)
  const { count: fits, isMeasured } = useFittingRows(box, told, from, from > 0 || beyond > 0)

  // Which panel it is in is known once it hangs. All of this comes before the browser paints.
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const panel = element.closest('[data-panel]')?.id ?? ''
    const joined = pages.join(`${scene} ${panel}`, () => presence.isAt(element))
    setList(joined)
    return () => joined.leave()
  }, [pages, presence, scene])
  // biome-ignore lint/correctness/useExhaustiveDependencies: who a row is hangs on the rows alone
  useLayoutEffect(() => list?.lists(told.map(idOf)), [list, told])
  useLayoutEffect(() => list?.seen(isShown), [list, isShown])
  const left = Math.max(0, told.length - from)
  const visible = told.slice(from, from + (isMeasured ? evenPage(left, fits) : fits))
  useLayoutEffect(() => {
    if (isMeasured) list?.fits(visible.length)
  }, [list, isMeasured, visible.length])

  useRoomyRows(box, isMeasured ? visible.length : null, from)

  const number = (value: number) => format.count(count(value))
  const line: ReactNode[] = [
    wallWords(words).page(number(from + 1), number(from + visible.length), number(told.length)),
  ]
  if (beyond > 0) line.push(' · ', remainder(beyond))
  const hasLine = from > 0 || visible.length < told.length || beyond > 0 || (!isMeasured && rows.length > 1)
  return (
    <div ref={box} className={`${fitting.box} ${styles.box}`}>
      {children(visible)}
      {hasLine && <p className={fitting.remainder}>{line}</p>}
    </div>
  )
}
