/** A spatial index over points: answers which one lies nearest to a place. */
export type PointGrid = {
  /** Index of the nearest point at most `radius` away (units of the points), the lowest on a tie; -1 when none is. */
  readonly nearest: (x: number, y: number, radius: number) => number
}

const POINTS_PER_CELL = 2
const MAX_CELLS_PER_SIDE = 512

type Extent = { left: number; top: number; width: number; height: number }

/** Box around the finite points; a zero side becomes 1 so that cells keep a size. */
function extentOf(xy: Float32Array): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let index = 0; index + 1 < xy.length; index += 2) {
    const x = xy[index] ?? Number.NaN
    const y = xy[index + 1] ?? Number.NaN
    // Comparisons with NaN are false: dropped points never widen the box.
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  if (!(right >= left) || !(bottom >= top)) return { left: 0, top: 0, width: 1, height: 1 }
  return { left, top, width: right - left || 1, height: bottom - top || 1 }
}

/**
 * Uniform grid filled by counting sort: two passes over typed arrays, no object per point.
 * `xy` holds x, y pairs; pairs with NaN are never found.
 */
export function buildPointGrid(xy: Float32Array): PointGrid {
  const count = xy.length >> 1
  const { left, top, width, height } = extentOf(xy)
  const cellSize = Math.max(
    Math.sqrt((width * height * POINTS_PER_CELL) / Math.max(1, count)),
    Math.max(width, height) / MAX_CELLS_PER_SIDE,
  )
  const columns = Math.floor(width / cellSize) + 1
  const rows = Math.floor(height / cellSize) + 1
  const columnOf = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor((x - left) / cellSize)))
  const rowOf = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor((y - top) / cellSize)))

  const cellOf = new Int32Array(count)
  const starts = new Int32Array(columns * rows + 1)
  for (let point = 0; point < count; point++) {
    const x = xy[point * 2] ?? Number.NaN
    const y = xy[point * 2 + 1] ?? Number.NaN
    const cell = Number.isNaN(x + y) ? -1 : rowOf(y) * columns + columnOf(x)
    cellOf[point] = cell
    if (cell >= 0) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1
  }
  for (let cell = 0; cell < columns * rows; cell++) {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0)
  }
  const next = starts.slice()
  const sorted = new Int32Array(starts[columns * rows] ?? 0)
  for (let point = 0; point < count; point++) {
    const cell = cellOf[point] ?? -1
    if (cell < 0) continue
    const slot = next[cell] ?? 0
    sorted[slot] = point
    next[cell] = slot + 1
  }

  function nearest(x: number, y: number, radius: number): number {
    let best = -1
    let bestSquare = radius * radius
    /** Looks through the cells of one row, from one column to another. */
    const searchRow = (row: number, from: number, to: number) => {
      if (row < 0 || row >= rows || from > to) return
      const end = starts[row * columns + to + 1] ?? 0
      for (let slot = starts[row * columns + from] ?? 0; slot < end; slot++) {
        const point = sorted[slot] ?? -1
        const dx = (xy[point * 2] ?? Number.NaN) - x
        const dy = (xy[point * 2 + 1] ?? Number.NaN) - y
        const square = dx * dx + dy * dy
        if (square < bestSquare || (square === bestSquare && (best < 0 || point < best))) {
          bestSquare = square
          best = point
        }
      }
    }
    // Outside the grid the search starts from the border cell: rings are then counted from the clamped place.
    const inX = Math.min(left + width, Math.max(left, x))
    const inY = Math.min(top + height, Math.max(top, y))
    const [column, row] = [columnOf(inX), rowOf(inY)]
    const rings = Math.max(column, columns - 1 - column, row, rows - 1 - row)
    for (let ring = 0; ring <= rings; ring++) {
      // Every point of this ring is at least this far from the clamped place, hence from (x, y).
      const gap = (ring - 1) * cellSize
      if (ring > 1 && gap * gap > bestSquare) break
      const [from, to] = [Math.max(0, column - ring), Math.min(columns - 1, column + ring)]
      searchRow(row - ring, from, to)
      if (ring === 0) continue
      searchRow(row + ring, from, to)
      for (let side = row - ring + 1; side < row + ring; side++) {
        if (column - ring >= 0) searchRow(side, column - ring, column - ring)
        if (column + ring < columns) searchRow(side, column + ring, column + ring)
      }
    }
    return best
  }
  return { nearest }
}
