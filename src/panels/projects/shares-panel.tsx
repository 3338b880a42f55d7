import { accountsEndpoint } from '#api/accounts.ts'
import { ask } from '#api/request.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { StateMark } from '#ui/StateMark.tsx'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { Phrases } from '../Phrases.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './bars.module.css'
import { NoProjects } from './NoProjects.tsx'
import { ProjectBars } from './ProjectBars.tsx'
import { portfolioOf, portfolioRequests } from './portfolio.ts'
import type { ShareList, ShareRow, SharesView } from './shares-view.ts'
import { sharesView } from './shares-view.ts'

interface SharesProps {
  readonly title: string
  readonly list: ShareList
}

/** One share of every project, lowest first, with its minimum as a tick; those below it say so. */
function Shares({ title, list: { least, rows, below, unreported } }: SharesProps) {
  const { words, format } = useLocale()
  const { shares, ...text } = projectsWords(words)
  // Made for the rows that are drawn alone: of thousands, a few.
  const barOf = ({ project, share, reaches }: ShareRow) => ({
    id: project.id,
    label: format.name(project.name),
    length: share,
    tick: least,
    value: reaches === false ? shares.belowWord(format.ratio(share)) : format.ratio(share),
    ...(reaches === false && { mark: <StateMark state="watch" /> }),
  })
  const parts = [
    least === null ? shares.noTarget : shares.least(format.wholePercent(least)),
    ...(least === null ? [] : [below === 0 ? shares.allReach : shares.below(format.count(count(below)))]),
    ...(unreported === 0 ? [] : [text.unreported(format.count(count(unreported)))]),
  ]
  return (
    <ProjectBars
      summary={
        <h3 className={styles.summary}>
          <b>{title}</b> <Phrases of={parts} />
        </h3>
      }
      rows={rows}
      barOf={barOf}
    />
  )
}

function SharesPicture({ view: { labour, professionals } }: PictureProps<SharesView>) {
  const { words } = useLocale()
  const { shares } = projectsWords(words)
  if (labour.rows.length === 0) return <NoProjects of="active" />
  return (
    <div className={styles.pair}>
      <Shares title={shares.labour} list={labour} />
      <Shares title={shares.professionals} list={professionals} />
    </div>
  )
}

/** Whether enough of the money goes into people, and enough of the people are social workers. */
export const projectSharesPanel = definePanel({
  id: 'projects-shares',
  title: (words) => projectsWords(words).shares.title,
  question: (words) => projectsWords(words).shares.question,
  indicators: ['lab_pct', 'pro_pct'],
  requests: ({ period }) => ({ ...portfolioRequests(period), accounts: ask(accountsEndpoint, period) }),
  view: ({ answers, scope, rules }) =>
    sharesView(portfolioOf(answers, scope, rules), answers.accounts.data, rules),
  Picture: SharesPicture,
  table: ({ labour, professionals }, words, format) => {
    const { shares, project } = projectsWords(words)
    const inFile = (title: string) => words.panel.withUnit(title, words.panel.share)
    const professional = new Map(professionals.rows.map((row) => [row.project.id, row]))
    const state = (reached: boolean | null) =>
      plain(reached === null ? format.none : reached ? shares.states.reached : shares.states.below)
    return {
      columns: [
        { id: 'project', title: project, kind: 'text' },
        { id: 'funds', title: shares.funds, kind: 'number' },
        { id: 'labour', title: shares.labourCost, kind: 'number' },
        { id: 'labourShare', title: shares.labour, titleInFile: inFile(shares.labour), kind: 'share' },
        { id: 'labourState', title: shares.states.labour, kind: 'text' },
        { id: 'staff', title: shares.staff, kind: 'number' },
        { id: 'professionals', title: shares.social, kind: 'number' },
        {
          id: 'professionalShare',
          title: shares.professionals,
          titleInFile: inFile(shares.professionals),
          kind: 'share',
        },
        { id: 'professionalState', title: shares.states.professionals, kind: 'text' },
      ],
      rows: labour.rows.map(({ project: own, account, share, reaches }) => {
        const other = professional.get(own.id)
        const [funds, cost] = [account?.funds ?? null, account?.labour ?? null]
        const [staff, social] = [account?.staff ?? null, account?.professionals ?? null]
        return [
          leading(plain(format.name(own.name)), 'project', { project: own.id }),
          figure(format.yuan(funds), funds),
          figure(format.yuan(cost), cost),
          figure(format.ratio(share), share),
          state(reaches),
          figure(format.count(staff), staff),
          figure(format.count(social), social),
          figure(format.ratio(other?.share ?? null), other?.share ?? null),
          state(other?.reaches ?? null),
        ]
      }),
    }
  },
})
