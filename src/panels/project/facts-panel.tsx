import { projectsEndpoint } from '#api/projects.ts'
import { recordsEndpoint } from '#api/records.ts'
import { ask } from '#api/request.ts'
import { isUnderWay } from '#domain/portfolio.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectWords } from '#i18n/project/words.ts'
import { LightTag } from '#ui/LightTag.tsx'
import { leading, plain } from '#ui/table-twin.ts'
import { askBefore } from '../ask-before.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import type { Fact } from './facts.ts'
import { factsOf } from './facts.ts'
import type { Facts } from './facts-view.ts'
import { factsView } from './facts-view.ts'
import { foundIn, placeOf, placeRequests, projectRequest } from './found.ts'
import styles from './project.module.css'

interface FactsView {
  readonly id: string
  /** Null where there is no such project. */
  readonly facts: Facts | null
}

function FactValue({ fact: { id, value, to }, facts }: { readonly fact: Fact; readonly facts: Facts }) {
  const { project, standing } = facts
  const said = id === 'light' && isUnderWay(project) ? <LightTag light={standing.light} /> : value
  if (to === null) return said
  return (
    <PageLink to={to.page} changes={to.changes}>
      {said}
    </PageLink>
  )
}

function FactsPicture({ view: { id, facts } }: PictureProps<FactsView>) {
  const { words, format } = useLocale()
  const text = projectWords(words)
  const back = (
    <nav className={styles.back} aria-label={text.back}>
      <PageLink to="projects">{text.back}</PageLink>
    </nav>
  )
  if (facts === null) {
    return (
      <div>
        {back}
        <h3 className={styles.name}>{text.unknown(id)}</h3>
        <p className={styles.muted}>{text.unknownHint}</p>
      </div>
    )
  }
  return (
    <div>
      {back}
      <h3 className={styles.name}>{format.name(facts.project.name)}</h3>
      <dl className={styles.facts}>
        {factsOf(facts, words, format).map((fact) => (
          <div key={fact.id} data-fact={fact.id}>
            <dt>{fact.name}</dt>
            <dd>
              <FactValue fact={fact} facts={facts} />
              {fact.notes.map((note) => (
                <small key={note}>{note}</small>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** What the project is, who runs it and how far it has come; says so where there is none. */
export const projectFactsPanel = definePanel({
  id: 'project-facts',
  title: (words) => projectWords(words).facts.title,
  question: (words) => projectWords(words).facts.question,
  indicators: ['pj_prog', 'pj_gap', 'bud_exec'],
  headless: true,
  requests: ({ period, before }) => ({
    ...projectRequest(period),
    ...placeRequests(period),
    records: optional(ask(recordsEndpoint, period)),
    month: askBefore(projectsEndpoint, before.month),
    year: askBefore(projectsEndpoint, before.year),
  }),
  view: ({ answers, scope, rules }): FactsView => {
    const { id, project, on } = foundIn(answers.projects, scope.project)
    if (project === null) return { id, facts: null }
    const record = answers.records?.data.find(({ projectId }) => projectId === id) ?? null
    const { month, year } = answers
    return {
      id,
      facts: factsView({ project, on, place: placeOf(project, answers), record, month, year }, rules),
    }
  },
  Picture: FactsPicture,
  table: ({ facts }, words, format) => {
    const { columns } = projectWords(words).facts
    return {
      columns: [
        { id: 'fact', title: columns.fact, kind: 'text' },
        { id: 'value', title: columns.value, kind: 'text' },
      ],
      rows:
        facts === null
          ? []
          : factsOf(facts, words, format).map(({ name, value, notes, to }) => {
              const cell = plain([value, ...notes].join(' · '))
              return [plain(name), to === null ? cell : leading(cell, to.page, to.changes)]
            }),
    }
  },
})
