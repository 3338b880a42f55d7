import { useMemo } from 'react'
import { roundEnd } from '#charts/axis.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { staffingWords } from '#i18n/staffing/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { Phrases } from '../Phrases.tsx'
import type { PictureProps } from '../panel.ts'
import { StationBars } from '../StationBars.tsx'
import { Summary } from '../Summary.tsx'
import styles from './Picture.module.css'
import type { StaffingView } from './view.ts'

/** The rate with what it is made of; where no minimum is set, that. */
function Rate({ view: { minimum, summary } }: { readonly view: StaffingView }) {
  const { words, format } = useLocale()
  const staffing = staffingWords(words)
  const { met, short, missing, unreported, rate } = summary
  if (minimum === null) {
    return <Summary figure={staffing.noTarget}>{staffing.noTargetNote}</Summary>
  }
  const parts = [
    staffing.met(format.count(met)),
    ...(short === 0 ? [] : [staffing.shortStations(format.count(short), format.count(missing))]),
    ...(unreported === 0 ? [] : [staffing.unreported(format.count(count(unreported)))]),
    staffing.minimum(format.count(minimum)),
  ]
  return (
    <Summary label={staffing.rate} figure={format.ratio(rate)}>
      <Phrases of={parts} />
    </Summary>
  )
}

/** A bar of staff for every station, the minimum a tick across it; those most people short on top. */
export function StaffingPicture({ view }: PictureProps<StaffingView>) {
  const { words, format } = useLocale()
  const staffing = staffingWords(words)
  const { minimum, rows } = view
  const bars = useMemo(() => {
    const { people, short } = staffing
    const end = roundEnd([minimum, ...rows.map(({ staff }) => staff)])
    return rows.map(({ station, short: town, staff, state, missing }) => ({
      id: station.code,
      label: format.name(town),
      length: staff === null ? null : staff / end,
      tick: minimum === null ? null : minimum / end,
      value:
        staff === null
          ? format.unreported
          : state === 'short'
            ? short(format.count(staff), format.count(missing))
            : people(format.count(staff)),
    }))
  }, [minimum, rows, staffing, format])
  if (rows.length === 0) return <Nothing />
  return (
    <div className={styles.staffing}>
      <Rate view={view} />
      <StationBars bars={bars} tone="first" />
    </div>
  )
}
