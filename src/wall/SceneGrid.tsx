import type { Arrangement } from '#domain/scenes.ts'
import type { Hung } from './hung.tsx'
import styles from './SceneGrid.module.css'
import type { WallShape } from './shape.ts'

interface SceneGridProps {
  readonly panels: readonly Hung[]
  readonly arrangement: Arrangement
  readonly shape: WallShape
}

/** Screens that are wider than one: they have room for what a scene can do without elsewhere. */
const isWide = (shape: WallShape) => shape !== 'standard' && shape !== 'upright'

/** A scene: its key figures above, the first of the others large or all alike, more columns on a wider wall. */
export function SceneGrid({ panels, arrangement, shape }: SceneGridProps) {
  const further: readonly string[] = arrangement.further
  const figures = panels.find(({ headless }) => headless)
  const pictures = panels.filter(
    (panel) => panel !== figures && (isWide(shape) || !further.includes(panel.id)),
  )
  return (
    <div className={styles.scene} data-shape={shape} data-figures={figures === undefined ? undefined : ''}>
      {figures !== undefined && (
        <div className={styles.figures}>
          <figures.Slot />
        </div>
      )}
      <div
        className={styles.pictures}
        data-layout={arrangement.layout}
        data-shape={shape}
        data-many={pictures.length}
      >
        {pictures.map(({ id, Slot }) => (
          <div key={id} className={styles.picture}>
            <Slot />
          </div>
        ))}
      </div>
    </div>
  )
}
