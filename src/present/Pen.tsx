import type { PointerEvent } from 'react'
import { useEffect, useState } from 'react'
import { useSurroundings } from '#panels/surroundings.ts'
import styles from './Pen.module.css'

interface PenProps {
  readonly draws: boolean
  /** Whatever was drawn before this became another is gone. */
  readonly wipedBy: string
}

interface Stroke {
  readonly id: number
  readonly path: string
  /** Milliseconds of the machine's monotonic clock; null while it is being drawn. */
  readonly endedAt: number | null
}

/** A stroke has faded by then (Pen.module.css), and is taken away at the next beat. */
const SEEN_MS = 5_000

/** Strokes over the scene, which fade by themselves. While there are none, nothing is drawn and nothing runs. */
export function Pen({ draws, wipedBy }: PenProps) {
  const { clock } = useSurroundings()
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const [wiped, setWiped] = useState(wipedBy)
  if (wiped !== wipedBy) {
    setWiped(wipedBy)
    setStrokes([])
  }
  const isDrawn = strokes.length > 0
  // The beat is outside of React.
  useEffect(() => {
    if (!isDrawn) return
    return clock.subscribe(() => {
      const now = performance.now()
      setStrokes((all) => all.filter(({ endedAt }) => endedAt === null || now - endedAt < SEEN_MS))
    })
  }, [isDrawn, clock])

  const last = (change: (stroke: Stroke) => Stroke) =>
    setStrokes((all) => all.map((stroke, at) => (at === all.length - 1 ? change(stroke) : stroke)))
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const path = `M${placeOf(event)}h0`
    setStrokes((all) => [...all, { id: event.timeStamp, path, endedAt: null }])
  }
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const to = placeOf(event)
    last((stroke) => ({ ...stroke, path: `${stroke.path}L${to}` }))
  }
  const end = () => last((stroke) => ({ ...stroke, endedAt: performance.now() }))

  if (!draws && !isDrawn) return null
  return (
    <svg
      className={styles.pen}
      data-draws={draws ? '' : undefined}
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {strokes.map(({ id, path, endedAt }) => (
        <path key={id} d={path} data-ended={endedAt === null ? undefined : ''} />
      ))}
    </svg>
  )
}

const placeOf = ({ nativeEvent }: PointerEvent) => `${nativeEvent.offsetX} ${nativeEvent.offsetY}`
