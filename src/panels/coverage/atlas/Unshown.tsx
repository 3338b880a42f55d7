import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Go } from '#panels/surroundings.ts'
import styles from './Picture.module.css'
import type { AtlasView } from './view.ts'
import { namesAt } from './view.ts'

interface UnshownProps {
  readonly view: AtlasView
  readonly isMap: boolean
  /** Null where nobody is there to press. */
  readonly go: Go | null
}

/** The village or community that is looked at and has no place in the picture, said instead, with the way to one. */
export function Unshown({ view, isMap, go }: UnshownProps) {
  const { words, format } = useLocale()
  const { map } = coverageWords(words)
  const { rooms, hasOutlines } = view.towns
  const { town, unit } = namesAt(view)
  if (view.where.unit === null || unit === null) return null
  const isPlaced = !Number.isNaN(rooms.longitude[view.where.unit] ?? Number.NaN)
  if (isMap && isPlaced) return null
  return (
    <p className={styles.unshown} role="status">
      {isMap ? map.unplaced(unit) : map.onTiles(unit, town === null ? format.none : format.name(town))}
      {!isMap && isPlaced && hasOutlines && go !== null && (
        <button type="button" data-no-export="" onClick={() => go({ layout: 'map' })}>
          {map.toMap}
        </button>
      )}
    </p>
  )
}
