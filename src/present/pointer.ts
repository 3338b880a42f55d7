import type { Clock } from '#domain/clock.ts'
import type { Held } from './held.ts'
import type { Direction } from './Stage.tsx'

interface PointerOptions {
  readonly direction: Direction
  /** Whether what can be pressed is seen. */
  readonly awake: Held<boolean>
  readonly clock: Clock
}

/** Nobody has moved anything for this long: what can be pressed goes, and so does the mouse. */
const IDLE_MS = 5_000

/** A finger that goes so far sideways, in CSS pixels, turns the page. */
const SWIPE_PX = 80

/**
 * Follows the mouse over the stage, for the light, and the finger that turns the page.
 * @returns what ends it
 */
export function listenToPointer(stage: HTMLElement, { direction, awake, clock }: PointerOptions): () => void {
  const { spot, showing, press } = direction
  let moved = performance.now()
  let finger: { readonly id: number; readonly x: number; readonly y: number } | null = null

  const wake = () => {
    moved = performance.now()
    awake.set(true)
  }
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    wake()
    const { left, top, width, height } = stage.getBoundingClientRect()
    spot.set({ x: (clientX - left) / width, y: (clientY - top) / height })
  }
  const onDown = (event: PointerEvent) => {
    wake()
    const isFree = event.pointerType !== 'mouse' && event.isPrimary && showing.get().tool === null
    finger = isFree ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null
  }
  const onUp = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (finger?.id !== pointerId) return
    const [across, down] = [clientX - finger.x, clientY - finger.y]
    finger = null
    if (Math.abs(across) < SWIPE_PX || Math.abs(across) < 2 * Math.abs(down)) return
    press({ kind: across < 0 ? 'next' : 'previous' })
  }
  const onLeave = () => spot.set(null)

  stage.addEventListener('pointermove', onMove)
  stage.addEventListener('pointerdown', onDown)
  stage.addEventListener('pointerup', onUp)
  stage.addEventListener('pointerleave', onLeave)
  window.addEventListener('keydown', wake)
  const leave = clock.subscribe(() => {
    if (performance.now() - moved >= IDLE_MS) awake.set(false)
  })
  return () => {
    stage.removeEventListener('pointermove', onMove)
    stage.removeEventListener('pointerdown', onDown)
    stage.removeEventListener('pointerup', onUp)
    stage.removeEventListener('pointerleave', onLeave)
    window.removeEventListener('keydown', wake)
    leave()
  }
}
