import type { Layout, Measure } from '#domain/scope.ts'
import { LAYOUTS, MEASURES } from '#domain/scope.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Legend } from '#map/Legend.tsx'
import { MapView } from '#map/MapView.tsx'
import { TileGrid } from '#map/TileGrid.tsx'
import { Select } from '#ui/Select.tsx'
import type { PictureProps } from '../panel.ts'
import { useSurroundings } from '../surroundings.ts'
import styles from './Picture.module.css'
import { legendOf, useReading } from './reading.ts'
import type { CoverageView } from './view.ts'

/** The map or the tiles, what their colours mean, and at the desk the choice of both. */
export function CoveragePicture(props: PictureProps<CoverageView>) {
  const { view, scope, go, attended } = props
  const { words, format } = useLocale()
  const { theme } = useSurroundings()
  const { coverage } = words.panels
  const reading = useReading(props)
  const showsMap = scope.layout === 'map' && view.hasOutlines
  return (
    <div className={styles.picture}>
      {attended && (
        <div className={styles.choices} data-no-export="">
          <Select<Measure>
            label={words.scope.measure}
            value={scope.measure}
            options={MEASURES.map((value) => ({ value, text: words.measures[value] }))}
            onChoose={(measure) => go({ measure })}
          />
          <Select<Layout>
            label={words.scope.layout}
            value={showsMap ? 'map' : 'tiles'}
            options={LAYOUTS.map((value) => ({
              value,
              text: words.scope.layouts[value],
              disabled: value === 'map' && !view.hasOutlines,
            }))}
            onChoose={(layout) => go({ layout })}
          />
          {scope.station !== null && (
            <button type="button" onClick={() => go({ station: null })}>
              {coverage.wholeCity}
            </button>
          )}
        </div>
      )}
      <div className={styles.map}>
        {showsMap ? (
          <MapView
            {...reading}
            areas={view.areas}
            backdrop={view.backdrop}
            points={view.points}
            words={coverage.map}
            empty={coverage.empty}
            themeKey={theme}
            controls={attended ? 'shown' : 'hidden'}
          />
        ) : (
          <TileGrid {...reading} areas={view.areas} words={coverage.map} empty={coverage.empty} />
        )}
      </div>
      <Faults {...props} />
      <div className={styles.legend}>
        <Legend {...legendOf(view, showsMap, words, format)} />
      </div>
    </div>
  )
}

/** What is wrong between the list of towns and the outlines, said instead of passed over. */
function Faults({ view, scope }: PictureProps<CoverageView>) {
  const { words, format } = useLocale()
  const { coverage } = words.panels
  const sentences = [
    ...(scope.layout === 'map' && !view.hasOutlines && view.outlineFault !== null
      ? [`${coverage.noOutlines} ${view.outlineFault}`]
      : []),
    ...(view.isBlank ? [coverage.blankOutlines] : []),
    ...(view.missing.length > 0
      ? [coverage.missingOutlines(view.missing.map(({ name }) => format.name(name)).join(words.app.listed))]
      : []),
    ...(view.stray.length > 0 ? [coverage.strayOutlines(view.stray.join(' '))] : []),
  ]
  if (sentences.length === 0) return null
  return (
    <p className={styles.faults} role="status">
      {sentences.join(' ')}
    </p>
  )
}
