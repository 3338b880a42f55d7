import type { Explanation } from '#domain/explanation.ts'
import { explain } from '#domain/explanation.ts'
import type { Place } from '#domain/places.ts'
import { isUnderWay, lightGroup } from '#domain/portfolio.ts'
import type { Scope } from '#domain/scope.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { whyWords } from '#i18n/why/words.ts'
import { Icon } from '#ui/icons.tsx'
import { Calculation } from '../Calculation.tsx'
import { calculationRows } from '../calculation-rows.ts'
import { PageLink } from '../PageLink.tsx'
import { PlanAndMoney } from '../PlanAndMoney.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
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
  const why = whyWords(words)
  const { explanation, place, isChosen, on, rules } = view
  if (explanation === null) return <NoProjects />
  const { project, light } = explanation
  const name = format.name(project.name)
  const phase = words.phases[project.phase]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.why} role="group" aria-label={name} tabIndex={0}>
      <div className={styles.header}>
        <div>
          <h3>{isUnderWay(project) ? why.title[lightGroup(light)] : phase}</h3>
          <p>{place === null ? name : text.row(format.name(place.town), name)}</p>
          {attended && !isChosen && <p data-no-export="">{text.worst}</p>}
        </div>
        {attended && isChosen && (
          <button type="button" aria-label={text.close} onClick={() => go({ project: null })}>
            <Icon shape="close" />
          </button>
        )}
      </div>
      <Calculation explanation={explanation} place={place} on={on} rules={rules} />
      <PlanAndMoney explanation={explanation} />
      <p className={styles.more}>
        <PageLink to="project" changes={{ project: project.id }}>
          {why.details}
        </PageLink>
      </p>
    </div>
  )
}

/** Why a project is red: every term of the calculation, since when, whose, what was ordered, and what was set by hand. */
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
