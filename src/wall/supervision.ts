import type { Clock } from '#domain/clock.ts'
import type { Rotation } from './rotation.ts'

/** Far longer than the patience with one scene: while a rotation goes on, each beat changes what it says of itself. */
const STUCK_MS = 60_000

interface SupervisionOptions {
  readonly rotation: Pick<Rotation, 'progress'>
  readonly clock: Clock
  readonly monotonic: () => number
  /** The scenes should go on and have not for a minute. */
  readonly onStuck: () => void
}

/** Watches that the scenes go on, where nobody holds them and there is another. Returns what ends it. */
export function supervise({ rotation, clock, monotonic, onStuck }: SupervisionOptions): () => void {
  let last = rotation.progress()
  let since = monotonic()
  return clock.subscribe(() => {
    const now = rotation.progress()
    const shouldGoOn = now.hold === null && now.next !== null
    if (shouldGoOn && now === last && monotonic() - since <= STUCK_MS) return
    const isStuck = shouldGoOn && now === last
    last = now
    since = monotonic()
    if (isStuck) onStuck()
  })
}
