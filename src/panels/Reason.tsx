import type { ReactNode } from 'react'
import type { Explanation } from '#domain/explanation.ts'
import type { LightRules } from '#domain/lights.ts'
import type { Day } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { useLocale } from '#i18n/locale.tsx'
import { whyWords } from '#i18n/why/words.ts'
import styles from './Calculation.module.css'
import { Calculation } from './Calculation.tsx'
import { PageLink } from './PageLink.tsx'
import { PlanAndMoney } from './PlanAndMoney.tsx'

interface ReasonProps {
  readonly explanation: Explanation
  /** Null while towns and stations are not at hand. */
  readonly place: Place | null
  readonly on: Day
  readonly rules: LightRules
  /** The question that is answered, as a heading of the level it stands at. */
  readonly heading: ReactNode
  /** Why it is this project. */
  readonly chosen?: ReactNode
  /** The button that puts it away, where it can be. */
  readonly close: ReactNode
}

/**
 * Why a project has its light, as it stands beside the list it was opened from: the calculation, what it rests on, and
 * where there is more.
 */
export function Reason({ explanation, place, on, rules, heading, chosen, close }: ReasonProps) {
  const { words, format } = useLocale()
  const name = format.name(explanation.project.name)
  return (
    <>
      <div className={styles.header}>
        <div>
          {heading}
          <p>{place === null ? name : words.panels.progress.row(format.name(place.town), name)}</p>
          {chosen}
        </div>
        {close}
      </div>
      <Calculation explanation={explanation} place={place} on={on} rules={rules} />
      <PlanAndMoney explanation={explanation} />
      <p className={styles.more}>
        <PageLink to="project" changes={{ project: explanation.project.id }}>
          {whyWords(words).details}
        </PageLink>
      </p>
    </>
  )
}
