import { useLocale } from '#i18n/locale.tsx'
import { Legend } from '#map/Legend.tsx'
import { Action } from '#ui/Action.tsx'
import type { PictureProps } from '../panel.ts'
import { Choices, showsMap } from './Choices.tsx'
import { Faults } from './Faults.tsx'
import { legendOf } from './legend.ts'
import styles from './Picture.module.css'
import { useReading } from './reading.ts'
import { Towns } from './Towns.tsx'
import type { CoverageView } from './view.ts'

/** The map or the tiles, what their colours mean, and at the desk the choice of both. */
export function CoveragePicture(props: PictureProps<CoverageView>) {
  const { view, scope, go, attended } = props
  const { words, format } = useLocale()
  const isMap = showsMap(scope.layout, view)
  const reading = useReading(view, scope.station, go)
  return (
    <div className={styles.picture}>
      {attended && (
        <div className={styles.choices} data-no-export="">
          <Choices view={view} scope={scope} go={go} />
          {scope.station !== null && (
            <Action text={words.panels.coverage.wholeCity} onPress={() => go({ station: null })} />
          )}
        </div>
      )}
      <div className={styles.map}>
        <Towns view={view} reading={reading} isMap={isMap} attended={attended} />
      </div>
      <Faults view={view} scope={scope} />
      <div className={styles.legend}>
        <Legend {...legendOf(view, isMap, words, format)} />
      </div>
    </div>
  )
}
