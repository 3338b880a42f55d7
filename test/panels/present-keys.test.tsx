import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Press } from '#present/director.ts'
import type { Command } from '#present/keys.ts'
import { listenToKeys } from '#present/keys.ts'

let pressed: Press[]
let asked: Command[]
let leave: () => void

beforeEach(() => {
  pressed = []
  asked = []
  leave = listenToKeys(
    (press) => void pressed.push(press),
    (command) => void asked.push(command),
  )
})
afterEach(() => {
  leave()
  document.body.replaceChildren()
})

/** A key let go so many milliseconds after it went down. */
function press(key: string, heldMs = 50, target: Element = document.body) {
  const at = (time: number) => vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(time)
  at(1_000)
  fireEvent.keyDown(target, { key })
  at(1_000 + heldMs)
  fireEvent.keyUp(target, { key })
  vi.restoreAllMocks()
}

test('a clicker turns the pages, blanks the screen, and loads nothing anew', () => {
  for (const key of ['PageDown', 'PageUp', 'b', '.', 'F5']) press(key)
  expect(pressed.map(({ kind }) => kind)).toEqual(['next', 'previous', 'blank', 'blank', 'resume'])
  expect(fireEvent.keyDown(document.body, { key: 'F5' }), 'F5 is left to the browser').toBe(false)
})

test('a light that is tapped stays, one that is held goes when the key is let go', () => {
  press('s')
  expect(pressed).toEqual([{ kind: 'tool', tool: 'spotlight' }])
  pressed = []
  press('l', 900)
  expect(pressed).toEqual([
    { kind: 'tool', tool: 'pointer' },
    { kind: 'tool', tool: 'pointer' },
  ])
  pressed = []
  press('p', 900)
  expect(pressed, 'the pen is drawn with while its key is up').toEqual([{ kind: 'tool', tool: 'pen' }])
})

test('who writes a title writes it: no key of it turns a page', () => {
  const input = document.body.appendChild(document.createElement('textarea'))
  for (const key of [' ', 'PageDown', 'r', 'Escape']) press(key, 50, input)
  expect(pressed).toEqual([])
  expect(asked).toEqual([])
})

test('space presses the button that has the focus, and PageDown turns the page all the same', () => {
  const button = document.body.appendChild(document.createElement('button'))
  press(' ', 50, button)
  expect(pressed).toEqual([])
  press('PageDown', 50, button)
  expect(pressed).toEqual([{ kind: 'next' }])
})

test('the key that prints prints the story, and other keys of the browser stay its own', () => {
  expect(fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(false)
  expect(asked).toEqual(['print'])
  expect(fireEvent.keyDown(document.body, { key: 'r', ctrlKey: true })).toBe(true)
  expect(pressed).toEqual([])
})
