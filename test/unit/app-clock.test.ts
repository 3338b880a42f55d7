// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createServerClock } from '#app/heartbeat.ts'
import { instant } from '#domain/periods.ts'

const SERVER = instant(Date.parse('2023-02-16T17:51:00+08:00'))

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2031-01-01T00:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the clock is the server’s, even when the machine is eight years wrong', () => {
  const clock = createServerClock()
  clock.learn(SERVER, 0)
  vi.advanceTimersByTime(90_000)
  expect(clock.now()).toBe(SERVER + 90_000)
})

test('half the journey of an answer is added to what the server said', () => {
  const clock = createServerClock()
  clock.learn(SERVER, 400)
  expect(clock.now()).toBe(SERVER + 200)
})

test('an answer that travelled longer does not spoil a better reading, until that reading is old', () => {
  const clock = createServerClock()
  clock.learn(SERVER, 10)
  clock.learn(instant(SERVER + 60_000), 5_000)
  expect(clock.now()).toBe(SERVER + 5)
  vi.advanceTimersByTime(11 * 60_000)
  clock.learn(instant(SERVER + 60_000), 5_000)
  expect(clock.now()).toBe(SERVER + 62_500)
})

test('setting the machine’s clock does not move the wall’s', () => {
  const clock = createServerClock()
  clock.learn(SERVER, 0)
  vi.setSystemTime(0)
  expect(clock.now()).toBe(SERVER)
})

test('it beats every five seconds on the server’s five seconds, until it is stopped', () => {
  const clock = createServerClock()
  clock.learn(instant(SERVER + 3_200), 0)
  const onBeat = vi.fn()
  clock.subscribe(onBeat)
  const stop = clock.start()
  vi.advanceTimersByTime(1_850)
  expect(onBeat).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(10_000)
  expect(onBeat).toHaveBeenCalledTimes(3)
  stop()
  vi.advanceTimersByTime(60_000)
  expect(onBeat).toHaveBeenCalledTimes(3)
})

test('coming back to the page looks at everything at once', () => {
  const clock = createServerClock()
  const onBeat = vi.fn()
  clock.subscribe(onBeat)
  const stop = clock.start()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(onBeat).toHaveBeenCalledTimes(1)
  stop()
})

test('whoever throws at a beat keeps neither the others from it nor the next beat from coming', () => {
  const told = vi.fn()
  vi.stubGlobal('reportError', told)
  const clock = createServerClock()
  const fault = new Error('a scene that is wrong')
  clock.subscribe(() => {
    throw fault
  })
  const onBeat = vi.fn()
  clock.subscribe(onBeat)
  const stop = clock.start()
  vi.advanceTimersByTime(10_001)
  expect(onBeat).toHaveBeenCalledTimes(2)
  expect(told).toHaveBeenCalledWith(fault)
  stop()
})

test('a timer that is lost is found within a minute, and the beat goes on', () => {
  const clock = createServerClock()
  clock.learn(SERVER, 0)
  const onBeat = vi.fn()
  clock.subscribe(onBeat)
  const lost = vi.spyOn(window, 'setTimeout').mockReturnValueOnce(setTimeout(() => undefined, 0))
  const stop = clock.start()
  lost.mockRestore()
  vi.advanceTimersByTime(30_000)
  expect(onBeat).not.toHaveBeenCalled()
  vi.advanceTimersByTime(30_000)
  expect(onBeat).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(5_001)
  expect(onBeat).toHaveBeenCalledTimes(2)
  stop()
})
