import { isNarrowed } from '#domain/selection.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { useSurroundings } from '../surroundings.ts'
import { CLEARED } from './choices.ts'
import styles from './filters.module.css'

/** In place of a list that the filters left empty: says so, and takes them back. */
export function NoProjects() {
  const { words } = useLocale()
  const { scope, go, attended } = useSurroundings()
  const { none, filters } = projectsWords(words)
  if (!isNarrowed(scope)) return <Nothing />
  return (
    <div className={styles.none}>
      <p>{none}</p>
      {attended && (
        <button type="button" className={styles.clear} onClick={() => go(CLEARED)}>
          {filters.clear}
        </button>
      )}
    </div>
  )
}
