import styles from './Phrases.module.css'

/** What there is to say beside a figure, a phrase each: a line ends between two of them where it can. */
export function Phrases({ of }: { readonly of: readonly string[] }) {
  return (
    <span>
      {of.map((phrase, at) => (
        <span key={phrase} className={styles.phrase}>
          {phrase}
          {at < of.length - 1 && ' · '}
        </span>
      ))}
    </span>
  )
}
