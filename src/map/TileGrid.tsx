import { type PointerEvent, useEffect, useMemo, useRef } from 'react'
import { useElementSize } from '#ui/element-size.ts'
import { FRAME, type Point } from './frame.ts'
import { fitProjection, type MapArea } from './projection.ts'
import type { PlaceReading } from './ramp.ts'
import { Tile } from './Tile.tsx'
import styles from './TileGrid.module.css'
import { Tooltip } from './Tooltip.tsx'
import { createMeasure } from './text-measure.ts'
import { layOutTiles, type TilePosition } from './tile-layout.ts'
import { useEscape, usePointing } from './use-pointing.ts'
import { useRovingFocus } from './use-roving-focus.ts'

/** A town with its square in the grid, when the configuration gives one. */
export type TileArea = MapArea & { readonly position: TilePosition | null }

export type TileGridProps = PlaceReading & {
  /** Keep the array across renders. Towns need neither geometry nor a position. */
  readonly areas: readonly TileArea[]
  readonly words: { readonly map: string }
  /** A town that is told of as if it had the focus; default none. */
  readonly lit?: string | null
  /** Shown when there is no town. */
  readonly empty: string
}

/** Of a tile's side, in text sizes: what its padding and the gap to the next take, and the height of a line. */
const AROUND = 0.6
const LINE = 1.34
/** A tile narrower than two letters has none: its colour and what is said of it remain. */
const NARROWEST = 2
/** Text grows with the tile, up to this many text sizes. */
const TEXT_SHARE = 0.14
const LARGEST_TEXT = 1.8
const UNMEASURED = { width: FRAME.width, height: FRAME.height, fontSize: 16, fontFamily: 'sans-serif' }

/** One equal square per town: the second layout of the map, for cities without approved geometry. Fills its parent. */
export function TileGrid({ areas, words, empty, lit = null, ...reading }: TileGridProps) {
  const root = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const measured = useElementSize(root)
  const size = measured ?? UNMEASURED
  const layout = useMemo(() => layOutTiles(tileRequests(areas)), [areas])
  const places = useMemo(
    () => layout.tiles.map(({ id, column, row }) => ({ id, at: [column, row] as const })),
    [layout],
  )
  const { tabStop, onMove, onFocus } = useRovingFocus(list, places, reading.selected)
  const { pointing, point, hide, tooltip } = usePointing()
  useEscape(pointing !== null, hide)
  // A pointer that was left behind does not keep what is lit from being told.
  // biome-ignore lint/correctness/useExhaustiveDependencies: its change is the trigger
  useEffect(hide, [lit, hide])

  /** Describes the tile an event fell on: at the pointer, or at the middle of a tile that got the focus. */
  const aim = (target: EventTarget, pointer: Point | null) => {
    const tile = target instanceof Element ? target.closest('[data-area]') : null
    const frame = root.current?.getBoundingClientRect()
    const id = tile?.getAttribute('data-area')
    if (tile === null || frame === undefined || id === undefined || id === null) return hide()
    const box = tile.getBoundingClientRect()
    const [x, y] = pointer ?? [box.left + box.width / 2, box.top + box.height / 2]
    point({ area: id }, [x - frame.left, y - frame.top])
  }
  const onPointerMove = ({ target, clientX, clientY, pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') aim(target, [clientX, clientY])
  }

  const side = Math.min(size.width / layout.columns, size.height / layout.rows)
  const textSize = Math.max(size.fontSize, Math.min(side * TEXT_SHARE, size.fontSize * LARGEST_TEXT))
  const { fontFamily } = size
  const measure = useMemo(() => createMeasure(textSize, fontFamily), [textSize, fontFamily])
  if (areas.length === 0) return <p className={styles.empty}>{empty}</p>
  const inside = side - AROUND * textSize
  const lines = inside < NARROWEST * textSize ? 0 : Math.floor(inside / (LINE * textSize))
  const linesOf = (name: string) => Math.ceil(measure(name, 'name') / inside)
  const pointed = pointing !== null && 'area' in pointing.target ? pointing.target.area : null
  const described = pointed ?? lit
  const place = layout.tiles.find(({ id }) => id === described)
  // In the middle of the tile, in a grid that stands in the middle of the frame.
  const middleOf = ({ column, row }: NonNullable<typeof place>): Point => [
    size.width / 2 + (column + 0.5 - layout.columns / 2) * side,
    size.height / 2 + (row + 0.5 - layout.rows / 2) * side,
  ]
  return (
    <div ref={root} className={styles.frame} onPointerMove={onPointerMove} onPointerLeave={hide}>
      <ul
        ref={list}
        className={styles.grid}
        aria-label={words.map}
        style={{
          width: side * layout.columns,
          height: side * layout.rows,
          fontSize: textSize,
          gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`,
        }}
      >
        {layout.tiles.map(({ id, column, row }) => (
          <li
            key={id}
            className={styles.cell}
            data-told={id === lit || undefined}
            style={{ gridColumn: column + 1, gridRow: row + 1 }}
          >
            <Tile
              {...reading}
              id={id}
              lines={lines}
              nameLines={linesOf(reading.label(id).name)}
              isTabStop={id === tabStop}
              onMove={onMove}
              onFocus={(element, isVisible) => {
                onFocus(element === null ? null : id, isVisible)
                if (element !== null && isVisible) aim(element, null)
                else hide()
              }}
            />
          </li>
        ))}
      </ul>
      {described !== null && place !== undefined && (
        <Tooltip
          ref={tooltip}
          text={reading.describe(described)}
          at={pointing?.at ?? middleOf(place)}
          view={size}
        />
      )}
    </div>
  )
}

function tileRequests(areas: readonly TileArea[]) {
  const anchors = new Map(fitProjection(areas).drawn.areas.map(({ id, anchor }) => [id, anchor]))
  return areas.map(({ id, position }) => ({ id, position, at: anchors.get(id) ?? null }))
}
