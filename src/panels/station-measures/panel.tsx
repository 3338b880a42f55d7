import { cityEndpoint } from '#api/city.ts'
import { functionsEndpoint } from '#api/functions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { responseTimesEndpoint } from '#api/response-times.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { COMPARISONS } from '#domain/periods.ts'
import { useLocale } from '#i18n/locale.tsx'
import { stationPageWords } from '#i18n/station-page/words.ts'
import { figure, plain } from '#ui/table-twin.ts'
import { askBefore } from '../ask-before.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { linesOf, PAGE_BEHIND } from './figures.ts'
import styles from './panel.module.css'
import type { StationMeasuresView } from './view.ts'
import { stationMeasuresView } from './view.ts'

function StationMeasuresPicture({ view }: PictureProps<StationMeasuresView | null>) {
  const { words, format } = useLocale()
  const { measures, unknown } = stationPageWords(words)
  if (view === null) return <p className={styles.note}>{unknown}</p>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    <div className={styles.scroll} role="group" aria-label={measures.title} tabIndex={0}>
      <table className={styles.measures}>
        <caption className="visually-hidden">{measures.title}</caption>
        <thead>
          <tr>
            <th scope="col">{measures.measure}</th>
            <th scope="col">{measures.own}</th>
            <th scope="col">{measures.city}</th>
            <th scope="col">{measures.rank}</th>
            {COMPARISONS.map((comparison) => (
              <th key={comparison} scope="col">
                {measures.against[comparison]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(view, words, format).map(({ measure, name, own, note, city, rank, changes, bare }) => {
            const behind = PAGE_BEHIND[measure]
            return (
              <tr key={measure}>
                <th scope="row">
                  {behind === undefined ? (
                    name
                  ) : (
                    <PageLink to={behind.page} {...(behind.changes && { changes: behind.changes })}>
                      {name}
                    </PageLink>
                  )}
                  {note !== null && <small>{note}</small>}
                </th>
                <td className={styles.own} data-missing={bare.own === null ? '' : undefined}>
                  {own}
                </td>
                <td>{city}</td>
                <td>{rank}</td>
                {COMPARISONS.map((comparison) => (
                  <td key={comparison}>{changes[comparison]}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** All measures of one town against the city and its own months before; ranked where that is fair. */
export const stationMeasuresPanel = definePanel({
  id: 'station-measures',
  title: (words) => stationPageWords(words).measures.title,
  question: (words) => stationPageWords(words).measures.question,
  indicators: [
    'rm_cov',
    'cert_10k',
    'staff_n',
    'fn_done',
    'need_n',
    'need_cvt',
    'need_day',
    'need_wait',
    'pj_n',
    'og_n',
    'ev_score',
  ],
  requests: ({ period, before }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
    city: ask(cityEndpoint, period),
    functions: optional(ask(functionsEndpoint, period)),
    needs: optional(ask(needsEndpoint, period)),
    times: optional(ask(responseTimesEndpoint, period)),
    projects: optional(ask(projectsEndpoint, period)),
    stationsMonth: askBefore(stationsEndpoint, before.month),
    functionsMonth: askBefore(functionsEndpoint, before.month),
    needsMonth: askBefore(needsEndpoint, before.month),
    timesMonth: askBefore(responseTimesEndpoint, before.month),
    projectsMonth: askBefore(projectsEndpoint, before.month),
    stationsYear: askBefore(stationsEndpoint, before.year),
    functionsYear: askBefore(functionsEndpoint, before.year),
    needsYear: askBefore(needsEndpoint, before.year),
    timesYear: askBefore(responseTimesEndpoint, before.year),
    projectsYear: askBefore(projectsEndpoint, before.year),
  }),
  view: ({ answers, scope, rules }) =>
    stationMeasuresView(
      answers,
      {
        month: {
          stations: answers.stationsMonth,
          functions: answers.functionsMonth,
          needs: answers.needsMonth,
          times: answers.timesMonth,
          projects: answers.projectsMonth,
        },
        year: {
          stations: answers.stationsYear,
          functions: answers.functionsYear,
          needs: answers.needsYear,
          times: answers.timesYear,
          projects: answers.projectsYear,
        },
      },
      scope.station,
      rules,
    ),
  Picture: StationMeasuresPicture,
  table: (view, words, format) => {
    const { measures } = stationPageWords(words)
    return {
      columns: [
        { id: 'measure', title: measures.measure, kind: 'text' },
        { id: 'own', title: measures.own, kind: 'number', compares: 'never' },
        { id: 'city', title: measures.city, kind: 'number', compares: 'never' },
        { id: 'rank', title: measures.rank, kind: 'number', compares: 'never' },
        { id: 'month', title: measures.against.month, kind: 'text' },
        { id: 'year', title: measures.against.year, kind: 'text' },
      ],
      rows: (view === null ? [] : linesOf(view, words, format)).map(
        ({ name, own, city, rank, changes, bare }) => [
          plain(name),
          figure(own, bare.own),
          figure(city, bare.city),
          figure(rank, bare.rank),
          plain(changes.month),
          plain(changes.year),
        ],
      ),
    }
  },
})
