import { memo, type Ref, useId } from 'react'
import styles from './AreaLayer.module.css'
import { AreaPaths, type AreaPathsProps } from './AreaPaths.tsx'
import type { ProjectedArea } from './projection.ts'
import type { ScreenTransform } from './viewport.ts'

export type AreaLayerProps = Omit<AreaPathsProps, 'hatchId'> & {
  readonly listRef: Ref<SVGSVGElement>
  readonly transform: ScreenTransform
  /** Path data of the water under the areas, '' for none. */
  readonly backdrop: string
  readonly name: string
  readonly hintId: string
  readonly selected: string | null
  /** Area under the pointer, and area with visible keyboard focus. */
  readonly hovered: string | null
  readonly focused: string | null
}

/** Distance between the lines of the no-data hatch, pixels at any zoom. */
const HATCH = 6

/** Backdrop, areas and outlines. To a screen reader: a list of buttons, one per town. */
export function AreaLayer(props: AreaLayerProps) {
  const { areas, transform, backdrop, listRef, name, hintId, selected, hovered, focused } = props
  const hatchId = useId()
  const outlineOf = (id: string | null) => areas.find((area) => area.id === id)
  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML list can hold the shapes of one drawing
    <svg ref={listRef} className={styles.areas} role="list" aria-label={name} aria-describedby={hintId}>
      <defs>
        <pattern
          id={hatchId}
          width={HATCH}
          height={HATCH}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${1 / transform.scale}) rotate(45)`}
        >
          <rect className={styles.hatchGround} width={HATCH} height={HATCH} />
          <line className={styles.hatchLine} x1={HATCH / 2} x2={HATCH / 2} y2={HATCH} />
        </pattern>
      </defs>
      <g transform={`matrix(${transform.scale} 0 0 ${transform.scale} ${transform.x} ${transform.y})`}>
        <path className={styles.water} d={backdrop} />
        <Coast areas={areas} />
        <AreaPaths {...props} hatchId={hatchId} />
        <Outline area={outlineOf(hovered)} kind="hovered" />
        <Outline area={outlineOf(selected)} kind="selected" />
        <Outline area={outlineOf(focused)} kind="focused" />
      </g>
    </svg>
  )
}

/** The outer border of all areas together: neighbours cover every inner one. */
const Coast = memo(function Coast({ areas }: Pick<AreaLayerProps, 'areas'>) {
  const path = areas.map((area) => area.path).join('')
  return <path className={styles.coast} d={path} vectorEffect="non-scaling-stroke" />
})

type OutlineProps = {
  readonly area: ProjectedArea | undefined
  readonly kind: 'hovered' | 'selected' | 'focused'
}

/** Drawn after all areas, since a later neighbour would cover half the line; dark casing for every ramp colour. */
const Outline = memo(function Outline({ area, kind }: OutlineProps) {
  if (area === undefined) return null
  return (
    <g>
      {kind !== 'hovered' && (
        <path
          className={`${styles.outline} ${styles.casing}`}
          d={area.path}
          vectorEffect="non-scaling-stroke"
        />
      )}
      <path className={`${styles.outline} ${styles[kind]}`} d={area.path} vectorEffect="non-scaling-stroke" />
    </g>
  )
})
