import { useRef } from 'react'
import { geographyEndpoint } from '#api/geography.ts'
import { reportsEndpoint } from '#api/reports.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { useLocale } from '#i18n/locale.tsx'
import { stationPageWords } from '#i18n/station-page/words.ts'
import { townWords } from '#i18n/town/words.ts'
import { plain } from '#ui/table-twin.ts'
import { useKeptFocus } from '#ui/use-kept-focus.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { factsOf } from './facts.ts'
import styles from './panel.module.css'
import type { StationIdentity } from './view.ts'
import { stationIdentityView } from './view.ts'

function StationIdentityPicture({ view }: PictureProps<StationIdentity | null>) {
  const { words, format } = useLocale()
  const { identity, unknown } = stationPageWords(words)
  const trail = useRef<HTMLElement>(null)
  // From the last station of the list no further one follows: the link that was pressed is gone.
  useKeptFocus(trail, view?.station.code ?? '')
  const up = <PageLink to="coverage">{words.app.pages.coverage}</PageLink>
  if (view === null) {
    return (
      <div className={styles.identity}>
        <nav ref={trail} className={styles.trail} tabIndex={-1} aria-label={identity.trail}>
          {up}
        </nav>
        <p className={styles.name}>{unknown}</p>
        <p className={styles.note}>{identity.unknownHint}</p>
      </div>
    )
  }
  const { station, place, previous, next } = view
  const short = (one: NonNullable<typeof previous>) =>
    one.place === null ? one.code : format.name(one.place.short)
  return (
    <div className={styles.identity}>
      <nav ref={trail} className={styles.trail} tabIndex={-1} aria-label={identity.trail}>
        {up}
        <span aria-hidden="true">›</span>
        <span aria-current="page">{place === null ? station.code : format.name(place.town)}</span>
        <span className={styles.turn} data-no-export="">
          {previous !== null && (
            <PageLink to="station" changes={{ station: previous.code }}>
              {identity.previous(short(previous))}
            </PageLink>
          )}
          {next !== null && (
            <PageLink to="station" changes={{ station: next.code }}>
              {identity.next(short(next))}
            </PageLink>
          )}
        </span>
      </nav>
      <p className={styles.name}>{format.name(station.name)}</p>
      <dl className={styles.facts}>
        {factsOf(view, words, format).map(({ id, name, text, note }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {text}
              {note !== null && <small> {note}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Whose page it is: the way back, the towns before and after, who runs the station and how their office is reached. */
export const stationIdentityPanel = definePanel({
  id: 'station-identity',
  title: (words) => stationPageWords(words).identity.title,
  question: (words) => stationPageWords(words).identity.question,
  indicators: ['op_rate', 'rp_ok'],
  headless: true,
  requests: ({ period }) => ({
    stations: ask(stationsEndpoint, period),
    geography: optional(ask(geographyEndpoint, period)),
    reports: optional(ask(reportsEndpoint, period)),
  }),
  view: ({ answers: { stations, geography, reports }, scope }) =>
    stationIdentityView(stations, geography, reports, scope.station),
  Picture: StationIdentityPicture,
  table: (view, words, format) => {
    const town = townWords(words)
    return {
      columns: [
        { id: 'fact', title: town.fact, kind: 'text' },
        { id: 'own', title: town.own, kind: 'text' },
        { id: 'note', title: town.note, kind: 'text' },
      ],
      rows: (view === null ? [] : factsOf(view, words, format)).map(({ name, text, note }) => [
        plain(name),
        plain(text),
        plain(note ?? format.none),
      ]),
    }
  },
})
