import { cityEndpoint } from '#api/city.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { reportsEndpoint } from '#api/reports.ts'
import { ask } from '#api/request.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { surveysEndpoint } from '#api/surveys.ts'
import { useLocale } from '#i18n/locale.tsx'
import { townWords } from '#i18n/town/words.ts'
import { plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { factsOf } from './facts.ts'
import styles from './town.module.css'
import type { TownView } from './view.ts'
import { townView } from './view.ts'

function TownPicture({ view }: PictureProps<TownView>) {
  const { words, format } = useLocale()
  const town = townWords(words)
  if (view.state !== 'chosen') {
    return (
      <div className={styles.empty}>
        <p>{view.state === 'unchosen' ? town.unchosen : town.unknown(view.code)}</p>
        <p className={styles.note}>{town.unchosenHint}</p>
      </div>
    )
  }
  const { profile } = view
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    <section className={styles.profile} aria-label={format.name(profile.station.name)} tabIndex={0}>
      <h3>{format.name(profile.station.name)}</h3>
      <dl className={styles.facts}>
        {factsOf(profile, words, format).map(({ id, name, own, note, city }) => (
          <div key={id} className={styles.fact}>
            <dt>{name}</dt>
            <dd className={styles.own}>{own}</dd>
            {note !== null && <dd className={styles.note}>{note}</dd>}
            {city !== null && <dd className={styles.city}>{city}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Everything about one town, against the city. It tells of special families, so it never hangs on a wall. */
export const townPanel = definePanel({
  id: 'town',
  title: (words) => townWords(words).title,
  question: (words) => townWords(words).question,
  indicators: [
    'rm_n',
    'rm_cov',
    'cert_10k',
    'staff_n',
    'op_rate',
    'og_n',
    'og_new',
    'pj_n',
    'pj_gap',
    'sv_valid',
    'sv_ret',
    'sv_ok',
    'ha_n',
    'ev_score',
    'file_n',
    'rp_ok',
  ],
  requests: ({ period }) => ({
    city: ask(cityEndpoint, period),
    geography: ask(geographyEndpoint, period),
    stations: ask(stationsEndpoint, period),
    rooms: ask(roomsEndpoint, period),
    projects: ask(projectsEndpoint, period),
    surveys: ask(surveysEndpoint, period),
    reports: ask(reportsEndpoint, period),
  }),
  view: ({ answers, scope, rules }) => townView(answers, scope.station, rules),
  Picture: TownPicture,
  table: (view, words, format) => {
    const town = townWords(words)
    return {
      columns: [
        { id: 'fact', title: town.fact, kind: 'text' },
        { id: 'own', title: town.own, kind: 'text' },
        { id: 'unit', title: town.unit, kind: 'text' },
        { id: 'note', title: town.note, kind: 'text' },
        { id: 'city', title: town.city, kind: 'text' },
      ],
      rows:
        view.state === 'chosen'
          ? factsOf(view.profile, words, format).map(({ name, own, note, city, bare }) => [
              plain(name),
              bare === null ? plain(own) : bare.own,
              bare === null ? plain(format.none) : bare.unit,
              plain(note ?? format.none),
              bare === null ? plain(city ?? format.none) : bare.city,
            ])
          : [],
    }
  },
})
