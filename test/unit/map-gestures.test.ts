// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attachGestures } from '#map/gestures.ts'
import { WHOLE } from '#map/viewport.ts'

const size = { width: 1000, height: 750 }

function map() {
  const root = document.createElement('div')
  const button = document.createElement('button')
  root.append(button)
  document.body.append(root)
  const host = {
    read: () => ({ view: WHOLE, size }),
    move: vi.fn(),
    rest: vi.fn(),
    jump: vi.fn(),
  }
  const leave = attachGestures(root, host)
  const turnWheel = () => root.dispatchEvent(new WheelEvent('wheel', { deltaY: -200, cancelable: true }))
  return { root, button, host, leave, turnWheel }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a wheel that has come to rest is the view', () => {
  const { host, turnWheel } = map()
  turnWheel()
  expect(host.rest).not.toHaveBeenCalled()
  vi.advanceTimersByTime(200)
  expect(host.rest).toHaveBeenCalledTimes(1)
})

test('a key pressed while the wheel still turns has the last word', () => {
  const { root, host, turnWheel } = map()
  turnWheel()
  root.dispatchEvent(new KeyboardEvent('keydown', { key: '0', cancelable: true }))
  vi.advanceTimersByTime(1_000)
  expect(host.jump).toHaveBeenCalledTimes(1)
  expect(host.rest).not.toHaveBeenCalled()
})

test('a button pressed while the wheel still turns finds the view at rest', () => {
  const { button, host, turnWheel } = map()
  turnWheel()
  button.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))
  expect(host.rest).toHaveBeenCalledTimes(1)
})

test('a map that is gone hears nothing more', () => {
  const { host, leave, turnWheel } = map()
  turnWheel()
  leave()
  turnWheel()
  vi.advanceTimersByTime(1_000)
  expect(host.rest).not.toHaveBeenCalled()
})
