import { describe, expect, test } from 'vitest'
import type { Press, Showing } from '#present/director.ts'
import { afterPress, atSlide } from '#present/director.ts'

const directed = (showing: Showing, ...presses: readonly Press[]) =>
  presses.reduce((now, press) => afterPress(now, press, 7), showing)

describe('turning pages', () => {
  test('next and previous go scene by scene, and stop at the ends', () => {
    expect(directed(atSlide(0), { kind: 'next' }, { kind: 'next' }).slide).toBe(2)
    expect(directed(atSlide(0), { kind: 'previous' }).slide).toBe(0)
    expect(directed(atSlide(6), { kind: 'next' }).slide).toBe(6)
    expect(directed(atSlide(3), { kind: 'last' }).slide).toBe(6)
    expect(directed(atSlide(3), { kind: 'first' }).slide).toBe(0)
  })

  test('nothing changes where nothing can: no window is told of it', () => {
    const end = atSlide(6)
    expect(directed(end, { kind: 'next' })).toBe(end)
    expect(directed(end, { kind: 'escape' })).toBe(end)
  })

  test('the light stays in the hand from scene to scene', () => {
    const lit = directed(atSlide(0), { kind: 'tool', tool: 'spotlight' }, { kind: 'next' })
    expect(lit).toMatchObject({ slide: 1, tool: 'spotlight' })
  })
})

describe('what the audience is kept from', () => {
  test('B leaves the title alone, and B brings the scene back', () => {
    const blank = directed(atSlide(2), { kind: 'blank', blank: 'title' })
    expect(blank.blank).toBe('title')
    expect(directed(blank, { kind: 'blank', blank: 'title' }).blank).toBeNull()
    expect(directed(blank, { kind: 'blank', blank: 'black' }).blank).toBe('black')
  })

  test('the first turn after black shows the scene that was talked about, not the one after it', () => {
    const black = directed(atSlide(2), { kind: 'blank', blank: 'black' })
    expect(directed(black, { kind: 'next' })).toMatchObject({ slide: 2, blank: null })
    expect(directed(black, { kind: 'next' }, { kind: 'next' }).slide).toBe(3)
    expect(directed(black, { kind: 'previous' })).toMatchObject({ slide: 2, blank: null })
  })

  test('Escape closes one thing after another: the keys, the blank, the tool', () => {
    const all: Showing = { slide: 1, blank: 'title', tool: 'pen', explains: true }
    const leaves: Press = { kind: 'escape' }
    expect(directed(all, leaves)).toEqual({ ...all, explains: false })
    expect(directed(all, leaves, leaves)).toEqual({ ...all, explains: false, blank: null })
    expect(directed(all, leaves, leaves, leaves)).toEqual(atSlide(1))
  })
})
