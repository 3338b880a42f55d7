import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutTiles, type TileRequest } from '#map/tile-layout.ts'

const town = (id: string, at: TileRequest['at'], position: TileRequest['position'] = null): TileRequest => ({
  id,
  at,
  position,
})

test('given positions are kept, counted from the first used column and row', () => {
  const layout = layOutTiles([
    town('a', [0, 0], { column: 3, row: 2 }),
    town('b', null, { column: 5, row: 2 }),
  ])
  expect(layout).toEqual({
    columns: 3,
    rows: 1,
    tiles: [
      { id: 'a', column: 0, row: 0 },
      { id: 'b', column: 2, row: 0 },
    ],
  })
})

test.each([
  ['one is missing', null],
  ['two share a square', { column: 0, row: 0 }],
  ['one is no whole number', { column: 0.5, row: 0 }],
  ['one is absurdly far away', { column: 90_000, row: 0 }],
])('given positions are not used when %s', (_, second) => {
  const layout = layOutTiles([town('a', null, { column: 0, row: 0 }), town('b', null, second)])
  expect(layout.tiles).toEqual([
    { id: 'a', column: 0, row: 0 },
    { id: 'b', column: 1, row: 0 },
  ])
})

test('without positions the map decides: west stays west, north stays north', () => {
  const layout = layOutTiles([
    town('south-east', [900, 700]),
    town('north-west', [50, 20]),
    town('north-east', [950, 40]),
    town('south-west', [80, 690]),
  ])
  const of = (id: string) => layout.tiles.find((tile) => tile.id === id)
  expect(of('north-west')).toMatchObject({ column: 0, row: 0 })
  expect(of('north-east')?.column).toBeGreaterThan(of('north-west')?.column ?? 9)
  expect(of('south-west')?.row).toBeGreaterThan(of('north-west')?.row ?? 9)
  expect(of('south-east')?.column).toBeGreaterThan(of('south-west')?.column ?? 9)
})

test('without geometry towns stand in reading order, as square as possible', () => {
  const layout = layOutTiles(Array.from({ length: 11 }, (_, index) => town(String(index), null)))
  expect(layout).toMatchObject({ columns: 4, rows: 3 })
  expect(layout.tiles[5]).toEqual({ id: '5', column: 1, row: 1 })
})

test('every town has one square of its own, in any number and any places', () => {
  const requests = fc
    .array(
      fc.option(
        fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.double({ min: 0, max: 750, noNaN: true })),
      ),
      {
        maxLength: 60,
      },
    )
    .map((places) => places.map((at, index) => town(String(index), at)))
  fc.assert(
    fc.property(requests, (wanted) => {
      const { columns, rows, tiles } = layOutTiles(wanted)
      expect(tiles.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
      expect(new Set(tiles.map(({ column, row }) => row * columns + column)).size).toBe(wanted.length)
      expect(tiles.every(({ column, row }) => column < columns && row < rows)).toBe(true)
      expect(columns * rows).toBeLessThanOrEqual(Math.max(4, wanted.length * 3))
    }),
  )
})
