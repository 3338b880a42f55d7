import type { QueryClient } from '@tanstack/react-query'
import { ApiFailure } from '#api/failure.ts'
import type { JournalBook } from '#browser/journal.ts'
import type { Clock } from '#domain/clock.ts'
import type { Recovery } from '#domain/journal.ts'
import type { Instant } from '#domain/periods.ts'

const BEAT_MS = 5_000
/** The disk of a wall is written to once a minute, not with every answer. */
const WRITE_MS = 60_000

interface LogOptions {
  readonly cache: QueryClient
  readonly clock: Clock
  readonly monotonic: () => number
  readonly journal: JournalBook
  readonly screen: string | null
  readonly build: string | null
  /** The panels that are seen, and those of them that cannot draw the figures they have. */
  readonly crashes: () => { readonly seen: readonly string[]; readonly crashed: readonly string[] }
}

/** What is healed when answers come again after such a failure. */
function recoveryFrom(error: unknown): Recovery {
  const kind = error instanceof ApiFailure ? error.kind : null
  if (kind === 'unauthorised') return 'login'
  return kind === 'timeout' ? 'request' : 'backend'
}

/**
 * Keeps in the journal that this wall is there, when it was last answered, what went wrong last, and what came right
 * again by itself: answers after an outage, once for the whole of it, and panels that draw again.
 * @returns what ends it
 */
export function startLog(options: LogOptions): () => void {
  const { cache, clock, monotonic, journal, screen, build, crashes } = options
  const since = clock.now()
  let missedBeats = 0
  let beatAt = monotonic()
  let writtenAt = Number.NEGATIVE_INFINITY
  let answered: Instant | null = null
  let broken: Recovery | null = null
  let crashed: readonly string[] = []

  const queries = cache.getQueryCache()
  const leaveCache = queries.subscribe((event) => {
    if (event.type !== 'updated') return
    if (event.action.type === 'success') answered = clock.now()
    if (event.action.type === 'error') {
      broken ??= recoveryFrom(event.action.error)
      journal.failed(messageOf(event.action.error), clock.now())
    }
  })
  function noteHealed() {
    if (
      broken !== null &&
      queries.findAll({ type: 'active' }).every(({ state }) => state.status !== 'error')
    ) {
      journal.recovered(broken, clock.now())
      broken = null
    }
    const now = crashes()
    const healed = crashed.filter((id) => now.seen.includes(id) && !now.crashed.includes(id))
    for (const _ of healed) journal.recovered('panel', clock.now())
    crashed = now.crashed
  }
  const beat = () => {
    noteHealed()
    const now = monotonic()
    missedBeats += Math.max(0, Math.round((now - beatAt) / BEAT_MS) - 1)
    beatAt = now
    if (now - writtenAt < WRITE_MS) return
    writtenAt = now
    if (answered !== null) journal.answered(answered)
    journal.seen({ screen, build, since, seen: clock.now(), missedBeats })
  }
  beat()
  const leave = clock.subscribe(beat)
  return () => {
    leave()
    leaveCache()
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
