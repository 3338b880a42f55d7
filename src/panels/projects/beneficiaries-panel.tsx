import { accountsEndpoint } from '#api/accounts.ts'
import { ask } from '#api/request.ts'
import { isSuppressed } from '#domain/suppression.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { Phrases } from '../Phrases.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './bars.module.css'
import type { BeneficiariesView, BeneficiaryRow } from './beneficiaries-view.ts'
import { beneficiariesView } from './beneficiaries-view.ts'
import { NoProjects } from './NoProjects.tsx'
import { ProjectBars } from './ProjectBars.tsx'
import { portfolioOf, portfolioRequests } from './portfolio.ts'

function Totals({ totals }: Pick<BeneficiariesView, 'totals'>) {
  const { words, format } = useLocale()
  const { beneficiaries, unreported: missing } = projectsWords(words)
  return (
    <div>
      {totals.map(({ unit, planned, served, rate, withheld, unreported }) => (
        <p key={unit} className={styles.summary}>
          <b>
            {served === null
              ? beneficiaries.untold(beneficiaries.units[unit], format.unreported)
              : beneficiaries.summary(format.count(served), format.count(planned), beneficiaries.units[unit])}
          </b>{' '}
          <Phrases
            of={[
              ...(rate === null ? [] : [beneficiaries.rate(format.ratio(rate))]),
              ...(withheld === 0 ? [] : [beneficiaries.withheld(format.count(count(withheld)))]),
              ...(unreported === 0 ? [] : [missing(format.count(count(unreported)))]),
            ]}
          />
        </p>
      ))}
    </div>
  )
}

function BeneficiariesPicture({ view: { totals, rows } }: PictureProps<BeneficiariesView>) {
  const { words, format } = useLocale()
  const { beneficiaries } = projectsWords(words)
  const barOf = ({ project, unit, planned, served, rate, elapsed }: BeneficiaryRow) => ({
    id: project.id,
    label: format.name(project.name),
    length: rate,
    tick: elapsed,
    value:
      served === null && planned === null
        ? format.unreported
        : beneficiaries.summary(format.guarded(served), format.guarded(planned), beneficiaries.units[unit]),
  })
  if (rows.length === 0) return <NoProjects of="active" />
  return <ProjectBars summary={<Totals totals={totals} />} rows={rows} barOf={barOf} />
}

/** Who was to have something of the projects, and who had: small numbers are withheld wherever they are read. */
export const projectBeneficiariesPanel = definePanel({
  id: 'projects-beneficiaries',
  title: (words) => projectsWords(words).beneficiaries.title,
  question: (words) => projectsWords(words).beneficiaries.question,
  indicators: ['ben_plan', 'pj_time'],
  requests: ({ period }) => ({ ...portfolioRequests(period), accounts: ask(accountsEndpoint, period) }),
  view: ({ answers, scope, rules }) =>
    beneficiariesView(portfolioOf(answers, scope, rules), answers.accounts.data, rules),
  Picture: BeneficiariesPicture,
  table: ({ rows }, words, format) => {
    const { beneficiaries, project: projectTitle, time } = projectsWords(words)
    const inFile = (title: string) => words.panel.withUnit(title, words.panel.share)
    return {
      columns: [
        { id: 'project', title: projectTitle, kind: 'text' },
        { id: 'unit', title: beneficiaries.unit, kind: 'text' },
        { id: 'planned', title: beneficiaries.planned, kind: 'number' },
        { id: 'served', title: beneficiaries.served, kind: 'number' },
        {
          id: 'rate',
          title: beneficiaries.rateColumn,
          titleInFile: inFile(beneficiaries.rateColumn),
          kind: 'share',
        },
        { id: 'time', title: time, titleInFile: inFile(time), kind: 'share' },
      ],
      rows: rows.map(({ project, unit, planned, served, rate, elapsed }) => {
        const cell = (value: typeof planned) =>
          figure(format.guarded(value), isSuppressed(value) ? null : value)
        return [
          leading(plain(format.name(project.name)), 'project', { project: project.id }),
          plain(beneficiaries.units[unit]),
          cell(planned),
          cell(served),
          rate === null ? plain(format.none) : figure(format.ratio(rate), rate),
          figure(format.ratio(elapsed), elapsed),
        ]
      }),
    }
  },
})
