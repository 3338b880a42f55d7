import type { Point } from './frame.ts'

/** A square of the tile grid, counted from 0 at the top left. */
export type TilePosition = { readonly column: number; readonly row: number }

/** A town to be given a square. `at` is its middle on the map (any unit, y downwards) where geometry exists. */
export type TileRequest = {
  readonly id: string
  readonly position: TilePosition | null
  readonly at: Point | null
}

export type TilePlacement = TilePosition & { readonly id: string }
export type TileLayout = {
  readonly columns: number
  readonly rows: number
  readonly tiles: readonly TilePlacement[]
}

/** Above this many towns the pairwise assignment would be felt; they are then laid out in reading order. */
const MOST_ASSIGNED = 400
/** A given layout with more squares than this per town is a mistake in the data, not a layout. */
const MOST_SQUARES_PER_TOWN = 12

/**
 * One square per town: the given positions when every town has its own; else squares near the towns' places on
 * the map; else reading order in ceil(sqrt(n)) columns. Tiles come back in the order of the requests.
 */
export function layOutTiles(requests: readonly TileRequest[]): TileLayout {
  return givenLayout(requests) ?? assignedLayout(requests) ?? readingOrder(requests)
}

function givenLayout(requests: readonly TileRequest[]): TileLayout | null {
  const positions = requests.flatMap(({ id, position }) => (position === null ? [] : [{ id, ...position }]))
  const isWhole = positions.every(({ column, row }) => Number.isInteger(column) && Number.isInteger(row))
  const distinct = new Set(positions.map(({ column, row }) => `${column} ${row}`))
  if (!isWhole || positions.length === 0 || distinct.size < requests.length) return null
  const left = Math.min(...positions.map(({ column }) => column))
  const top = Math.min(...positions.map(({ row }) => row))
  const tiles = positions.map(({ id, column, row }) => ({ id, column: column - left, row: row - top }))
  const layout = sized(tiles)
  return layout.columns * layout.rows > requests.length * MOST_SQUARES_PER_TOWN ? null : layout
}

function assignedLayout(requests: readonly TileRequest[]): TileLayout | null {
  const places = requests.flatMap(({ id, at }) => (at === null ? [] : [{ id, x: at[0], y: at[1] }]))
  const isUsable = places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
  if (!isUsable || places.length < requests.length || places.length > MOST_ASSIGNED || places.length < 2)
    return null
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1]
  // A little more room than towns, in the proportions of the map, keeps neighbours neighbours.
  const columns = Math.max(
    1,
    Math.min(places.length, Math.round(Math.sqrt((places.length * 1.3 * width) / height))),
  )
  const rows = Math.ceil((places.length * 1.15) / columns)
  const pairs = places.flatMap(({ x, y }, town) =>
    Array.from({ length: columns * rows }, (_, square) => {
      const dx = ((x - left) / width) * (columns - 1) - (square % columns)
      const dy = ((y - top) / height) * (rows - 1) - Math.floor(square / columns)
      return { town, square, far: dx * dx + dy * dy }
    }),
  )
  const squareOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { town, square } of pairs.sort((a, b) => a.far - b.far)) {
    if (squareOf.has(town) || taken.has(square)) continue
    squareOf.set(town, square)
    taken.add(square)
  }
  const tiles = places.map(({ id }, town) => {
    const square = squareOf.get(town) ?? 0
    return { id, column: square % columns, row: Math.floor(square / columns) }
  })
  return sized(withoutEmptyEdges(tiles))
}

function readingOrder(requests: readonly TileRequest[]): TileLayout {
  const columns = Math.max(1, Math.ceil(Math.sqrt(requests.length)))
  return sized(
    requests.map(({ id }, index) => ({ id, column: index % columns, row: Math.floor(index / columns) })),
  )
}

function withoutEmptyEdges(tiles: readonly TilePlacement[]): TilePlacement[] {
  const left = Math.min(...tiles.map(({ column }) => column))
  const top = Math.min(...tiles.map(({ row }) => row))
  return tiles.map(({ id, column, row }) => ({ id, column: column - left, row: row - top }))
}

function sized(tiles: readonly TilePlacement[]): TileLayout {
  const columns = Math.max(0, ...tiles.map(({ column }) => column + 1))
  const rows = Math.max(0, ...tiles.map(({ row }) => row + 1))
  return { columns, rows, tiles }
}
