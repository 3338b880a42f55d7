import { describe, expect, test } from 'vitest'
import { keptScreenName, screenAsked, screenName } from '#browser/screen-name.ts'
import { createStore } from '#browser/store.ts'
import { keeping } from './keeping.ts'

const asked = (text: string) => screenAsked(new URLSearchParams({ screen: text }))

describe('the name of a screen', () => {
  test.each([
    ['lobby', 'lobby'],
    ['三楼 会议室', '三楼 会议室'],
    ['  三楼   会议室 ', '三楼 会议室'],
    ['Hall-2.a_b', 'Hall-2.a_b'],
    ['9', '9'],
  ])('“%s” is one', (text, name) => {
    expect(asked(text)).toEqual({ kind: 'named', name })
  })

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['x'.repeat(25), 'long'],
    ['大'.repeat(10_000), 'long'],
    ['<img src=x>', 'characters'],
    ['../../etc', 'characters'],
    ['a\u202eb', 'characters'],
    ['a&b', 'characters'],
    ['-', 'characters'],
  ] as const)('%j is none: %s', (text, why) => {
    expect(asked(text)).toEqual({ kind: 'refused', why })
  })

  test('an address without it asks for none', () => {
    expect(screenAsked(new URLSearchParams('?scene=needs'))).toEqual({ kind: 'none' })
  })
})

describe('a screen that was named once', () => {
  const browserOf = () => {
    const kept = keeping()
    return createStore(() => kept)
  }

  test('is still called so after a reload without the name, until it is called otherwise', () => {
    const browser = browserOf()
    expect(screenName(asked('lobby'), browser)).toBe('lobby')
    expect(screenName({ kind: 'none' }, browser)).toBe('lobby')
    expect(screenName(asked('hall'), browser)).toBe('hall')
    expect(keptScreenName(browser)).toBe('hall')
  })

  test('keeps its name where the address gives one that is none', () => {
    const browser = browserOf()
    screenName(asked('lobby'), browser)
    expect(screenName(asked('<b>'), browser)).toBe('lobby')
  })

  test('has none where the browser keeps something that is no name', () => {
    const kept = keeping()
    kept.setItem('station-atlas.screen', '<script>')
    expect(keptScreenName(createStore(() => kept))).toBeNull()
  })
})
