import styles from './Action.module.css'

interface ActionProps {
  readonly text: string
  readonly onPress: () => void
}

/** A small button beside what it changes. */
export const Action = ({ text, onPress }: ActionProps) => (
  <button type="button" className={styles.action} data-no-export="" onClick={onPress}>
    {text}
  </button>
)
