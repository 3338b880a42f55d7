import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import styles from './units.module.css'
import type { UnitState } from './view.ts'

/**
 * Dot, ring, or ring with a dash, as on the map: with a room, without one, not reported. The word is for those who
 * hear it.
 */
export function UnitMark({ state }: { readonly state: UnitState }) {
  const { words } = useLocale()
  const { states } = coverageWords(words).units
  const name = state ?? 'unreported'
  return (
    <>
      <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true" data-state={name}>
        {state === null ? (
          <path d="M2.5 8a5.5 5.5 0 0 1 11 0a5.5 5.5 0 0 1-11 0h11" />
        ) : (
          <circle cx="8" cy="8" r={state === 'gap' ? 5.5 : 4} />
        )}
      </svg>
      <span className="visually-hidden">{states[name]}</span>
    </>
  )
}
