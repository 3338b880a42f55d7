import type { Geometry } from 'geojson'
import type { ReactNode } from 'react'
import type { MapArea } from './projection.ts'
import type { PlaceReading } from './ramp.ts'
import type { MapPoints } from './use-map-points.ts'
import type { ScreenTransform } from './viewport.ts'

export type MapWords = {
  /** Name of the list of areas. */
  readonly map: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly reset: string
  /** The keys: arrows move between areas, Enter opens, + and - zoom, 0 resets, Shift and arrows pan. */
  readonly hint: string
}

/** Where the points are: x, y pairs in frame units, and the way from there to CSS pixels of the view. */
export type PlacedPoints = { readonly xy: Float32Array; readonly transform: ScreenTransform }

export type MapViewProps = PlaceReading & {
  /** Fitted once per identity: keep the array across renders. Towns without geometry are not drawn. */
  readonly areas: readonly MapArea[]
  readonly backdrop: readonly Geometry[]
  readonly points: MapPoints | null
  /** Name and values of a point, one per line. */
  readonly describePoint: (index: number) => string
  /** A point was pressed. True: it was opened; else the area under it is. Default: points cannot be opened. */
  readonly onOpenPoint?: (index: number) => boolean
  /** Drawn over the points, such as a mark of the one that is looked at; default nothing. */
  readonly over?: ((placed: PlacedPoints) => ReactNode) | undefined
  /** An area that is told of as if it had the focus; default none. */
  readonly lit?: string | null
  readonly words: MapWords
  /** Shown when there is no area to draw. */
  readonly empty: string
  /** Changes whenever the colours of the page do. */
  readonly themeKey: string
  /** A wall nobody touches needs no buttons; default `shown`. */
  readonly controls?: 'shown' | 'hidden'
}
