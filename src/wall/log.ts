import type { QueryClient } from '@tanstack/react-query'
import type { JournalBook } from '#browser/journal.ts'
import type { Clock } from '#domain/clock.ts'
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
}

/** Keeps in the journal that this wall is there, when it was last answered, and what went wrong last. Returns what ends it. */
export function startLog({ cache, clock, monotonic, journal, screen, build }: LogOptions): () => void {
  const since = clock.now()
  let missedBeats = 0
  let beatAt = monotonic()
  let writtenAt = Number.NEGATIVE_INFINITY
  let answered: Instant | null = null

  const leaveCache = cache.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return
    if (event.action.type === 'success') answered = clock.now()
    if (event.action.type === 'error') journal.failed(messageOf(event.action.error), clock.now())
  })
  const beat = () => {
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
