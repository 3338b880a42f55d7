import { useCallback } from 'react'
import type { Explanation } from '#domain/explanation.ts'
import { explain } from '#domain/explanation.ts'
import type { Place } from '#domain/places.ts'
import { isUnderWay, lightGroup } from '#domain/portfolio.ts'
import type { Scope } from '#domain/scope.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { whyWords } from '#i18n/why/words.ts'
import { Icon } from '#ui/icons.tsx'
import { useEscapeBack } from '#ui/keys.ts'
import { calculationRows } from '../calculation-rows.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { Reason } from '../Reason.tsx'
import { focusChosenRow } from './chosen-row.ts'
import { NoProjects } from './NoProjects.tsx'
import type { Portfolio } from './portfolio.ts'
import { portfolioOf, portfolioRequests } from './portfolio.ts'
import styles from './why.module.css'

interface WhyView extends Portfolio {
  /** The project that was chosen, or else the first of the list; null where the list is empty. */
  readonly explanation: Explanation | null
  readonly place: Place | null
  readonly isChosen: boolean
}

/** Whose calculation is shown: a project that was chosen stays, even where the filters have left it out. */
function whyView(portfolio: Portfolio, { project: asked }: Pick<Scope, 'project'>): WhyView {
  const chosen = asked === null ? undefined : portfolio.all.find(({ project }) => project.id === asked)
  const project = (chosen ?? portfolio.rows[0])?.project ?? null
  return {
    ...portfolio,
    explanation: project === null ? null : explain(project, portfolio.on, portfolio.rules),
    place: project === null ? null : (portfolio.places.get(project.stationCode) ?? null),
    isChosen: chosen !== undefined,
  }
}

function WhyPicture({ view, go, attended }: PictureProps<WhyView>) {
  const { words, format } = useLocale()
  const { why: text } = projectsWords(words)
  const { explanation, place, isChosen, on, rules } = view
  const canLeave = attended && isChosen
  const leave = useCallback(() => {
    focusChosenRow()
    go({ project: null })
  }, [go])
  useEscapeBack(canLeave ? leave : null)
  if (explanation === null) return <NoProjects of="listed" />
  const { project, light } = explanation
  const isBehind = light === 'late' || light === 'watch'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.why} role="group" aria-label={format.name(project.name)} tabIndex={0}>
      <Reason
        explanation={explanation}
        place={place}
        on={on}
        rules={rules}
        heading={
          <h3>
            {isUnderWay(project) ? whyWords(words).title[lightGroup(light)] : words.phases[project.phase]}
          </h3>
        }
        chosen={attended && !isChosen && <p data-no-export="">{isBehind ? text.worst : text.first}</p>}
        close={
          canLeave && (
            <button type="button" aria-label={text.close} onClick={leave}>
              <Icon shape="close" />
            </button>
          )
        }
      />
    </div>
  )
}

/**
 * Why a project is red: every term of the calculation, since when, whose, what was ordered, and what was set by hand.
 */
export const projectWhyPanel = definePanel({
  id: 'projects-why',
  title: (words) => projectsWords(words).why.title,
  question: (words) => projectsWords(words).why.question,
  indicators: ['pj_prog', 'pj_time', 'pj_gap', 'bud_exec'],
  requests: ({ period }) => portfolioRequests(period),
  view: ({ answers, scope, rules }) => whyView(portfolioOf(answers, scope, rules), scope),
  Picture: WhyPicture,
  table: ({ explanation, place, on, rules }, words, format) =>
    calculationRows(explanation, { place, on, rules }, words, format),
})
