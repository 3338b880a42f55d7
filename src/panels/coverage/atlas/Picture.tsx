import { useCallback } from 'react'
import { stationOfUnit } from '#domain/whereabouts.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Legend } from '#map/Legend.tsx'
import type { PictureProps } from '#panels/panel.ts'
import { Choices, showsMap } from '../Choices.tsx'
import { Faults } from '../Faults.tsx'
import { legendOf, useReading } from '../reading.ts'
import { Towns } from '../Towns.tsx'
import { Months } from './Months.tsx'
import styles from './Picture.module.css'
import { Search } from './Search.tsx'
import { Trail } from './Trail.tsx'
import { useWayUp } from './use-way-up.ts'
import type { AtlasView } from './view.ts'
import { namesAt } from './view.ts'

/** The trail down to where one is, the map of it, what its colours mean, and the months it can be played through. */
export function AtlasPicture({ view, scope, go, attended }: PictureProps<AtlasView>) {
  const { words, format } = useLocale()
  const { towns, where, months, shown } = view
  const { rooms } = towns
  const isMap = showsMap(scope.layout, towns)
  const reading = useReading(towns, where.station, go)
  useWayUp(where, go)
  // A press on one of 265 marks means its town, until one is in that town.
  const onOpenPoint = useCallback(
    (row: number) => {
      const station = stationOfUnit(rooms, row)
      const unit = rooms.code[row]
      if (station !== where.station || unit === undefined) return false
      go({ station, unit })
      return true
    },
    [rooms, where.station, go],
  )
  const { unit } = namesAt(view)
  return (
    <div className={styles.atlas}>
      {attended && (
        <div className={styles.bar}>
          <Trail view={view} scope={scope} />
          <Search view={view} />
          <div className={styles.choices}>
            <Choices view={towns} scope={scope} go={go} />
          </div>
        </div>
      )}
      <div className={styles.map}>
        <Towns
          view={towns}
          reading={reading}
          isMap={isMap}
          attended={attended}
          onOpenPoint={onOpenPoint}
          marked={where.unit === null || unit === null ? null : { point: where.unit, name: unit }}
        />
      </div>
      <div>
        <Faults view={towns} scope={scope} />
        {where.unknownUnit !== null && (
          <p className={styles.unknown} role="status">
            {coverageWords(words).map.unknownUnit(where.unknownUnit)}
          </p>
        )}
        <Legend {...legendOf(towns, isMap, words, format)} />
      </div>
      {attended && <Months months={months} shown={shown} go={go} />}
    </div>
  )
}
