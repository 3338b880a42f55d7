import { useEffect, useMemo, useState } from 'react'
import type { ElementSize } from '#ui/element-size.ts'
import type { Bounds, Point } from './frame.ts'
import { isInside } from './inside-point.ts'
import styles from './LabelLayer.module.css'
import { type Box, type LabelRequest, layOutLabels } from './label-layout.ts'
import type { ProjectedArea } from './projection.ts'
import type { PlaceReading } from './ramp.ts'
import { createMeasure, NAME_SCALE, NAME_WEIGHT, VALUE_WEIGHT } from './text-measure.ts'
import type { ScreenTransform } from './viewport.ts'

export type LabelLayerProps = Pick<PlaceReading, 'label' | 'selected'> & {
  readonly areas: readonly ProjectedArea[]
  readonly transform: ScreenTransform
  readonly size: ElementSize
  /** Rings in frame units: labels go elsewhere where another place is as good. */
  readonly spots: readonly Point[]
  /** Boxes of the view (pixels) that belong to controls. */
  readonly reserved: readonly Box[]
}

const LINE_HEIGHT = 1.15
/** Width of the halo line, in text sizes; half of it shows outside the glyphs. */
const HALO = 0.28

/** Names and values at the same size at any zoom, where they touch neither each other nor the edge. */
export function LabelLayer({ areas, label, selected, transform, size, spots, reserved }: LabelLayerProps) {
  const { fontSize, fontFamily } = size
  const fontsLoaded = useFontsLoaded()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a face that arrives late changes every width
  const measure = useMemo(() => createMeasure(fontSize, fontFamily), [fontSize, fontFamily, fontsLoaded])
  const nameSize = fontSize * NAME_SCALE
  const labels = useMemo(() => {
    const onScreen = ([x, y]: Point): Point => [
      x * transform.scale + transform.x,
      y * transform.scale + transform.y,
    ]
    const inFrame = ([x, y]: Point): Point => [
      (x - transform.x) / transform.scale,
      (y - transform.y) / transform.scale,
    ]
    const requests = areas.map(({ id, anchor, bounds, rings }): LabelRequest => {
      const box: Bounds = [onScreen(bounds[0]), onScreen(bounds[1])]
      const isOwn = (at: Point) => isInside(rings, inFrame(at))
      return { id, ...label(id), anchor: onScreen(anchor), bounds: box, isSelected: id === selected, isOwn }
    })
    const style = { nameHeight: nameSize * LINE_HEIGHT, valueHeight: fontSize * LINE_HEIGHT, measure }
    return layOutLabels(requests, size, style, { boxes: reserved, spots: spots.map(onScreen) })
  }, [areas, label, selected, transform, size, spots, reserved, measure, nameSize, fontSize])
  return (
    <svg className={styles.labels} aria-hidden="true">
      {labels.map(({ id, x, y, name, value }) => (
        <text
          key={id}
          x={x}
          y={value === '' ? y : y - (fontSize * LINE_HEIGHT) / 2}
          fontSize={nameSize}
          fontWeight={NAME_WEIGHT}
          strokeWidth={nameSize * HALO}
          dominantBaseline="central"
        >
          {name}
          {value !== '' && (
            <tspan
              x={x}
              y={y + (nameSize * LINE_HEIGHT) / 2}
              fontSize={fontSize}
              fontWeight={VALUE_WEIGHT}
              dominantBaseline="central"
            >
              {value}
            </tspan>
          )}
        </text>
      ))}
    </svg>
  )
}

/** False until faces still on their way have arrived, which happens at most once. */
function useFontsLoaded(): boolean {
  const [isLoaded, setLoaded] = useState(() => document.fonts.status === 'loaded')
  useEffect(() => {
    if (isLoaded) return
    let isShown = true
    void document.fonts.ready.then(() => {
      if (isShown) setLoaded(true)
    })
    return () => {
      isShown = false
    }
  }, [isLoaded])
  return isLoaded
}
