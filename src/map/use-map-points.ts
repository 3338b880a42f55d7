import { useMemo } from 'react'
import type { Point } from './frame.ts'
import { buildPointGrid, type PointGrid } from './point-grid.ts'
import { RING } from './point-raster.ts'
import type { MapProjection } from './projection.ts'

/** Points in WGS-84 degrees; `mark` is 0 for a dot (there), 1 for a ring (missing), 2 where nobody knows. */
export type MapPoints = {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly mark: Uint8Array
}

export type DrawnPoints = {
  readonly xy: Float32Array
  /** Index of the nearest point within `radius` frame units, or -1. */
  readonly nearest: PointGrid['nearest']
  /** Where rings stand, at most a hundred: more cannot be kept clear of labels anyway. */
  readonly spots: readonly Point[]
}

const MOST_SPOTS = 100
const NO_SPOTS: readonly Point[] = []

/** Projects points once per pair of arrays; a change of marks alone costs no projection and no index. */
export function useMapPoints(points: MapPoints | null, projection: MapProjection): DrawnPoints | null {
  const lon = points?.lon
  const lat = points?.lat
  const mark = points?.mark
  const indexed = useMemo(() => {
    if (lon === undefined || lat === undefined) return null
    const { xy } = projection.points(lon, lat)
    let grid: PointGrid | null = null
    const nearest: PointGrid['nearest'] = (x, y, radius) => {
      // Built at the first question: the first picture does not wait for it.
      grid ??= buildPointGrid(xy)
      return grid.nearest(x, y, radius)
    }
    return { xy, nearest }
  }, [lon, lat, projection])
  const spots = useMemo(
    () => (indexed === null || mark === undefined ? NO_SPOTS : ringSpots(indexed.xy, mark)),
    [indexed, mark],
  )
  return useMemo(() => (indexed === null ? null : { ...indexed, spots }), [indexed, spots])
}

function ringSpots(xy: Float32Array, mark: Uint8Array): readonly Point[] {
  const spots: Point[] = []
  let index = mark.indexOf(RING)
  while (index >= 0) {
    if (spots.length === MOST_SPOTS) return NO_SPOTS
    spots.push([xy[index * 2] ?? Number.NaN, xy[index * 2 + 1] ?? Number.NaN])
    index = mark.indexOf(RING, index + 1)
  }
  return spots
}
