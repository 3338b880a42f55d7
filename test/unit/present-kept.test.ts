import { describe, expect, test } from 'vitest'
import type { Store } from '#browser/store.ts'
import { createStore } from '#browser/store.ts'
import { keptUnder, keptWriting } from '#present/kept.ts'

/** What a browser keeps, as a test looks into it. */
function browser(): Store & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    read: (name) => kept.get(name) ?? null,
    write: (name, text) => void (text === null ? kept.delete(name) : kept.set(name, text)),
    keeps: () => true,
  }
}

const FEBRUARY = keptUnder('2023-02', null, 'zh-CN')
const COMPUTED = '持证社工 3,695 人，环比 +17。'

describe('a title in the words of the presenter', () => {
  test('is there again when the window is opened again', () => {
    const store = browser()
    keptWriting(FEBRUARY, store).writeTitle('workforce', ' 队伍在长大，\n缺口还在 ', COMPUTED)
    expect(keptWriting(FEBRUARY, store).get().titles.workforce).toEqual({
      text: '队伍在长大， 缺口还在',
      from: COMPUTED,
    })
  })

  test('is of its month, place and language, and of no other', () => {
    const store = browser()
    keptWriting(FEBRUARY, store).writeTitle('workforce', '队伍在长大', COMPUTED)
    for (const other of [
      keptUnder('2023-01', null, 'zh-CN'),
      keptUnder('2023-02', '320582100', 'zh-CN'),
      keptUnder('2023-02', null, 'en'),
    ]) {
      expect(keptWriting(other, store).get().titles, other).toEqual({})
    }
  })

  test.each([
    ['taken back', null],
    ['emptied', '  '],
    ['the sentence of the figures itself', COMPUTED],
  ])('gives way to the computed sentence when it is %s', (_, text) => {
    const store = browser()
    const kept = keptWriting(FEBRUARY, store)
    kept.writeTitle('workforce', '队伍在长大', COMPUTED)
    kept.writeTitle('workforce', text, COMPUTED)
    expect(kept.get().titles).toEqual({})
    expect(store.kept.size, 'and the browser keeps nothing').toBe(0)
  })

  test('stands in the window of a browser that keeps nothing', () => {
    const kept = keptWriting(
      FEBRUARY,
      createStore(() => {
        throw new Error('refused')
      }),
    )
    kept.writeTitle('workforce', '队伍在长大', COMPUTED)
    expect(kept.get().titles.workforce?.text).toBe('队伍在长大')
  })

  test('whatever else lies in its place is passed over', () => {
    const store = browser()
    store.write(FEBRUARY, '{"titles":7}')
    expect(keptWriting(FEBRUARY, store).get()).toEqual({ titles: {}, notes: {} })
  })
})

test('notes may be empty: then the speaker has nothing to read; taken back they are computed', () => {
  const kept = keptWriting(FEBRUARY, browser())
  kept.writeNotes('needs', '')
  expect(kept.get().notes).toEqual({ needs: '' })
  kept.writeNotes('needs', null)
  expect(kept.get().notes).toEqual({})
})

test('what another window of the browser wrote is read when it says so', () => {
  const store = browser()
  const [one, other] = [keptWriting(FEBRUARY, store), keptWriting(FEBRUARY, store)]
  one.writeTitle('needs', '三成需求已立项', '')
  other.readAgain()
  expect(other.get()).toEqual(one.get())
})
