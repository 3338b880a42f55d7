import type { Clock } from '#domain/clock.ts'
import type { Instant } from '#domain/periods.ts'
import { instant } from '#domain/periods.ts'

/** Often enough for a clock that shows minutes and a refresh counted in tens of seconds. */
const BEAT_MS = 5_000

/** A sample of the server's clock is replaced by one that travelled faster, or when it has grown old. */
const SAMPLE_AGES_MS = 10 * 60_000

/** So long without a beat the timer has been lost, by whatever a browser does over weeks; looked at as often. */
const SILENCE_MS = 30_000

export interface ServerClock extends Clock {
  /** Learns from an answer: what the server's clock said, and how long the answer was on its way. */
  learn(servedAt: Instant, tookMs: number): void
  /** Starts the beat; returns what stops it. */
  start(): () => void
}

/**
 * The clock of the server, carried on by the machine's monotonic one: right even when the machine's date or
 * zone is wrong or is changed meanwhile. Until an answer came it is the machine's own.
 */
export function createServerClock(): ServerClock {
  const listeners = new Set<() => void>()
  let serverMinusMonotonic = Date.now() - performance.now()
  let sample = { tookMs: Number.POSITIVE_INFINITY, at: Number.NEGATIVE_INFINITY }
  const now = () => instant(performance.now() + serverMinusMonotonic)
  let lastBeat = performance.now()
  const beat = () => {
    lastBeat = performance.now()
    for (const listener of listeners) {
      // Whoever throws at a beat keeps nobody else from it.
      try {
        listener()
      } catch (error) {
        reportError(error)
      }
    }
  }
  return {
    now,
    subscribe(onBeat) {
      listeners.add(onBeat)
      return () => listeners.delete(onBeat)
    },
    learn(servedAt, tookMs) {
      const at = performance.now()
      if (tookMs > sample.tookMs && at - sample.at < SAMPLE_AGES_MS) return
      sample = { tookMs, at }
      // The server read its clock about half-way through the journey.
      serverMinusMonotonic = servedAt + tookMs / 2 - at
    },
    start() {
      let timer: ReturnType<typeof setTimeout> | undefined
      // Aligned to the server's seconds, so that a clock on the wall turns with the minute.
      const next = () => {
        clearTimeout(timer)
        timer = setTimeout(
          () => {
            next()
            beat()
          },
          BEAT_MS - (now() % BEAT_MS) + 1,
        )
      }
      const beatAtOnce = () => {
        next()
        beat()
      }
      next()
      const watchdog = setInterval(() => {
        if (performance.now() - lastBeat > SILENCE_MS) beatAtOnce()
      }, SILENCE_MS)
      // What was missed while the tab slept or the network was gone is made up for at once.
      document.addEventListener('visibilitychange', beatAtOnce)
      window.addEventListener('online', beatAtOnce)
      return () => {
        clearTimeout(timer)
        clearInterval(watchdog)
        document.removeEventListener('visibilitychange', beatAtOnce)
        window.removeEventListener('online', beatAtOnce)
      }
    },
  }
}
