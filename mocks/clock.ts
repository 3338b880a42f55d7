import type { Instant } from '#domain/periods.ts'
import { instant, ZONE_OFFSET_MINUTES } from '#domain/periods.ts'

/** What time it is on the server. */
export type Clock = () => Instant

/** The demo's now: the minute the article was published. */
export const DEMO_START = instant(Date.parse('2023-02-16T17:51:00+08:00'))

const MINUTE_MS = 60_000

/** Milliseconds since this was called, by a clock that nobody can set back. */
function stopwatch(): () => number {
  const started = performance.now()
  return () => performance.now() - started
}

/** A clock that shows the demo's now when it is made and goes on from there as fast as any other. */
export function demoClock(elapsed: () => number = stopwatch()): Clock {
  return () => instant(DEMO_START + elapsed())
}

/** RFC 3339 at the city's own offset. */
export const asText = (at: Instant): string =>
  new Date(at + ZONE_OFFSET_MINUTES * MINUTE_MS).toISOString().replace('Z', '+08:00')
