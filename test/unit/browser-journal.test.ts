import { describe, expect, test } from 'vitest'
import { createJournal } from '#browser/journal.ts'
import type { Store } from '#browser/store.ts'
import { createStore } from '#browser/store.ts'
import { EMPTY_JOURNAL, RECOVERIES } from '#domain/journal.ts'
import { instant } from '#domain/periods.ts'
import { keeping } from './keeping.ts'

const NIGHT = instant(Date.parse('2023-02-16T03:00:00+08:00'))
const MINUTE = 60_000
const journalIn = (store: Store, screen: string | null = null) => createJournal(store, () => screen)

describe('the journal of a browser', () => {
  test('what the wall healed in the night is read in another window in the morning, the latest first', () => {
    const storage = keeping()
    const wall = journalIn(
      createStore(() => storage),
      'lobby',
    )
    wall.recovered('panel', NIGHT)
    wall.recovered('reload', instant(NIGHT + MINUTE))
    const desk = journalIn(createStore(() => storage)).read()
    expect(desk.healed).toEqual([
      { what: 'reload', at: NIGHT + MINUTE, screen: 'lobby' },
      { what: 'panel', at: NIGHT, screen: 'lobby' },
    ])
    expect(desk.tally).toMatchObject({ panel: 1, reload: 1 })
  })

  test('a year of recoveries stays a short list, and every one of them is counted', () => {
    const storage = keeping()
    const journal = journalIn(createStore(() => storage))
    for (let day = 0; day < 365; day += 1) journal.recovered('request', instant(NIGHT + day * MINUTE))
    expect(journal.read().healed).toHaveLength(40)
    expect(journal.read().tally.request).toBe(365)
    expect([...storage.values()].join('').length).toBeLessThan(8_000)
  })

  test('the last fault stands with its time, cut where a server said a novel', () => {
    const storage = keeping()
    const journal = journalIn(createStore(() => storage))
    journal.failed('stations: 503', NIGHT)
    journal.failed('x'.repeat(5_000), instant(NIGHT + MINUTE))
    expect(journal.read().fault).toEqual({ detail: 'x'.repeat(300), at: NIGHT + MINUTE })
  })

  test('a screen that is seen again takes the place of itself, and of ten screens the oldest are forgotten', () => {
    const storage = keeping()
    const journal = journalIn(createStore(() => storage))
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10])
      journal.seen({
        screen: `screen ${at}`,
        build: null,
        since: NIGHT,
        seen: instant(NIGHT + at),
        missedBeats: 0,
      })
    expect(journal.read().screens.map(({ screen }) => screen)).toEqual(
      [10, 9, 8, 7, 6, 5, 4, 3].map((at) => `screen ${at}`),
    )
  })

  test.each([
    ['nothing', null],
    ['half a text', '{"healed":['],
    ['a list', '[]'],
    ['a number', '7'],
    ['another shape', '{"healed":{},"tally":"many"}'],
  ])('%s in the store is an empty journal, which can be written into', (_, text) => {
    const storage = keeping()
    if (text !== null) storage.setItem('station-atlas.journal', text)
    const journal = journalIn(createStore(() => storage))
    expect(journal.read()).toEqual(EMPTY_JOURNAL)
    journal.recovered('file', NIGHT)
    expect(journal.read().healed).toHaveLength(1)
  })

  test('what another release wrote is read as far as it is understood', () => {
    const storage = keeping()
    const healed = [
      { what: 'moon', at: NIGHT, screen: null },
      { what: 'panel', at: NIGHT, screen: null },
      { what: 'panel', at: 'yesterday', screen: null },
    ]
    const tally = { panel: 3, moon: 1, file: -2 }
    storage.setItem('station-atlas.journal', JSON.stringify({ healed, tally, fault: 7, screens: [{}] }))
    expect(journalIn(createStore(() => storage)).read()).toEqual({
      ...EMPTY_JOURNAL,
      healed: [{ what: 'panel', at: NIGHT, screen: null }],
      tally: { panel: 3 },
    })
  })

  test('every recovery can be written and read back', () => {
    const storage = keeping()
    const journal = journalIn(createStore(() => storage))
    for (const what of RECOVERIES) journal.recovered(what, NIGHT)
    expect(new Set(journal.read().healed.map(({ what }) => what))).toEqual(new Set(RECOVERIES))
  })
})

describe('a browser that keeps nothing', () => {
  const refusing = createStore(() => {
    throw new DOMException('denied', 'SecurityError')
  })

  test('remembers until the page goes, and says that it will forget', () => {
    const journal = journalIn(refusing)
    journal.recovered('panel', NIGHT)
    expect(journal.read().healed).toHaveLength(1)
    expect(refusing.keeps()).toBe(false)
  })

  test('a full one as well', () => {
    const full = Object.assign(keeping(), {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    const journal = journalIn(createStore(() => full))
    journal.failed('no answer', NIGHT)
    expect(journal.read().fault?.detail).toBe('no answer')
  })
})
