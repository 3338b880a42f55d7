import type { Freshness } from '#domain/freshness.ts'
import type { Light } from '#domain/lights.ts'
import styles from './StateMark.module.css'

type Shape = Light | Freshness | 'open'

/** Shapes that tell states apart without colour: ● ▲ ■ ✓, × for nothing answering and ○ for what is still to come. */
const SHAPES: Readonly<Record<Shape, string>> = {
  'on-track': 'M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2Z',
  watch: 'M8 2 15 14H1Z',
  late: 'M2.5 2.5h11v11h-11Z',
  done: 'M2 8.5 6 12.5 14 3.5',
  fresh: 'M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2Z',
  failed: 'M2.5 2.5h11v11h-11Z',
  offline: 'M3 3l10 10M13 3L3 13',
  open: 'M8 2.5a5.5 5.5 0 1 1 0 11A5.5 5.5 0 1 1 8 2.5Z',
}

const CLASSES: Readonly<Record<Shape, string>> = {
  'on-track': 'good',
  watch: 'warn',
  late: 'bad',
  done: 'done',
  fresh: 'good',
  failed: 'bad',
  offline: 'lost',
  open: 'open',
}

/** The shape of a light or of a freshness; the word beside it is the caller's. A late figure is watched, not red. */
export function StateMark({ state }: { state: Shape | 'overdue' }) {
  const shown = state === 'overdue' ? 'watch' : state
  return (
    <svg className={`${styles.mark} ${styles[CLASSES[shown]] ?? ''}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shown]} />
    </svg>
  )
}
