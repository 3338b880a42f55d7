import type { Explanation } from '#domain/explanation.ts'
import { explain } from '#domain/explanation.ts'
import type { LightRules } from '#domain/lights.ts'
import type { Day } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { isUnderWay, lightGroup } from '#domain/portfolio.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectWords } from '#i18n/project/words.ts'
import { whyWords } from '#i18n/why/words.ts'
import { Calculation } from '../Calculation.tsx'
import { calculationRows } from '../calculation-rows.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { foundIn, placeOf, placeRequests, projectRequest } from './found.ts'
import { Missing } from './Missing.tsx'
import styles from './project.module.css'

interface WhyView {
  /** Null where there is no such project. */
  readonly explanation: Explanation | null
  readonly place: Place | null
  readonly on: Day
  readonly rules: LightRules
}

function WhyPicture({ view: { explanation, place, on, rules } }: PictureProps<WhyView>) {
  const { words, format } = useLocale()
  if (explanation === null) return <Missing />
  const { project, light } = explanation
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.scroll} role="group" aria-label={format.name(project.name)} tabIndex={0}>
      <h3 className={styles.title}>
        {isUnderWay(project) ? whyWords(words).title[lightGroup(light)] : words.phases[project.phase]}
      </h3>
      <Calculation explanation={explanation} place={place} on={on} rules={rules} />
    </div>
  )
}

/**
 * Why the project has the light it has: every term, since when, whose, what was ordered and what was set by hand. The
 * page has milestones and money in panels of their own.
 */
export const projectReasonPanel = definePanel({
  id: 'project-why',
  title: (words) => projectWords(words).why.title,
  question: (words) => projectWords(words).why.question,
  indicators: ['pj_prog', 'pj_time', 'pj_gap', 'bud_exec'],
  requests: ({ period }) => ({ ...projectRequest(period), ...placeRequests(period) }),
  view: ({ answers, scope, rules }): WhyView => {
    const { project, on } = foundIn(answers.projects, scope.project)
    return {
      explanation: project === null ? null : explain(project, on, rules),
      place: project === null ? null : placeOf(project, answers),
      on,
      rules,
    }
  },
  Picture: WhyPicture,
  table: ({ explanation, ...around }, words, format) => calculationRows(explanation, around, words, format),
})
