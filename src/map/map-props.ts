import type { Geometry } from 'geojson'
import type { MapArea } from './projection.ts'
import type { PlaceReading } from './ramp.ts'
import type { MapPoints } from './use-map-points.ts'

export type MapWords = {
  /** Name of the list of areas. */
  readonly map: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly reset: string
  /** The keys: arrows move between areas, Enter opens, + and - zoom, 0 resets, Shift and arrows pan. */
  readonly hint: string
}

export type MapViewProps = PlaceReading & {
  /** Fitted once per identity: keep the array across renders. Towns without geometry are not drawn. */
  readonly areas: readonly MapArea[]
  readonly backdrop: readonly Geometry[]
  readonly points: MapPoints | null
  /** Name and values of a point, one per line. */
  readonly describePoint: (index: number) => string
  /** A point was pressed. True: it was opened; else the area under it is. Default: points cannot be opened. */
  readonly onOpenPoint?: (index: number) => boolean
  /** The point that is looked at, and its name; default none. */
  readonly marked?: { readonly point: number; readonly name: string } | null
  readonly words: MapWords
  /** Shown when there is no area to draw. */
  readonly empty: string
  /** Changes whenever the colours of the page do. */
  readonly themeKey: string
  /** A wall nobody touches needs no buttons; default `shown`. */
  readonly controls?: 'shown' | 'hidden'
  /** Value of `data-tour`, for guided tours. */
  readonly tourId?: string
}
