import { describe, expect, test } from 'vitest'
import { createSigns } from '#wall/signs.ts'
import { movedClock } from './moved-clock.ts'

describe('what is held before a wall', () => {
  test.each([
    ['name', 10_000],
    ['code', 60_000],
  ] as const)('the %s goes by itself after %i ms', (sign, ms) => {
    const { clock, monotonic, pass } = movedClock()
    const signs = createSigns(clock, monotonic)
    signs.show(sign)
    pass(ms - 5_000)
    expect(signs.sign()).toBe(sign)
    pass(5_000)
    expect(signs.sign()).toBeNull()
  })

  test('the light goes by itself after a quarter of a minute, and at once when it is put out', () => {
    const { clock, monotonic, pass } = movedClock()
    const signs = createSigns(clock, monotonic)
    signs.shine({ x: 0.5, y: 0.5 })
    pass(10_000)
    expect(signs.light()).toEqual({ x: 0.5, y: 0.5 })
    pass(5_000)
    expect(signs.light()).toBeNull()
    signs.shine({ x: 0, y: 0 })
    signs.shine(null)
    expect(signs.light()).toBeNull()
  })

  test('the same key again takes it away; another shows another', () => {
    const { clock, monotonic } = movedClock()
    const signs = createSigns(clock, monotonic)
    signs.turn('name')
    signs.turn('code')
    expect(signs.sign()).toBe('code')
    signs.turn('code')
    expect(signs.sign()).toBeNull()
  })
})
