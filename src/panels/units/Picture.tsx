import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { List } from './List.tsx'
import { Profile } from './Profile.tsx'
import styles from './units.module.css'
import type { UnitsView } from './view.ts'

/** The town with its units; above them the one that is looked at. */
export function UnitsPicture({ view }: PictureProps<UnitsView>) {
  const { words, format } = useLocale()
  const { units } = coverageWords(words)
  if (view.state !== 'chosen') {
    return (
      <p className={styles.note}>
        {view.state === 'unchosen' ? units.unchosen : units.unknownTown(view.code)}
      </p>
    )
  }
  const { own } = view
  const { station, town, profile, isTold } = own
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.panel} role="group" aria-label={units.title} tabIndex={0}>
      <p className={styles.summary}>
        <PageLink to="station" changes={{ station: station.code }}>
          {format.name(town?.name ?? station.name)}
        </PageLink>{' '}
        {isTold
          ? units.summary(format.count(station.rooms), format.count(own.units), format.ratio(own.coverage))
          : units.unreported}
      </p>
      {profile === null ? null : <Profile profile={profile} own={own} />}
      <List key={station.code} own={own} />
    </div>
  )
}
