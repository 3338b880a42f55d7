import { isNarrowed } from '#domain/selection.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { useSurroundings } from '../surroundings.ts'
import { CLEARED } from './choices.ts'
import styles from './filters.module.css'

interface NoProjectsProps {
  /** What there is none of: projects at all, or projects in delivery. */
  readonly of: 'listed' | 'active'
}

/** In place of a list that the filters left empty: says so, and takes them back. */
export function NoProjects({ of }: NoProjectsProps) {
  const { words } = useLocale()
  const { scope, go, attended } = useSurroundings()
  const { none, noneUnderWay, filters } = projectsWords(words)
  if (!isNarrowed(scope)) return <Nothing />
  return (
    <div className={styles.none}>
      <p>{of === 'listed' ? none : noneUnderWay}</p>
      {attended && (
        <button type="button" className={styles.clear} onClick={() => go(CLEARED)}>
          {filters.clear}
        </button>
      )}
    </div>
  )
}
