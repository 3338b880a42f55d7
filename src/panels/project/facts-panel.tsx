import type { ReactNode } from 'react'
import { recordsEndpoint } from '#api/records.ts'
import { ask } from '#api/request.ts'
import type { Standing } from '#domain/lights.ts'
import { standingOn } from '#domain/lights.ts'
import type { Day } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { isUnderWay } from '#domain/portfolio.ts'
import type { Project } from '#domain/projects.ts'
import { budgetExecution } from '#domain/projects.ts'
import { firstPlannedEnd } from '#domain/records.ts'
import { fieldWords } from '#i18n/fields/words.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectWords } from '#i18n/project/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import { LightTag } from '#ui/LightTag.tsx'
import { plain } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { foundIn, placeOf, placeRequests, projectRequest } from './found.ts'
import styles from './project.module.css'

interface Facts {
  readonly project: Project
  readonly standing: Standing
  readonly place: Place | null
  readonly firstEnd: Day | null
}

interface FactsView {
  readonly id: string
  /** Null where there is no such project. */
  readonly facts: Facts | null
}

interface Fact {
  readonly name: string
  readonly value: string
  readonly note?: string
}

/** What there is to say of a project at first sight, a fact each. */
function factsOf({ project, place, firstEnd }: Facts, words: Words, format: Format): Fact[] {
  const { facts } = projectWords(words)
  const { operator, field, phase, start, end, budget, paid } = project
  const executed = budgetExecution(project)
  return [
    { name: facts.town, value: place === null ? project.stationCode : format.name(place.town) },
    { name: facts.operator, value: operator === null ? format.unreported : format.name(operator) },
    { name: facts.field, value: field === null ? format.unreported : fieldWords(words)[field] },
    { name: facts.phase, value: words.phases[phase] },
    {
      name: facts.days,
      value: facts.fromTo(start, end),
      ...(firstEnd !== null && firstEnd !== end && { note: facts.first(firstEnd) }),
    },
    { name: facts.budget, value: format.yuan(budget) },
    {
      name: facts.paid,
      value: format.yuan(paid),
      ...(executed !== null && { note: facts.executed(format.ratio(executed)) }),
    },
  ]
}

function FactItem({
  name,
  note,
  children,
}: {
  name: string
  note?: string | undefined
  children: ReactNode
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
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
  const { project, standing } = facts
  const { light, override, gap } = standing
  return (
    <div>
      {back}
      <h3 className={styles.name}>{format.name(project.name)}</h3>
      <dl className={styles.facts}>
        <FactItem name={text.facts.light} note={override === null ? undefined : words.panels.progress.byHand}>
          {isUnderWay(project) ? <LightTag light={light} /> : format.none}
        </FactItem>
        <FactItem name={text.facts.gap}>
          {light === 'done' || !isUnderWay(project) ? format.none : format.pointsInWords(gap)}
        </FactItem>
        {factsOf(facts, words, format).map(({ name, value, note }) => (
          <FactItem key={name} name={name} note={note}>
            {value}
          </FactItem>
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
  indicators: ['pj_gap', 'bud_exec'],
  headless: true,
  requests: ({ period }) => ({
    ...projectRequest(period),
    ...placeRequests(period),
    records: optional(ask(recordsEndpoint, period)),
  }),
  view: ({ answers, scope, rules }): FactsView => {
    const { id, project, on } = foundIn(answers.projects, scope.project)
    if (project === null) return { id, facts: null }
    const record = answers.records?.data.find(({ projectId }) => projectId === id)
    return {
      id,
      facts: {
        project,
        standing: standingOn(project, on, rules),
        place: placeOf(project, answers),
        firstEnd: record === undefined ? null : firstPlannedEnd(project, record),
      },
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
          : factsOf(facts, words, format).map(({ name, value, note }) => [
              plain(name),
              plain(note === undefined ? value : `${value} · ${note}`),
            ]),
    }
  },
})
