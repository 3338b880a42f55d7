import { COMPARISONS } from '#domain/periods.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PageLink } from '../PageLink.tsx'
import { UnitLink } from './UnitLink.tsx'
import { UnitMark } from './UnitMark.tsx'
import styles from './units.module.css'
import type { TownUnits, UnitProfile, UnitState } from './view.ts'

interface ProfileProps {
  readonly profile: UnitProfile
  readonly own: TownUnits
}

/** One village or community: what it is, whether it has a room, whether it had one before, and what is near. */
export function Profile({ profile, own }: ProfileProps) {
  const { words, format } = useLocale()
  const { units } = coverageWords(words)
  const { name, kind, code, state, since, before, neighbours } = profile
  const earlier = (then: UnitState) =>
    then === null ? units.unknownEarlier : then === 'covered' ? units.wasCovered : units.wasGap
  return (
    <section className={styles.profile} aria-label={name}>
      <h3>{name}</h3>
      <p className={styles.facts}>
        <span className={styles.state}>
          <UnitMark state={state} />
          <b aria-hidden="true">{units.states[state ?? 'unreported']}</b>
        </span>
        {state === 'covered' && (
          <span>{since === null ? units.sinceUnknown : units.sinceMonth(format.month(since))}</span>
        )}
        <span>{words.panels.coverage.kinds[kind]}</span>
        <span>
          {units.code} {code}
        </span>
        {COMPARISONS.map((comparison) => (
          <span key={comparison}>
            {units.earlierState(units.earlier[comparison], earlier(before[comparison]))}
          </span>
        ))}
        <PageLink to="station" changes={{ station: own.station.code }}>
          {format.name(own.station.name)}
        </PageLink>
      </p>
      {neighbours === null ? (
        <p className={styles.note}>{units.noNeighbours}</p>
      ) : (
        neighbours.length > 0 && (
          <p className={styles.facts}>
            <span className={styles.note}>{units.neighbours}</span>
            {neighbours.map((unit) => (
              <UnitLink key={unit.code} unit={unit} station={own.station.code} />
            ))}
          </p>
        )
      )}
    </section>
  )
}
