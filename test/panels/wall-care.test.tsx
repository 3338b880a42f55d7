import { describe, expect, test, vi } from 'vitest'
import { parseCare } from '#api/wall-care.ts'
import { instant } from '#domain/periods.ts'
import { movedClock, NOON } from '#test/unit/moved-clock.ts'
import { shiftAt, startCare } from '#wall/care.ts'
import { listenToHands } from '#wall/hands.ts'
import { createPresence } from '#wall/idle.ts'

const MINUTE = 60_000

describe('the screen at night', () => {
  const care = parseCare({
    wakeLock: false,
    night: { hours: { from: '22:00', to: '06:00' }, light: 0.4, theme: 'dark' },
  })

  test('is darkened from its hour on, takes the theme of the night, and is as before in the morning', () => {
    const wall = document.createElement('main')
    const { clock, pass, listening } = movedClock()
    const dress = vi.fn()
    const end = startCare({ care, clock, wall, dress })
    expect(wall.style.filter).toBe('')
    pass(10 * 60 * MINUTE)
    expect(wall.style.filter).toBe('brightness(0.4)')
    expect(dress.mock.calls).toEqual([['dark']])
    pass(8 * 60 * MINUTE)
    expect(wall.style.filter).toBe('')
    expect(dress.mock.calls).toEqual([['dark'], [null]])
    end()
    expect(listening()).toBe(0)
  })

  test.each<[string, unknown, RegExp]>([
    [
      'a light that is none',
      { night: { hours: { from: '22:00', to: '06:00' }, light: 0 } },
      /wall\.care\.night\.light/,
    ],
    [
      'an hour there is not',
      { night: { hours: { from: '22', to: '06:00' } } },
      /wall\.care\.night\.hours\.from/,
    ],
    ['a misspelt key', { wakelock: false }, /wall\.care/],
  ])('%s is refused by its key', (_, json, key) => {
    expect(() => parseCare(json)).toThrow(key)
  })
})

describe('against burn-in', () => {
  test('the picture is never in one place for more than a quarter of an hour, and never moves by more than it has free', () => {
    const places = Array.from({ length: 96 }, (_, quarter) => shiftAt(instant(NOON + quarter * 15 * MINUTE)))
    for (const [at, place] of places.entries()) {
      expect(places[at + 1]).not.toEqual(place)
      // 1.1rem is the least that the wall keeps free; at 1366x768 a rem is 11 pixels.
      for (const by of place) expect(Math.abs(by)).toBeLessThan(11)
    }
  })

  test('it stays where it is where that is configured', () => {
    const wall = document.createElement('main')
    const { clock, pass } = movedClock()
    startCare({ care: parseCare({ wakeLock: false, pixelShift: false }), clock, wall, dress: vi.fn() })
    for (let quarter = 0; quarter < 10; quarter += 1) {
      pass(15 * MINUTE)
      expect(wall.style.transform).toBe('')
    }
  })
})

describe('the lock against sleep', () => {
  const asked = () => {
    const released = { value: false }
    const request = vi.fn(async () => ({
      get released() {
        return released.value
      },
      release: async () => undefined,
    }))
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
    return { request, released }
  }
  /** The browser answers a task later. */
  const granted = () => new Promise((resolve) => setTimeout(resolve))
  const start = (json: unknown) => {
    const { clock, pass } = movedClock()
    startCare({ care: parseCare(json), clock, wall: document.createElement('main'), dress: vi.fn() })
    return pass
  }

  test('is asked for once, and again when the browser has let go of it', async () => {
    const { request, released } = asked()
    const pass = start(null)
    await granted()
    pass(5_000)
    expect(request).toHaveBeenCalledTimes(1)
    released.value = true
    pass(5_000)
    expect(request).toHaveBeenCalledTimes(2)
  })

  test('is not asked for where that is configured', () => {
    const { request } = asked()
    start({ wakeLock: false })
    expect(request).not.toHaveBeenCalled()
  })
})

describe('somebody at the wall', () => {
  test('is noticed at once by the pointer, and gone eight seconds after the last move', () => {
    const { clock, monotonic, pass } = movedClock()
    const presence = createPresence(clock, monotonic)
    expect(presence.isSomebodyThere()).toBe(false)
    window.dispatchEvent(new Event('pointermove'))
    expect(presence.isSomebodyThere()).toBe(true)
    pass(5_000)
    expect(presence.isSomebodyThere()).toBe(true)
    pass(5_000)
    expect(presence.isSomebodyThere()).toBe(false)
    presence.stop()
  })

  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['b', 'pause'],
    ['B', 'pause'],
    [' ', 'pause'],
    ['p', 'pin'],
    ['F5', 'resume'],
  ])('the key %s is: %s', (key, kind) => {
    const press = vi.fn()
    const turn = vi.fn()
    const end = listenToHands(press, turn)
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true })
    document.body.dispatchEvent(event)
    end()
    expect(press.mock.calls).toEqual([[{ kind }]])
    expect(event.defaultPrevented, 'F5 would load the page anew, space would scroll it').toBe(true)
  })

  test.each([
    ['n', 'name'],
    ['N', 'name'],
    ['q', 'code'],
  ])('the key %s shows the %s of the screen', (key, sign) => {
    const press = vi.fn()
    const turn = vi.fn()
    const end = listenToHands(press, turn)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    end()
    expect([turn.mock.calls, press.mock.calls]).toEqual([[[sign]], []])
  })

  test('keys of a browser and of a control in focus stay theirs', () => {
    const press = vi.fn()
    const turn = vi.fn()
    const end = listenToHands(press, turn)
    document.body.innerHTML = '<button type="button">地图</button>'
    const button = document.querySelector('button')
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true }))
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }))
    expect(press).not.toHaveBeenCalled()
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
    expect(press, 'a clicker has nothing else to say').toHaveBeenCalledTimes(1)
    end()
    document.body.innerHTML = ''
  })
})
