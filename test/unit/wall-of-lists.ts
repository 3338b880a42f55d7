import { createPages } from '#wall/pages.ts'
import { BEAT_MS, movedClock } from './moved-clock.ts'

/** So many rows, by their ids. */
export const ids = (many: number) => Array.from({ length: many }, (_, at) => `row ${at + 1}`)

/** A wall of lists, whose clock a test moves beat by beat; each page holds as many rows as the test says. */
export function wall() {
  const { clock, monotonic, pass, listening } = movedClock()
  const around = { leftMs: null as number | null, isPaused: false }
  const pages = createPages({
    clock,
    monotonic,
    leftMs: () => around.leftMs,
    isPaused: () => around.isPaused,
  })
  return {
    around,
    pages,
    listening,
    wait(ms: number) {
      for (let gone = 0; gone < ms; gone += BEAT_MS) {
        if (around.leftMs !== null) around.leftMs -= BEAT_MS
        pass(BEAT_MS)
      }
    },
    /** A list of so many rows, so many of which fit, on the wall and seen. */
    hang(total: number, fit: number, place = 'coverage staffing') {
      const held = { isHeld: false }
      const list = pages.join(place, () => held.isHeld)
      const measure = () => list.fits(Math.min(fit, total - list.from()))
      list.lists(ids(total))
      list.subscribe(measure)
      measure()
      list.seen(true)
      return {
        list,
        held,
        from: list.from,
        goes() {
          list.seen(false)
          list.leave()
        },
      }
    },
  }
}
