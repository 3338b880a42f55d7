import type { Outlines } from '#api/outlines.ts'
import type { Geography } from '#domain/geography.ts'
import type { LightRules } from '#domain/lights.ts'
import type { Breaks, TownFigures } from '#domain/measures.ts'
import { breaksOf, classOf, measured, townFigures } from '#domain/measures.ts'
import type { Day } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Rooms } from '#domain/rooms.ts'
import { gapsByStation } from '#domain/rooms.ts'
import type { Measure } from '#domain/scope.ts'
import type { Station } from '#domain/stations.ts'
import { DOT, RING, UNKNOWN } from '#map/point-raster.ts'
import type { Fill } from '#map/ramp.ts'
import type { TileArea } from '#map/TileGrid.tsx'
import type { MapPoints } from '#map/use-map-points.ts'
import { readOutlines } from './outlines.ts'

const NONE: readonly number[] = []

export interface CoverageAnswers {
  readonly geography: Geography
  readonly outlines: Outlines
  readonly stations: readonly Station[]
  readonly rooms: Rooms
  readonly projects: readonly Project[]
  /** Of the latest month, where an earlier one is shown: it sets the classes, which hold still from month to month. */
  readonly latest?: {
    readonly stations: readonly Station[]
    readonly projects: readonly Project[]
    readonly on: Day
  } | null
}

export interface CoverageView {
  readonly measure: Measure
  readonly towns: ReadonlyMap<string, TownFigures>
  readonly breaks: Breaks
  readonly fills: ReadonlyMap<string, Fill>
  /** Rows of `rooms` without a room, of each station; not reported where its rooms are not. */
  readonly gaps: ReadonlyMap<string, Reported<readonly number[]>>
  readonly rooms: Rooms
  readonly areas: readonly TileArea[]
  readonly backdrop: ReturnType<typeof readOutlines>['water']
  readonly points: MapPoints
  /** Whether there is an outline map to show at all. */
  readonly hasOutlines: boolean
  readonly approval: string | null
  /** Why an outline map that was named cannot be shown. */
  readonly outlineFault: string | null
  /** Towns that the outlines leave out, and outlines that are no town. */
  readonly missing: readonly TownFigures[]
  readonly stray: readonly string[]
  /** Whether there is an outline file, and no town in it. */
  readonly isBlank: boolean
}

/** With a room, without one, and, where the station did not report its rooms, neither. */
function marksOf({ covered, station, stationCodes }: Rooms, gaps: CoverageView['gaps']): Uint8Array {
  const isSilent = stationCodes.map((code) => gaps.get(code) === null)
  return covered.map((has, row) => (isSilent[station[row] ?? -1] ? UNKNOWN : has === 1 ? DOT : RING))
}

/** The towns with their figures, classed for the ramp, and the units with and without a room as points. */
export function coverageView(
  answers: CoverageAnswers,
  measure: Measure,
  on: Day,
  rules: LightRules,
): CoverageView {
  const { geography, outlines, stations, rooms, projects, latest = null } = answers
  const figures = townFigures(geography.towns, stations, projects, on, rules)
  const known = gapsByStation(rooms, stations)
  const gaps = new Map(
    stations.map(({ code, rooms: told }) => [code, told === null ? null : (known.get(code) ?? NONE)]),
  )
  const scale =
    latest === null
      ? figures
      : townFigures(geography.towns, latest.stations, latest.projects, latest.on, rules)
  const breaks = breaksOf(
    measure,
    scale.map((town) => measured(town, measure)),
  )
  const drawn = readOutlines(outlines)
  const shapes = new Map(drawn.areas.map((area) => [area.id, area]))
  /** A town that the file lists without a shape is as little drawn as one it does not list. */
  const isDrawn = (code: string) => (shapes.get(code)?.geometry ?? null) !== null
  const codes = new Set(figures.map(({ code }) => code))
  const tiles = new Map(geography.towns.map(({ code, tile }) => [code, tile]))
  return {
    measure,
    breaks,
    rooms,
    towns: new Map(figures.map((town) => [town.code, town])),
    fills: new Map(
      figures.map((town) => {
        const value = measured(town, measure)
        return [town.code, value === null ? null : classOf(value, breaks)]
      }),
    ),
    gaps,
    areas: figures.map(({ code }) => ({
      id: code,
      geometry: shapes.get(code)?.geometry ?? null,
      labelLonLat: shapes.get(code)?.labelLonLat ?? null,
      position: tiles.get(code) ?? null,
    })),
    backdrop: drawn.water,
    points: { lon: rooms.longitude, lat: rooms.latitude, mark: marksOf(rooms, gaps) },
    hasOutlines: [...codes].some(isDrawn),
    approval: geography.geometry?.approval ?? null,
    outlineFault: outlines.fault ?? drawn.fault,
    missing: drawn.areas.length === 0 ? [] : figures.filter(({ code }) => !isDrawn(code)),
    isBlank:
      outlines.topology !== null &&
      outlines.fault === null &&
      drawn.fault === null &&
      drawn.areas.length === 0,
    stray: drawn.areas.map(({ id }) => id).filter((id) => !codes.has(id)),
  }
}
