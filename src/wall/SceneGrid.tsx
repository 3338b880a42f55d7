import type { Arrangement } from '#domain/scenes.ts'
import { columnsOf, rowsOf, tracksOf } from './columns.ts'
import type { Hung } from './hung.tsx'
import { panelsNamed } from './panels.ts'
import styles from './SceneGrid.module.css'
import type { WallShape } from './shape.ts'

interface SceneGridProps {
  readonly arrangement: Arrangement
  readonly shape: WallShape
}

/** A scene: its key figures above, the first of the others large or all alike, more columns on a wider wall. */
export function SceneGrid({ arrangement, shape }: SceneGridProps) {
  const panels = panelsNamed(arrangement.panels)
  const figures = panels.find(({ headless }) => headless)
  const pictures = panels.filter((panel) => panel !== figures)
  const rest = arrangement.panels.filter((panel) => panel !== figures?.id).slice(1)
  const isLed = shape === 'standard' && arrangement.layout === 'lead' && rest.length > 0
  return (
    <div className={styles.scene} data-figures={figures === undefined ? undefined : ''}>
      {figures !== undefined && (
        <div className={styles.figures}>
          <figures.Slot />
        </div>
      )}
      {shape === 'standard' || shape === 'upright' ? (
        <div
          className={styles.pictures}
          data-layout={arrangement.layout}
          data-shape={shape}
          data-many={pictures.length}
          // Those beside what leads stand under one another, as in a column.
          style={isLed ? { gridTemplateRows: rowsOf(rest) } : undefined}
        >
          <Pictures panels={pictures} />
        </div>
      ) : (
        <Columns arrangement={arrangement} shape={shape} figures={figures} />
      )}
    </div>
  )
}

function Pictures({ panels }: { readonly panels: readonly Hung[] }) {
  return panels.map(({ id, Slot }) => (
    <div key={id} className={styles.picture}>
      <Slot />
    </div>
  ))
}

/** Of a wall wider than one screen. */
function Columns({ arrangement, shape, figures }: SceneGridProps & { readonly figures: Hung | undefined }) {
  const columns = columnsOf(arrangement, shape).filter(([panel]) => panel !== figures?.id)
  return (
    <div
      className={styles.columns}
      data-shape={shape}
      style={{ gridTemplateColumns: tracksOf(columns.length, shape, arrangement.layout) }}
    >
      {columns.map((column) => (
        <div key={column[0]} className={styles.column} style={{ gridTemplateRows: rowsOf(column) }}>
          <Pictures panels={panelsNamed(column)} />
        </div>
      ))}
    </div>
  )
}
