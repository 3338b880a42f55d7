import styles from './TrendTip.module.css'

interface TrendTipProps {
  readonly title: string
  readonly lines: readonly { readonly id: string; readonly label: string; readonly text: string }[]
}

/** The values of one step, under the pointer or where the arrow keys have come: said aloud as they change. */
export function TrendTip({ title, lines }: TrendTipProps) {
  return (
    <div className={styles.tip} role="status">
      <b>{title}</b>
      {lines.map(({ id, label, text }) => (
        <span key={id}>
          <span>{label}</span> <b>{text}</b>
        </span>
      ))}
    </div>
  )
}
