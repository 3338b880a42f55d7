import styles from './SceneParts.module.css'
import type { Part } from './scenes.ts'

/** What a scene shows: figures across the top, one picture large, or the first large and the second beside it. */
export function SceneParts({ parts }: { readonly parts: readonly Part[] }) {
  const figures = parts.filter(({ panel }) => panel.headless)
  const pictures = parts.filter(({ panel }) => !panel.headless)
  return (
    <div className={styles.scene} data-figures={figures.length > 0 ? '' : undefined}>
      {figures.map(({ panel: { id, Slot } }) => (
        <div key={id} className={styles.figures}>
          <Slot />
        </div>
      ))}
      <div className={styles.pictures} data-many={pictures.length}>
        {pictures.map(({ panel: { id, Slot } }) => (
          <div key={id} className={styles.picture}>
            <Slot />
          </div>
        ))}
      </div>
    </div>
  )
}
