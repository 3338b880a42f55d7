import { describe, expect, test } from 'vitest'
import { batchIn } from '#api/relay.ts'
import { commandIn } from '#api/screens.ts'

const NOON = '2023-02-16T12:00:00+08:00'
const sent = (cursor: number, command: unknown, sentAt = NOON) => ({ cursor, sentAt, command })
const answer = (cursor: number, ...commands: readonly object[]) => ({ servedAt: NOON, cursor, commands })
const next = { kind: 'next' }

describe('what a wall is told', () => {
  test.each([
    { kind: 'next' },
    { kind: 'scene', scene: 'needs' },
    { kind: 'point', x: 0.5, y: 1 },
    { kind: 'panel', panel: 'gaps' },
    { kind: 'name' },
  ])('%j is a command', (told) => {
    expect(commandIn(told)).toEqual(told)
  })

  test.each([
    null,
    'next',
    {},
    { kind: 'explode' },
    { kind: 'scene' },
    { kind: 'scene', scene: '' },
    { kind: 'scene', scene: 'x'.repeat(1_000) },
    { kind: 'point', x: 2, y: 0 },
    { kind: 'point', x: Number.NaN, y: 0 },
    { kind: 'next', loudly: true },
    [next],
  ])('%j is none, and breaks nothing', (told) => {
    expect(commandIn(told)).toBeNull()
  })
})

describe('commands of a relay', () => {
  test('a wall that has just come begins with what is sent from now on', () => {
    expect(batchIn(answer(7, sent(6, next), sent(7, next)), null)).toEqual({ cursor: 7, commands: [] })
  })

  test('each is followed once, in its order, even where the relay sends it again', () => {
    const told = answer(9, sent(9, { kind: 'pin' }), sent(7, next), sent(8, { kind: 'pause' }))
    expect(batchIn(told, 7)).toEqual({ cursor: 9, commands: [{ kind: 'pause' }, { kind: 'pin' }] })
    expect(batchIn(told, 9)).toEqual({ cursor: 9, commands: [] })
  })

  test('one that is older than half a minute by the server’s clock is not followed any more', () => {
    const old = sent(8, next, '2023-02-16T11:59:29+08:00')
    const young = sent(9, { kind: 'pin' }, '2023-02-16T11:59:31+08:00')
    expect(batchIn(answer(9, old, young), 7)).toEqual({ cursor: 9, commands: [{ kind: 'pin' }] })
  })

  test('one that is no command is left out, and those around it are followed', () => {
    const told = answer(10, sent(8, next), sent(9, { kind: 'explode' }), sent(10, { kind: 'pin' }))
    expect(batchIn(told, 7)).toEqual({ cursor: 10, commands: [next, { kind: 'pin' }] })
  })

  test('a relay that began anew is followed from there on, without what it kept', () => {
    expect(batchIn(answer(2, sent(1, next), sent(2, next)), 40)).toEqual({ cursor: 2, commands: [] })
  })

  test.each([
    ['nothing', null],
    ['a page', '<html>'],
    ['a cursor in words', { ...answer(1), cursor: 'one' }],
    ['no time', { cursor: 1, commands: [] }],
  ])('%s is refused by name', (_, json) => {
    expect(() => batchIn(json, 1)).toThrow(/format: screens: /)
  })
})
