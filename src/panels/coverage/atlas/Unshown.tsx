import type { Layout } from '#domain/scope.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Go } from '#panels/surroundings.ts'
import { Action } from '#ui/Action.tsx'
import styles from './Picture.module.css'
import type { AtlasView } from './view.ts'
import { unshownIn } from './view.ts'

interface UnshownProps {
  readonly view: AtlasView
  /** As what the towns are drawn. */
  readonly layout: Layout
  /** Null where nobody is there to press. */
  readonly go: Go | null
}

/**
 * The town or village that is looked at and has no place in the picture, said instead, with the way to one that has.
 */
export function Unshown({ view, layout, go }: UnshownProps) {
  const { words, format } = useLocale()
  const { map } = coverageWords(words)
  const unshown = unshownIn(view, layout)
  if (unshown === null) return null
  const { unit, town, shownIn } = unshown
  const name = town === null ? format.none : format.name(town)
  const sentence =
    unit === null ? map.noOutline(name) : layout === 'map' ? map.unplaced(unit) : map.onTiles(unit, name)
  return (
    <p className={styles.unshown} role="status">
      {sentence}
      {shownIn !== null && go !== null && (
        <Action text={map.seeIn[shownIn]} onPress={() => go({ layout: shownIn })} />
      )}
    </p>
  )
}
