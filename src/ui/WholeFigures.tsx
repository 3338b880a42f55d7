import { figuresIn } from '#i18n/figures-in.ts'
import styles from './WholeFigures.module.css'

/** A sentence in which the end of a line parts no number from its unit. It is copied and read out as it stands. */
export function WholeFigures({ sentence }: { readonly sentence: string }) {
  return figuresIn(sentence).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence keep their places
      <span key={at} className={styles.figure}>
        {piece}
      </span>
    ),
  )
}
