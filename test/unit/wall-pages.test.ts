import { beforeEach, describe, expect, test } from 'vitest'
import { createPages, evenPage, readingMs } from '#wall/pages.ts'
import { BEAT_MS, movedClock } from './moved-clock.ts'

const ids = (many: number) => Array.from({ length: many }, (_, at) => `row ${at + 1}`)

/** A wall of lists, whose clock a test moves beat by beat; each page holds as many rows as the test says. */
function wall() {
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

let one = wall()
beforeEach(() => {
  one = wall()
})

describe('a list that is longer than its place', () => {
  test('shows its pages one after another, each for as long as somebody needs to read it, and begins anew', () => {
    const { from } = one.hang(42, 15)
    const seen = [0, 15_000, 15_000, 15_000].map((ms) => {
      one.wait(ms)
      return from()
    })
    expect(seen).toEqual([0, 15, 30, 0])
  })

  test('needs a second for each row, and no less than ten for any page', () => {
    expect([3, 10, 18].map(readingMs)).toEqual([10_000, 10_000, 18_000])
    const { from } = one.hang(40, 18)
    one.wait(15_000)
    expect(from()).toBe(0)
    one.wait(BEAT_MS)
    expect(from()).toBe(18)
  })

  test.each([
    ['eleven rows of which ten fit', 11, 10, 6],
    ['twenty of which eleven fit', 20, 11, 10],
    ['fifty-six of which fifteen fit', 56, 15, 14],
    ['what fits', 9, 9, 9],
    ['nothing', 0, 9, 0],
  ])('has pages alike, with no single row left over: %s', (_, left, fitting, rows) => {
    expect(evenPage(left, fitting)).toBe(rows)
  })

  test('stays when all of it fits', () => {
    const { from } = one.hang(9, 9)
    one.wait(600_000)
    expect(from()).toBe(0)
  })

  test('turns together with the others of its scene, when there was time to read each', () => {
    const short = one.hang(20, 5, 'exceptions gaps')
    const long = one.hang(60, 20, 'exceptions progress')
    one.wait(15_000)
    expect([short.from(), long.from()]).toEqual([0, 0])
    one.wait(BEAT_MS)
    expect([short.from(), long.from()]).toEqual([5, 20])
  })

  test('is not turned while it is drawn unseen', () => {
    const list = one.pages.join('coverage staffing', () => false)
    list.lists(ids(30))
    list.fits(10)
    one.wait(60_000)
    expect(list.from()).toBe(0)
  })
})

describe('what holds a page', () => {
  test('somebody at the list, and its whole time after they are gone', () => {
    const { from, held } = one.hang(30, 10)
    held.isHeld = true
    one.wait(60_000)
    expect(from()).toBe(0)
    held.isHeld = false
    one.wait(BEAT_MS)
    expect(from()).toBe(0)
    one.wait(BEAT_MS)
    expect(from()).toBe(10)
  })

  test('another list goes on meanwhile', () => {
    const held = one.hang(30, 10, 'exceptions gaps')
    const other = one.hang(30, 10, 'exceptions progress')
    held.held.isHeld = true
    one.wait(10_000)
    expect([held.from(), other.from()]).toEqual([0, 10])
  })

  test('a wall that is paused', () => {
    const { from } = one.hang(30, 10)
    one.around.isPaused = true
    one.wait(60_000)
    expect(from()).toBe(0)
  })
})

describe('a scene that does not last', () => {
  test('begins no page for which it leaves no time', () => {
    one.around.leftMs = 25_000
    const { from } = one.hang(45, 15)
    one.wait(25_000)
    expect(from(), 'ten seconds were left for fifteen rows').toBe(0)
  })

  test('comes again with its first page, for that matters most, and goes on with what was not seen', () => {
    one.around.leftMs = 30_000
    const first = one.hang(60, 15)
    one.wait(30_000)
    expect(first.from()).toBe(15)
    first.goes()
    one.around.leftMs = null
    const again = one.hang(60, 15)
    const seen = [0, 15_000, 15_000, 15_000, 15_000].map((ms) => {
      one.wait(ms)
      return again.from()
    })
    expect(seen).toEqual([0, 30, 45, 0, 15])
  })

  test('shows the page once more that was taken away before it was read', () => {
    const first = one.hang(45, 15)
    one.wait(20_000)
    expect(first.from()).toBe(15)
    first.goes()
    const again = one.hang(45, 15)
    one.wait(15_000)
    expect(again.from()).toBe(15)
  })

  test('too short for two pages loses no place', () => {
    const turns = [35_000, 15_000, 15_000].map((ms) => {
      const list = one.hang(60, 15)
      one.wait(ms)
      const from = list.from()
      list.goes()
      return from
    })
    expect(turns).toEqual([30, 30, 30])
  })

  test('goes from page to page again once all of it was seen', () => {
    const first = one.hang(45, 15)
    one.wait(45_000)
    first.goes()
    const again = one.hang(45, 15)
    one.wait(15_000)
    expect(again.from()).toBe(15)
  })

  test('a scene that was passed over unseen has read nothing', () => {
    const list = one.pages.join('coverage staffing', () => false)
    list.lists(ids(30))
    list.fits(10)
    one.wait(60_000)
    list.leave()
    expect(one.hang(30, 10).from()).toBe(0)
  })
})

describe('figures that change', () => {
  test('in other rows or in another order they are read from the top again', () => {
    const { from, list } = one.hang(30, 10)
    one.wait(10_000)
    list.lists(ids(30))
    expect(from(), 'the same rows').toBe(10)
    list.lists([...ids(30)].reverse())
    expect(from()).toBe(0)
    one.wait(BEAT_MS)
    expect(from(), 'and for as long as any page').toBe(0)
  })

  test('between two turns of a scene as well', () => {
    const first = one.hang(30, 10)
    one.wait(10_000)
    first.goes()
    const again = one.hang(29, 10)
    one.wait(10_000)
    expect(again.from()).toBe(10)
  })
})

test('a wall that is taken down listens to the clock no longer', () => {
  expect(one.listening()).toBe(1)
  one.pages.stop()
  expect(one.listening()).toBe(0)
})
