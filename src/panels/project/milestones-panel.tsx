import { recordsEndpoint } from '#api/records.ts'
import { ask } from '#api/request.ts'
import type { MilestoneStanding } from '#domain/explanation.ts'
import { milestonesOn } from '#domain/explanation.ts'
import type { Day } from '#domain/periods.ts'
import { completion } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Ratio } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectWords } from '#i18n/project/words.ts'
import { whyWords } from '#i18n/why/words.ts'
import { StateMark } from '#ui/StateMark.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { foundIn, projectRequest } from './found.ts'
import { Missing } from './Missing.tsx'
import styles from './project.module.css'

interface Row extends MilestoneStanding {
  /** By the plan that was approved; null where it is the same now. */
  readonly baseline: Day | null
  /** By how much it has raised the completion; null while it is not done. */
  readonly contribution: Reported<Ratio>
}

interface MilestonesView {
  readonly exists: boolean
  /** Null where they were not reported. */
  readonly rows: Reported<readonly Row[]>
  readonly completion: Reported<Ratio>
}

const MARKS = { done: 'done', overdue: 'late', open: 'open' } as const

function MilestonesPicture({ view: { exists, rows, completion: whole } }: PictureProps<MilestonesView>) {
  const { words, format } = useLocale()
  const { milestones: text } = projectWords(words)
  const why = whyWords(words)
  if (!exists) return <Missing />
  if (rows === null) return <p className={styles.muted}>{why.noMilestones}</p>
  const part = (share: Reported<Ratio>) => (share === null ? format.none : format.ratio(share))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.scroll} role="group" aria-label={text.title} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text.title}</caption>
        <thead>
          <tr>
            {[text.milestone, text.baseline, text.due, text.done, text.weight, text.contribution].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ milestone, state, share, baseline, contribution }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: milestones have no identity but their place in the plan
            <tr key={at}>
              <th scope="row">
                <StateMark state={MARKS[state]} /> {format.name(milestone.name)}
                <small> {why.states[state]}</small>
              </th>
              <td>{baseline ?? format.none}</td>
              <td>{milestone.due}</td>
              <td>{state === 'done' ? milestone.done : format.none}</td>
              <td>{part(share)}</td>
              <td>{part(contribution)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            <td colSpan={5}>{part(whole)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** The steps of the project: when each is due, was due at first, was done, and what it counts. */
export const projectMilestonesPanel = definePanel({
  id: 'project-milestones',
  title: (words) => projectWords(words).milestones.title,
  question: (words) => projectWords(words).milestones.question,
  indicators: ['pj_prog'],
  requests: ({ period }) => ({
    ...projectRequest(period),
    records: optional(ask(recordsEndpoint, period)),
  }),
  view: ({ answers, scope }): MilestonesView => {
    const { id, project, on } = foundIn(answers.projects, scope.project)
    if (project === null) return { exists: false, rows: null, completion: null }
    const record = answers.records?.data.find(({ projectId }) => projectId === id)
    const first = new Map(record?.baselines.map(({ milestone, due }) => [milestone, due]))
    const rows = milestonesOn(project, on)?.map((standing, at) => ({
      ...standing,
      baseline: first.get(at) ?? null,
      contribution: standing.state === 'done' ? standing.share : null,
    }))
    return { exists: true, rows: rows ?? null, completion: completion(project, on) }
  },
  Picture: MilestonesPicture,
  table: ({ rows }, words, format) => {
    const { milestones: text } = projectWords(words)
    const why = whyWords(words)
    const inFile = (title: string) => words.panel.withUnit(title, words.panel.share)
    return {
      columns: [
        { id: 'milestone', title: text.milestone, kind: 'text' },
        { id: 'state', title: text.state, kind: 'text' },
        { id: 'baseline', title: text.baseline, kind: 'text' },
        { id: 'due', title: text.due, kind: 'text' },
        { id: 'done', title: text.done, kind: 'text' },
        { id: 'weight', title: text.weight, titleInFile: inFile(text.weight), kind: 'share' },
        {
          id: 'contribution',
          title: text.contribution,
          titleInFile: inFile(text.contribution),
          kind: 'share',
        },
      ],
      rows: (rows ?? []).map(({ milestone, state, share, baseline, contribution }) => [
        plain(format.name(milestone.name)),
        plain(why.states[state]),
        plain(baseline ?? milestone.due),
        plain(milestone.due),
        plain(milestone.done ?? format.none),
        share === null ? plain(format.none) : figure(format.ratio(share), share),
        contribution === null ? plain(format.none) : figure(format.ratio(contribution), contribution),
      ]),
    }
  },
})
