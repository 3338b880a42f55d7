import { describe, expect, test } from 'vitest'
import type { Shelf } from '#present/kept.ts'
import { keptUnder, keptWriting } from '#present/kept.ts'

/** What a browser keeps, as a test looks into it. */
function browser(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

const FEBRUARY = keptUnder('2023-02', null, 'zh-CN')
const COMPUTED = '持证社工 3,695 人，环比 +17。'

describe('a title in the words of the presenter', () => {
  test('is there again when the window is opened again', () => {
    const shelf = browser()
    keptWriting(FEBRUARY, () => shelf).writeTitle('workforce', ' 队伍在长大，\n缺口还在 ', COMPUTED)
    expect(keptWriting(FEBRUARY, () => shelf).get().titles.workforce).toEqual({
      text: '队伍在长大， 缺口还在',
      from: COMPUTED,
    })
  })

  test('is of its month, place and language, and of no other', () => {
    const shelf = browser()
    keptWriting(FEBRUARY, () => shelf).writeTitle('workforce', '队伍在长大', COMPUTED)
    for (const other of [
      keptUnder('2023-01', null, 'zh-CN'),
      keptUnder('2023-02', '320582100', 'zh-CN'),
      keptUnder('2023-02', null, 'en'),
    ]) {
      expect(keptWriting(other, () => shelf).get().titles, other).toEqual({})
    }
  })

  test.each([
    ['taken back', null],
    ['emptied', '  '],
    ['the sentence of the figures itself', COMPUTED],
  ])('gives way to the computed sentence when it is %s', (_, text) => {
    const shelf = browser()
    const kept = keptWriting(FEBRUARY, () => shelf)
    kept.writeTitle('workforce', '队伍在长大', COMPUTED)
    kept.writeTitle('workforce', text, COMPUTED)
    expect(kept.get().titles).toEqual({})
    expect(shelf.kept.size, 'and the browser keeps nothing').toBe(0)
  })

  test('stands in the window of a browser that keeps nothing', () => {
    const kept = keptWriting(FEBRUARY, () => {
      throw new Error('refused')
    })
    kept.writeTitle('workforce', '队伍在长大', COMPUTED)
    expect(kept.get().titles.workforce?.text).toBe('队伍在长大')
  })

  test('whatever else lies in its place is passed over', () => {
    const shelf = browser()
    shelf.setItem(FEBRUARY, '{"titles":7}')
    expect(keptWriting(FEBRUARY, () => shelf).get()).toEqual({ titles: {}, notes: {} })
  })
})

test('notes may be empty: then the speaker has nothing to read; taken back they are computed', () => {
  const kept = keptWriting(FEBRUARY, browser)
  kept.writeNotes('needs', '')
  expect(kept.get().notes).toEqual({ needs: '' })
  kept.writeNotes('needs', null)
  expect(kept.get().notes).toEqual({})
})

test('what another window of the browser wrote is read when it says so', () => {
  const shelf = browser()
  const [one, other] = [keptWriting(FEBRUARY, () => shelf), keptWriting(FEBRUARY, () => shelf)]
  one.writeTitle('needs', '三成需求已立项', '')
  other.readAgain()
  expect(other.get()).toEqual(one.get())
})
