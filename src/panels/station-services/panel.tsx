import { adaptationsEndpoint } from '#api/adaptations.ts'
import { organisationsEndpoint } from '#api/organisations.ts'
import { ask } from '#api/request.ts'
import { servicesEndpoint } from '#api/services.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { groupedBy } from '#domain/grouped.ts'
import { useLocale } from '#i18n/locale.tsx'
import { stationPageWords } from '#i18n/station-page/words.ts'
import { plain } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { linesOf } from './lines.ts'
import styles from './panel.module.css'
import type { StationServicesView } from './view.ts'
import { stationServicesView } from './view.ts'

function StationServicesPicture({ view }: PictureProps<StationServicesView | null>) {
  const { words, format } = useLocale()
  const { services, unknown, measures } = stationPageWords(words)
  if (view === null) return <p className={styles.note}>{unknown}</p>
  const groups = [...groupedBy(linesOf(view, words, format), ({ group }) => group)]
  if (groups.length === 0) return <p className={styles.note}>{words.freshness.noDataYet}</p>
  return (
    <div className={styles.groups}>
      {groups.map(([group, lines]) => (
        <table key={group} className={styles.lines}>
          <caption>
            <PageLink to={lines[0]?.page ?? 'services'}>{group}</PageLink>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{measures.measure}</span>
              </th>
              <th scope="col">{measures.own}</th>
              <th scope="col">{measures.city}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, name, own, city }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className={styles.own}>{own}</td>
                <td>{city}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className={styles.note}>{services.rule}</p>
    </div>
  )
}

/** What one station does beside its projects; small counts of people are withheld as on every page. */
export const stationServicesPanel = definePanel({
  id: 'station-services',
  title: (words) => stationPageWords(words).services.title,
  question: (words) => stationPageWords(words).services.question,
  indicators: ['ha_n', 'og_n'],
  requests: ({ period }) => ({
    // The station itself has to be there; the rest is shown as it comes.
    stations: ask(stationsEndpoint, period),
    services: optional(ask(servicesEndpoint, period)),
    adaptations: optional(ask(adaptationsEndpoint, period)),
    organisations: optional(ask(organisationsEndpoint, period)),
  }),
  view: ({ answers, scope, rules }) =>
    stationServicesView(
      answers,
      answers.stations.data.some(({ code }) => code === scope.station) ? scope.station : null,
      rules,
    ),
  Picture: StationServicesPicture,
  table: (view, words, format) => {
    const { services, measures } = stationPageWords(words)
    return {
      columns: [
        { id: 'group', title: services.group, kind: 'text' },
        { id: 'name', title: measures.measure, kind: 'text' },
        { id: 'own', title: measures.own, kind: 'text' },
        { id: 'city', title: measures.city, kind: 'text' },
      ],
      rows: (view === null ? [] : linesOf(view, words, format)).map(({ group, name, own, city }) => [
        plain(group),
        plain(name),
        plain(own),
        plain(city),
      ]),
    }
  },
})
