import { describe, expect, test } from 'vitest'
import { screenToken, tokenTyped } from '#browser/screen-token.ts'
import { createStore } from '#browser/store.ts'
import { keeping } from './keeping.ts'

describe('the code of a screen', () => {
  test('is made up once and kept, and is taken however it is typed', () => {
    const kept = keeping()
    const store = createStore(() => kept)
    const token = screenToken(store)
    expect(token).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
    expect(screenToken(store)).toBe(token)
    expect(tokenTyped(` ${token.toLowerCase().replace('-', ' ')} `)).toBe(token)
  })

  test.each(['', 'ABCD', 'ABCD-234', 'ABCD-O110', '<b>'])('“%s” is none', (typed) => {
    expect(tokenTyped(typed)).toBeNull()
  })

  test('that somebody wrote into the store by hand is not taken', () => {
    const kept = keeping()
    kept.setItem('station-atlas.screen-token', '"><script>')
    expect(screenToken(createStore(() => kept))).not.toContain('script')
  })
})
