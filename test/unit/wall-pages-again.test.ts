import { beforeEach, describe, expect, test } from 'vitest'
import { BEAT_MS } from './moved-clock.ts'
import { ids, wall } from './wall-of-lists.ts'

let one = wall()
beforeEach(() => {
  one = wall()
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
