import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ElementSize } from '#ui/element-size.ts'
import { exposeBench } from './bench-hook.ts'
import styles from './PointLayer.module.css'
import { createPointPainter, type PaintOrder, type PointPainter } from './point-painter.ts'
import { toScreen, type Viewport } from './viewport.ts'

export type PointLayerProps = {
  /** x, y pairs in frame units. */
  readonly xy: Float32Array
  /** One per point: 0 dot, 1 ring, 2 unknown. */
  readonly marks: Uint8Array
  readonly view: Viewport
  readonly size: ElementSize
  readonly themeKey: string
  /** Index of the point at a place of the view (CSS pixels), or -1. */
  readonly hit: (x: number, y: number) => number
}

/** Zoomed in the map can be dragged, and brings a strip beyond the edge into sight. */
const OVERSCAN = 0.25

/** All points on one canvas; hidden from assistive technology, which has the list of areas and the table twin. */
export function PointLayer({ xy, marks, view, size, themeKey, hit }: PointLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const painter = useRef<PointPainter>(null)
  const order = useRef<PaintOrder>(null)
  const paintedTheme = useRef(themeKey)

  useLayoutEffect(() => {
    if (canvas.current === null) return
    const created = createPointPainter(canvas.current)
    painter.current = created
    return created.dispose
  }, [])

  useLayoutEffect(() => {
    order.current = {
      xy,
      marks,
      size,
      transform: toScreen(view, size),
      pixelsPerRem: size.pixelsPerRem,
      overscan: view.k > 1 ? OVERSCAN : 0,
    }
    painter.current?.paint(order.current)
  }, [xy, marks, view, size])

  useEffect(() => {
    if (paintedTheme.current === themeKey) return
    paintedTheme.current = themeKey
    // The page may switch its tokens in an effect of its own, after this one: the colours are right a frame later.
    const frame = requestAnimationFrame(() => {
      if (order.current !== null) painter.current?.paint(order.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [themeKey])

  useEffect(() => {
    if (import.meta.env.MODE !== 'bench') return
    return exposeBench(hit, (done) => {
      if (order.current === null) return
      // As many rings as before, on other points.
      const { marks } = order.current
      order.current = { ...order.current, marks: marks.map((_, index) => marks[index + 1] ?? marks[0] ?? 0) }
      painter.current?.paint(order.current, done)
    })
  }, [hit])

  return (
    <div aria-hidden="true">
      <canvas ref={canvas} className={styles.points} />
    </div>
  )
}
