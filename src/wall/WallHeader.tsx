import { useSyncExternalStore } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { useOverall } from '#panels/overall.ts'
import { useSurroundings } from '#panels/surroundings.ts'
import { FreshnessLine } from '#ui/FreshnessLine.tsx'
import styles from './Wall.module.css'

/** Whose wall it is, which month it shows, how far to trust it, and the server's time. */
export function WallHeader() {
  const { words, format } = useLocale()
  const { city, clock, config, scope, stationName } = useSurroundings()
  const overall = useOverall()
  const time = useSyncExternalStore(clock.subscribe, () => format.time(clock.now()))
  const station = scope.station === null ? null : stationName(scope.station)
  return (
    <header className={styles.header}>
      <h1>
        {city && <span>{format.name(city.name)}</span>}
        {format.name(config.title)}
      </h1>
      {overall?.period && <p className={styles.period}>{format.month(overall.period)}</p>}
      {station && <p className={styles.period}>{format.name(station)}</p>}
      <p className={styles.trust} role="status">
        {overall === null ? (
          words.freshness.pending
        ) : (
          <FreshnessLine freshness={overall.freshness} asOf={overall.asOf} now={clock.now()} />
        )}
      </p>
      {/* Until an answer came nobody knows the server's time. */}
      {overall !== null && overall.asOf !== null && <time className={styles.clock}>{time}</time>}
    </header>
  )
}
