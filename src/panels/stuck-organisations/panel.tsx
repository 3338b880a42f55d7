import { geographyEndpoint } from '#api/geography.ts'
import { organisationsEndpoint } from '#api/organisations.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { dayOf } from '#domain/periods.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { organisationsWords } from '#i18n/organisations/words.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { StateMark } from '#ui/StateMark.tsx'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './Picture.module.css'
import type { StuckRow } from './view.ts'
import { stuckView } from './view.ts'

function StuckPicture({ view: rows }: PictureProps<readonly StuckRow[]>) {
  const { id: locale, words, format } = useLocale()
  const { stuck, stages } = organisationsWords(words)
  if (rows.length === 0) return <p className={styles.none}>{stuck.none}</p>
  return (
    <FittingList
      key={locale}
      rows={rows}
      idOf={({ organisation }) => organisation.id}
      remainder={(hidden) => stuck.more(format.count(count(hidden)))}
    >
      {(visible) => (
        <ul>
          {visible.map(({ organisation, days, limit, town }) => (
            <li key={organisation.id} className={styles.row}>
              <span className={styles.name}>{format.name(organisation.name)}</span>
              <span className={styles.stage}>
                <StateMark state="watch" />
                {stages[organisation.stage]} {stuck.days(format.days(days), format.days(limit))}
              </span>
              <span className={styles.where}>
                <PageLink to="station" changes={{ station: organisation.stationCode }}>
                  {format.name(town)}
                </PageLink>
                {organisation.unit !== null && ` · ${organisation.unit.name}`}
              </span>
              <span className={styles.since}>{stuck.since(format.day(organisation.stageSince))}</span>
            </li>
          ))}
        </ul>
      )}
    </FittingList>
  )
}

/** Organisations longer in a stage than its term (滞留): who, at which stage, for how long, at which station. */
export const stuckOrganisationsPanel = definePanel({
  id: 'stuck-organisations',
  title: (words) => organisationsWords(words).stuck.title,
  question: (words) => organisationsWords(words).stuck.question,
  indicators: ['og_inc'],
  requests: ({ period }) => ({
    organisations: ask(organisationsEndpoint, period),
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
  }),
  view: ({ answers: { organisations, stations, geography }, scope }) =>
    stuckView(organisations.data, stations.data, geography.data, scope.station, dayOf(organisations.asOf)),
  Picture: StuckPicture,
  table: (rows, words, format) => {
    const { stuck, stages } = organisationsWords(words)
    const { columns } = stuck
    return {
      columns: [
        { id: 'name', title: columns.name, kind: 'text' },
        { id: 'stage', title: columns.stage, kind: 'text' },
        { id: 'days', title: columns.days, kind: 'number', compares: 'never' },
        { id: 'limit', title: columns.limit, kind: 'number' },
        { id: 'since', title: columns.since, kind: 'text' },
        { id: 'unit', title: columns.unit, kind: 'text' },
        { id: 'station', title: columns.station, kind: 'text' },
      ],
      rows: rows.map(({ organisation, days, limit, town }) => [
        plain(format.name(organisation.name)),
        plain(stages[organisation.stage]),
        figure(format.days(days), days),
        figure(format.days(limit), limit),
        plain(format.day(organisation.stageSince)),
        plain(organisation.unit === null ? format.unreported : organisation.unit.name),
        leading(plain(format.name(town)), 'station', { station: organisation.stationCode }),
      ]),
    }
  },
})
