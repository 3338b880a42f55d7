import styles from './Skeleton.module.css'

/** Holds the place of a picture that has not arrived: still, so that a waiting wall costs nothing. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div className={styles.skeleton} role="status" data-skeleton="">
      <span className="visually-hidden">{label}</span>
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
