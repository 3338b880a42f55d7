import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { Phrases } from '../Phrases.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './bars.module.css'
import type { BudgetView } from './budget-view.ts'
import { budgetView } from './budget-view.ts'
import { NoProjects } from './NoProjects.tsx'
import { ProjectBars } from './ProjectBars.tsx'
import { portfolioOf, portfolioRequests } from './portfolio.ts'

const PER_POINT = 100

function BudgetPicture({ view }: PictureProps<BudgetView>) {
  const { words, format } = useLocale()
  const { budget, unreported } = projectsWords(words)
  const { whole, rows, by } = view
  const barOf = ({
    key,
    name,
    execution,
    elapsed,
    gap,
    unreported: missing,
  }: BudgetView['rows'][number]) => ({
    id: key,
    label: name === null ? key : format.name(name),
    length: execution,
    tick: elapsed,
    value: execution === null ? format.unreported : format.ratio(execution),
    note: [
      ...(gap === null ? [] : [format.pointsInWords(gap)]),
      ...(missing === 0 || by === 'project' ? [] : [unreported(format.count(count(missing)))]),
    ].join(' · '),
  })
  if (rows.length === 0) return <NoProjects of="active" />
  return (
    <ProjectBars
      summary={
        <p className={styles.summary}>
          <b>{format.ratio(whole.execution)}</b>{' '}
          <Phrases
            of={[
              budget.summary(format.yuan(whole.paid), format.yuan(whole.budget)),
              ...(whole.elapsed === null ? [] : [budget.elapsed(format.ratio(whole.elapsed))]),
              ...(whole.gap === null ? [] : [format.pointsInWords(whole.gap)]),
              ...(whole.unreported === 0 ? [] : [unreported(format.count(count(whole.unreported)))]),
            ]}
          />
        </p>
      }
      rows={rows}
      barOf={barOf}
      by={by}
    />
  )
}

/** Whether money keeps up with the calendar, and where it does not. */
export const projectBudgetPanel = definePanel({
  id: 'projects-budget',
  title: (words) => projectsWords(words).budget.title,
  question: (words) => projectsWords(words).budget.question,
  indicators: ['bud_exec', 'pj_time'],
  requests: ({ period }) => portfolioRequests(period),
  view: ({ answers, scope, rules }) => budgetView(portfolioOf(answers, scope, rules), scope.station),
  Picture: BudgetPicture,
  table: ({ rows, by }, words, format) => {
    const { budget, time, project } = projectsWords(words)
    const inFile = (title: string) => words.panel.withUnit(title, words.panel.share)
    return {
      columns: [
        { id: 'whose', title: by === 'project' ? project : budget.station, kind: 'text' },
        { id: 'budget', title: budget.budget, kind: 'number' },
        { id: 'paid', title: budget.paid, kind: 'number' },
        { id: 'execution', title: budget.execution, titleInFile: inFile(budget.execution), kind: 'share' },
        { id: 'time', title: time, titleInFile: inFile(time), kind: 'share' },
        { id: 'gap', title: budget.gap, kind: 'number' },
        { id: 'unreported', title: budget.unreported, kind: 'number', leftOut: true },
      ],
      rows: rows.map(({ key, name, budget: money, paid, execution, elapsed, gap, unreported }) => {
        const named = plain(name === null ? key : format.name(name))
        return [
          by === 'project'
            ? leading(named, 'project', { project: key })
            : leading(named, 'projects', { station: key }),
          figure(format.yuan(money), money),
          figure(format.yuan(paid), paid),
          figure(format.ratio(execution), execution),
          figure(format.ratio(elapsed), elapsed),
          gap === null ? plain(format.unreported) : figure(format.points(gap), gap * PER_POINT),
          figure(format.count(count(unreported)), unreported),
        ]
      }),
    }
  },
})
