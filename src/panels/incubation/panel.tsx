import { organisationsEndpoint } from '#api/organisations.ts'
import { ask } from '#api/request.ts'
import { StageFlow } from '#charts/StageFlow.tsx'
import { dayOf } from '#domain/periods.ts'
import { useLocale } from '#i18n/locale.tsx'
import { organisationsWords } from '#i18n/organisations/words.ts'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './Picture.module.css'
import type { IncubationView } from './view.ts'
import { incubationView } from './view.ts'

function IncubationPicture({ view: { way, aside } }: PictureProps<IncubationView>) {
  const { words, format } = useLocale()
  const { incubation, stages } = organisationsWords(words)
  const [paused, left] = aside
  return (
    <>
      <StageFlow
        label={incubation.title}
        stages={way.map(({ stage, organisations, stuck, limit }) => ({
          id: stage,
          label: stages[stage],
          count: format.count(organisations),
          stuck:
            stuck === 0 || limit === null ? null : incubation.stuck(format.count(stuck), format.days(limit)),
        }))}
      />
      {paused !== undefined && left !== undefined && (
        <p className={styles.note}>
          {incubation.aside(format.count(paused.organisations), format.count(left.organisations))}
        </p>
      )}
    </>
  )
}

/** The way of an organisation from being found to being filed: how many stand at each stage, and how many are stuck. */
export const incubationPanel = definePanel({
  id: 'incubation',
  title: (words) => organisationsWords(words).incubation.title,
  question: (words) => organisationsWords(words).incubation.question,
  indicators: ['og_inc', 'og_n'],
  requests: ({ period }) => ({ organisations: ask(organisationsEndpoint, period) }),
  view: ({ answers: { organisations }, scope }) =>
    incubationView(organisations.data, scope.station, dayOf(organisations.asOf)),
  Picture: IncubationPicture,
  table: ({ way, aside }, words, format) => {
    const { incubation, stages } = organisationsWords(words)
    const { columns, noLimit } = incubation
    return {
      columns: [
        { id: 'stage', title: columns.stage, kind: 'text' },
        { id: 'organisations', title: columns.organisations, kind: 'number' },
        { id: 'stuck', title: columns.stuck, kind: 'number' },
        { id: 'limit', title: columns.limit, kind: 'number' },
      ],
      rows: [...way, ...aside].map(({ stage, organisations, stuck, limit }) => [
        plain(stages[stage]),
        figure(format.count(organisations), organisations),
        limit === null ? plain(format.none) : figure(format.count(stuck), stuck),
        limit === null ? plain(noLimit) : figure(format.days(limit), limit),
      ]),
    }
  },
})
