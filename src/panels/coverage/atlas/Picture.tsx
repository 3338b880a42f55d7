import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Legend } from '#map/Legend.tsx'
import { PointMark } from '#map/PointMark.tsx'
import type { PictureProps } from '#panels/panel.ts'
import { Choices, showsMap } from '../Choices.tsx'
import { Faults } from '../Faults.tsx'
import { legendOf } from '../legend.ts'
import { Towns } from '../Towns.tsx'
import { Months } from './Months.tsx'
import styles from './Picture.module.css'
import { Search } from './Search.tsx'
import { Trail } from './Trail.tsx'
import { Unshown } from './Unshown.tsx'
import { useAtlasReading } from './use-atlas-reading.ts'
import { useWayUp } from './use-way-up.ts'
import type { AtlasView } from './view.ts'
import { namesAt } from './view.ts'

/** The trail down to where one is, the map of it, what its colours mean, and the months it can be played through. */
export function AtlasPicture({ view, scope, go, attended }: PictureProps<AtlasView>) {
  const { words, format } = useLocale()
  const { towns, where, months, shown } = view
  const isMap = showsMap(scope.layout, towns)
  const { unit: point } = where
  const { unit } = namesAt(view)
  const { describeTile, onOpenPoint, ...reading } = useAtlasReading(view, unit, go)
  useWayUp(where, go)
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
          reading={isMap ? reading : { ...reading, describe: describeTile }}
          isMap={isMap}
          attended={attended}
          onOpenPoint={onOpenPoint}
          over={
            point === null || unit === null
              ? undefined
              : (placed) => <PointMark {...placed} point={point} name={unit} />
          }
        />
      </div>
      <div>
        <Faults view={towns} scope={scope} />
        {where.unknownUnit !== null && (
          <p className={styles.unknown} role="status">
            {coverageWords(words).map.unknownUnit(where.unknownUnit)}
          </p>
        )}
        <Unshown view={view} layout={isMap ? 'map' : 'tiles'} go={attended ? go : null} />
        <Legend {...legendOf(towns, isMap, words, format)} />
      </div>
      {attended && <Months months={months} shown={shown} go={go} />}
    </div>
  )
}
