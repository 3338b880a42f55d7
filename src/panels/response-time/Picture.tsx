import { steadySpan } from '#charts/axis.ts'
import { Track } from '#charts/Track.tsx'
import { RANKED_FROM } from '#domain/need-stations.ts'
import { COMPARISONS } from '#domain/periods.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { useLit } from '#ui/lit.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { medianText } from '../median-text.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './Picture.module.css'
import type { ResponseRow, ResponseTimeView } from './view.ts'

const partOf = (value: number | null, end: number) => (value === null ? null : value / end)

interface RowProps {
  readonly row: ResponseRow
  readonly city: ResponseTimeView['city']
  readonly end: number
}

function Row({ row, city, end }: RowProps) {
  const { words, format } = useLocale()
  const { response } = needsPageWords(words)
  const { stationCode, town, median, decided, ranked, changes } = row
  return (
    <li className={styles.row} data-lit={useLit()(stationCode)}>
      <span className={styles.town}>
        <PageLink to="station" changes={{ station: stationCode }}>
          {town === null ? stationCode : format.name(town)}
        </PageLink>
        {median !== null && !ranked && <small>{response.few(format.count(RANKED_FROM))}</small>}
      </span>
      <Track length={partOf(median, end)} tick={partOf(city.median, end)} tone="second" />
      <span className={styles.median} data-missing={median === null ? '' : undefined}>
        {medianText(row, format)}
      </span>
      {COMPARISONS.map((wanted) => {
        const found = changes.find(({ comparison }) => comparison === wanted)
        return (
          <span key={wanted} className={styles.figure}>
            <span className="visually-hidden">{response.change[wanted]} </span>
            {found === undefined ? format.none : format.countChange(count(found.by))}
          </span>
        )
      })}
      <span className={styles.figure}>
        <span className="visually-hidden">{response.decided} </span>
        {decided === null ? format.none : format.count(decided)}
      </span>
    </li>
  )
}

/** Town by town against the city and against its own months before; the slowest on top. */
export function ResponseTimePicture({ view: { city, rows } }: PictureProps<ResponseTimeView>) {
  const { words, format } = useLocale()
  const { response } = needsPageWords(words)
  if (rows.length === 0) return <Nothing />
  const { to: end } = steadySpan([city.median, ...rows.map(({ median }) => median)])
  return (
    <div className={styles.response}>
      <p className={styles.heads} aria-hidden="true">
        <span className={styles.tick}>{response.tick(medianText(city, format))}</span>
        <span>{response.heads.month}</span>
        <span>{response.heads.year}</span>
        <span>{response.heads.decided}</span>
      </p>
      <FittingList
        rows={rows}
        idOf={({ stationCode }) => stationCode}
        remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
      >
        {(visible) => (
          <ul>
            {visible.map((row) => (
              <Row key={row.stationCode} row={row} city={city} end={end} />
            ))}
          </ul>
        )}
      </FittingList>
    </div>
  )
}
