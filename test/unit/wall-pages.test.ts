import { beforeEach, describe, expect, test } from 'vitest'
import { evenPage, readingMs } from '#wall/pages.ts'
import { BEAT_MS } from './moved-clock.ts'
import { ids, wall } from './wall-of-lists.ts'

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
