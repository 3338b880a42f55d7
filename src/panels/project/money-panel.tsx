import { accountsEndpoint } from '#api/accounts.ts'
import { ask } from '#api/request.ts'
import { BarRows } from '#charts/BarRows.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { projectWords } from '#i18n/project/words.ts'
import { StateMark } from '#ui/StateMark.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { foundIn, projectRequest } from './found.ts'
import { Missing } from './Missing.tsx'
import parts from './money.module.css'
import { moneyLines } from './money-lines.ts'
import type { Money } from './money-view.ts'
import { moneyOf } from './money-view.ts'
import styles from './project.module.css'

const markOf = (recorded: boolean | null) => (recorded === true ? 'done' : 'open')

function Resources({ resources }: Pick<NonNullable<Money['account']>, 'resources'>) {
  const { words, format } = useLocale()
  const { money } = projectWords(words)
  const said = (recorded: boolean | null) =>
    recorded === null ? format.unreported : recorded ? money.recorded : money.notRecorded
  return (
    <ul className={parts.resources} aria-label={money.resources}>
      {resources.map(({ kind, recorded, value }) => (
        <li key={kind}>
          <StateMark state={markOf(recorded)} />
          <span>{money.kinds[kind]} </span>
          <span>
            <small>{said(recorded)}</small>
            {recorded === true && value !== null && value > 0 && <b> {format.yuan(value)}</b>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function MoneyPicture({ view: own }: PictureProps<Money | null>) {
  const { words, format } = useLocale()
  const { money } = projectWords(words)
  if (own === null) return <Missing />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.scroll} role="group" aria-label={money.title} tabIndex={0}>
      <div className={parts.parts}>
        <BarRows
          tone="first"
          labels="above"
          rows={moneyLines(own, words, format).map(({ id, name, length, tick, value, note, isBelow }) => ({
            id,
            label: name,
            length,
            tick,
            value,
            note,
            ...(isBelow && { mark: <StateMark state="watch" /> }),
          }))}
        />
        {own.account !== null && (
          <section aria-label={money.resources}>
            <h3>
              <PageLink to="organisations">{money.resources}</PageLink>
            </h3>
            <Resources resources={own.account.resources} />
          </section>
        )}
      </div>
    </div>
  )
}

/** Whether money, people and service keep up, and which of the five resources are in it. */
export const projectMoneyPanel = definePanel({
  id: 'project-money',
  title: (words) => projectWords(words).money.title,
  question: (words) => projectWords(words).money.question,
  indicators: ['bud_exec', 'lab_pct', 'pro_pct', 'ben_plan', 'five_pct', 'res_val'],
  requests: ({ period }) => ({
    ...projectRequest(period),
    accounts: optional(ask(accountsEndpoint, period)),
  }),
  view: ({ answers, scope, rules }): Money | null => {
    const { project, on } = foundIn(answers.projects, scope.project)
    return project === null ? null : moneyOf(project, answers.accounts?.data ?? [], on, rules)
  },
  Picture: MoneyPicture,
  table: (own, words, format) => {
    const { money } = projectWords(words)
    const { columns } = money
    const resources = own?.account?.resources ?? []
    return {
      columns: [
        { id: 'item', title: columns.item, kind: 'text' },
        { id: 'value', title: columns.value, kind: 'text' },
        { id: 'note', title: columns.note, kind: 'text' },
      ],
      rows: [
        ...(own === null ? [] : moneyLines(own, words, format)).map(({ name, value, bare, note }) => [
          plain(name),
          figure(value, bare),
          plain(note),
        ]),
        ...resources.map(({ kind, recorded, value }) => [
          plain(money.kinds[kind]),
          plain(recorded === null ? format.unreported : recorded ? money.recorded : money.notRecorded),
          plain(value === null ? format.none : format.yuan(value)),
        ]),
      ],
    }
  },
})
