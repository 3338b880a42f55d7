import { describe, expect, test } from 'vitest'
import { ARRANGEMENTS, READY_SCENES } from '#domain/scenes.ts'
import { columnsOf, panelsOn, rowsOf, tracksOf } from '#wall/columns.ts'
import { roominess } from '#wall/roomy-rows.ts'
import { figureTracks, sharesOf } from '#wall/seams.ts'

describe('the columns of a wide wall', () => {
  test.each([
    [4, 2, [2, 2]],
    [3, 2, [1, 2]],
    [6, 3, [2, 2, 2]],
    [5, 3, [1, 2, 2]],
    [4, 3, [1, 1, 2]],
    [2, 3, [1, 1]],
    [4, 1, [4]],
  ])('%i of them on %i screens stand whole on each: %j', (columns, screens, shares) => {
    expect(sharesOf(columns, screens)).toEqual(shares)
  })

  test('what leads is wider where there is no seam', () => {
    expect(tracksOf(4, 'wide', 'lead')).toBe('minmax(0, 1.4fr) repeat(3, minmax(0, 1fr))')
    expect(tracksOf(4, 'wide', 'even')).toBe('repeat(4, minmax(0, 1fr))')
    expect(tracksOf(1, 'wide', 'lead')).toBe('repeat(1, minmax(0, 1fr))')
  })

  test('panels share a column, the short ones with less of it', () => {
    expect(rowsOf(['gaps', 'functions'])).toBe('minmax(0, 0.8fr) minmax(0, 1fr)')
  })

  test('three screens have more of them than two, and a scene of one’s own has one for each panel', () => {
    expect(columnsOf(ARRANGEMENTS.coverage, 'wide')).toHaveLength(4)
    expect(columnsOf(ARRANGEMENTS.coverage, 'widest')).toHaveLength(6)
    const own = { panels: ['gaps', 'staffing'], layout: 'even', wide: null, widest: null } as const
    expect(columnsOf(own, 'three-screens')).toEqual([['gaps'], ['staffing']])
  })

  test.each(READY_SCENES)('of %s every panel is fetched once, its figures with them', (scene) => {
    for (const shape of ['standard', 'wide', 'widest'] as const) {
      const panels = panelsOn(ARRANGEMENTS[scene], shape)
      expect(new Set(panels).size).toBe(panels.length)
      expect(panels[0]).toBe(ARRANGEMENTS[scene].panels[0])
    }
  })
})

describe('the key figures of a spliced wall', () => {
  test('have tracks for each number of them, the first screen no fewer than the others', () => {
    const tracks = figureTracks('two-screens')
    expect(tracks['--figures-5']).toMatch(/^repeat\(3, .*\/ 3\)\) repeat\(2, .*\/ 2\)\)$/)
    expect(tracks['--figure-gap']).toBe('3.25rem')
  })

  test('are left to themselves where there is no seam', () => {
    expect(figureTracks('wide')).toEqual({})
  })
})

test.each([
  [500, 400, 1.25],
  [300, 400, 1],
  [900, 300, 1.7],
  [500, 0, 1],
])(
  'rows of a list that has %i px and takes %i are %f times as high, and never so far apart as to be no list',
  (room, taken, times) => {
    expect(roominess(room, taken)).toBe(times)
  },
)
