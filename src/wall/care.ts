import type { Care } from '#api/wall-care.ts'
import { keepAwake } from '#browser/keep-awake.ts'
import type { Clock } from '#domain/clock.ts'
import { isOpen } from '#domain/hours.ts'
import type { Instant } from '#domain/periods.ts'
import type { Theme } from '#domain/scope.ts'

/** Where the picture stands, in CSS pixels right and down of its place: a small square, walked in a quarter of an hour each. */
const PLACES = [
  [0, 0],
  [3, 0],
  [3, 3],
  [0, 3],
  [-3, 3],
  [-3, 0],
  [-3, -3],
  [0, -3],
  [3, -3],
] as const
const STAY_MS = 15 * 60_000

/** The wall keeps more than this free around its content, so nothing of it leaves the screen. */
export function shiftAt(now: Instant): readonly [number, number] {
  return PLACES[Math.floor(now / STAY_MS) % PLACES.length] ?? PLACES[0]
}

interface CareOptions {
  readonly care: Care
  readonly clock: Clock
  /** What moves and darkens: the wall itself. */
  readonly wall: HTMLElement
  /** Asks for the theme of the night, and with null for that of the day again. */
  readonly dress: (theme: Theme | null) => void
}

/**
 * Looks after the screen at each beat: dark at night, never quite in the same place, and not put to sleep by the
 * machine.
 * @returns what ends it
 */
export function startCare({ care, clock, wall, dress }: CareOptions): () => void {
  let wasNight = false
  const awake = keepAwake()

  const beat = () => {
    const { night } = care
    const isNight = night !== null && isOpen(night.hours, clock.now())
    wall.style.filter = isNight ? `brightness(${night.light})` : ''
    if (isNight !== wasNight && night?.theme != null) dress(isNight ? night.theme : null)
    wasNight = isNight
    if (care.pixelShift) {
      const [right, down] = shiftAt(clock.now())
      wall.style.transform = right === 0 && down === 0 ? '' : `translate(${right}px, ${down}px)`
    }
    if (care.wakeLock) awake.beat()
  }

  beat()
  const leave = clock.subscribe(beat)
  return () => {
    leave()
    wall.style.filter = ''
    wall.style.transform = ''
    awake.end()
  }
}
