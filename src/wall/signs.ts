import type { Clock } from '#domain/clock.ts'
import type { Spot } from '#ui/Spotlight.tsx'

/** What is held before the wall for a while: the name of the screen, or the code for a telephone. */
export type Sign = 'name' | 'code'

const SIGN_MS: Readonly<Record<Sign, number>> = { name: 10_000, code: 60_000 }
/** Long enough for the sentence that it goes with. */
const LIGHT_MS = 15_000

/** What lies over the scenes and goes by itself, at the first beat after its time. */
export interface Signs {
  subscribe(onChange: () => void): () => void
  sign(): Sign | null
  light(): Spot | null
  /** Shows a sign in place of the one before; the one that is shown already goes. */
  turn(sign: Sign): void
  /** Shows it, for its whole time once more where it is shown already. */
  show(sign: Sign): void
  /** Null puts the light out. */
  shine(spot: Spot | null): void
  stop(): void
}

export function createSigns(clock: Clock, monotonic: () => number): Signs {
  const listeners = new Set<() => void>()
  let sign: { readonly shows: Sign; readonly until: number } | null = null
  let light: { readonly spot: Spot; readonly until: number } | null = null
  const changed = () => {
    for (const listener of listeners) listener()
  }
  const become = (next: Sign | null) => {
    sign = next === null ? null : { shows: next, until: monotonic() + SIGN_MS[next] }
    changed()
  }
  const leave = clock.subscribe(() => {
    const now = monotonic()
    const isOver = (shown: { readonly until: number } | null) => shown !== null && now >= shown.until
    const [signOver, lightOver] = [isOver(sign), isOver(light)]
    if (signOver) sign = null
    if (lightOver) light = null
    if (signOver || lightOver) changed()
  })
  return {
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    sign: () => sign?.shows ?? null,
    light: () => light?.spot ?? null,
    turn: (next) => become(sign?.shows === next ? null : next),
    show: become,
    shine(spot) {
      light = spot === null ? null : { spot, until: monotonic() + LIGHT_MS }
      changed()
    },
    stop: leave,
  }
}
