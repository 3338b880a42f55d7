import { useId, useRef } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { useFittingColumns } from '#ui/fitting-columns.ts'
import type { PictureProps } from '../panel.ts'
import { evenColumns } from './columns.ts'
import type { Figure } from './figures.ts'
import { figuresOf } from './figures.ts'
import styles from './Picture.module.css'
import type { HeadlineView } from './view.ts'

/** The narrowest a figure reads well, in rem: its digits on one line, its base on two. */
const NARROWEST = { desk: 11, wall: 15 }
/** Eight in a row want more: on a screen that just holds them they would stand too close to be told apart. */
const ROOM_FOR_ALL = 1.25

function FigureItem({ figure: { label, digits, unit, notes, value } }: { figure: Figure }) {
  const labelId = useId()
  return (
    <li className={styles.figure} aria-labelledby={labelId}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <p className={styles.quantity} data-missing={value === null ? '' : undefined}>
        <b>{digits}</b> <span>{unit}</span>
      </p>
      <p className={styles.notes}>
        {notes.map((note, at) => (
          <span key={note}>
            {at > 0 && <i> · </i>}
            {note}
          </span>
        ))}
      </p>
    </li>
  )
}

/** The figures as the largest thing on the screen: label, digits with the unit beside them, and under them their base. */
export function HeadlinePicture({ view, attended }: PictureProps<HeadlineView>) {
  const { words, format } = useLocale()
  const { main, further } = figuresOf(view, words, format)
  const list = useRef<HTMLUListElement>(null)
  const fitting = useFittingColumns(list, attended ? NARROWEST.desk : NARROWEST.wall)
  const all = main.length + further.length
  const showsAll = fitting !== null && fitting >= all * ROOM_FOR_ALL
  const columns = showsAll ? all : evenColumns(main.length, fitting)
  return (
    <ul
      ref={list}
      className={styles.headline}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {[...main, ...(showsAll ? further : [])].map((figure) => (
        <FigureItem key={figure.id} figure={figure} />
      ))}
    </ul>
  )
}
