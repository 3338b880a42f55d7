import { useId } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import type { PictureProps } from '../panel.ts'
import type { Figure } from './figures.ts'
import { figuresOf } from './figures.ts'
import styles from './Picture.module.css'
import type { HeadlineView } from './view.ts'

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
export function HeadlinePicture({ view }: PictureProps<HeadlineView>) {
  const { words, format } = useLocale()
  const { main, further } = figuresOf(view, words, format)
  return (
    <div className={styles.headline}>
      <ul className={styles.main}>
        {main.map((figure) => (
          <FigureItem key={figure.id} figure={figure} />
        ))}
      </ul>
      <div className={styles.further}>
        <ul>
          {further.map((figure) => (
            <FigureItem key={figure.id} figure={figure} />
          ))}
        </ul>
      </div>
    </div>
  )
}
