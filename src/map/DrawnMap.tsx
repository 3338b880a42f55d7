import { useCallback, useEffect, useId, useMemo, useRef } from 'react'
import { useElementSize } from '#ui/element-size.ts'
import { AreaLayer } from './AreaLayer.tsx'
import { FRAME, type Point } from './frame.ts'
import { LabelLayer } from './LabelLayer.tsx'
import type { Box } from './label-layout.ts'
import { controlsBox, MapControls } from './MapControls.tsx'
import styles from './MapView.module.css'
import type { MapViewProps } from './map-props.ts'
import { PointLayer } from './PointLayer.tsx'
import type { MapProjection } from './projection.ts'
import { Tooltip } from './Tooltip.tsx'
import { useMapPoints } from './use-map-points.ts'
import { useOpening } from './use-opening.ts'
import { aimOf, type Pointed, useDescribed, usePointing } from './use-pointing.ts'
import { useRovingFocus } from './use-roving-focus.ts'
import { useView } from './use-view.ts'
import { ZOOM_STEP } from './view-keys.ts'
import { reveal, sameView, toScreen, WHOLE, zoomAbout } from './viewport.ts'

export type DrawnMapProps = Omit<MapViewProps, 'areas' | 'backdrop' | 'empty'> & {
  readonly projection: MapProjection
  /** Path data of the backdrop. */
  readonly water: string
}

/** Before the first measurement, and where nothing is laid out, the frame itself is the size. */
const UNMEASURED = { width: FRAME.width, height: FRAME.height }
/** Pixels around the pointer in which a point comes before the area under it. */
const REACH = 8
const NO_BOXES: readonly Box[] = []
const NO_SPOTS: readonly Point[] = []

/** All layers of one map, and what moves them. */
export function DrawnMap({ projection, water, points, words, ...props }: DrawnMapProps) {
  const { fillOf, label, describe, describePoint, selected, themeKey } = props
  const { controls = 'shown', over, lit = null } = props
  const { areas } = projection.drawn
  const root = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const list = useRef<SVGSVGElement>(null)
  const hintId = useId()
  const sizeNow = useElementSize(root)
  const measured = sizeNow ?? null
  const size = measured ?? UNMEASURED

  const { pointing, point, hide, tooltip } = usePointing()
  const chosen = areas.find(({ id }) => id === selected)
  const target = chosen === undefined ? null : { key: chosen.id, bounds: chosen.bounds }
  const { view, show } = useView({ root, stage, size, target, onMove: hide })
  const transform = useMemo(() => toScreen(view, size), [view, size])
  const drawnPoints = useMapPoints(points, projection)
  const hit = useCallback(
    (x: number, y: number) => {
      const { scale, x: left, y: top } = transform
      return drawnPoints?.nearest((x - left) / scale, (y - top) / scale, REACH / scale) ?? -1
    },
    [drawnPoints, transform],
  )

  const { onOpen, press, forget } = useOpening(props, hit)

  // Another view or other points lie under the resting pointer: what it described is no longer there. Nor does a
  // pointer that was left behind keep what is lit from being told.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of either is the trigger
  useEffect(hide, [transform, drawnPoints?.xy, lit, hide])

  const places = useMemo(() => areas.map(({ id, anchor }) => ({ id, at: anchor })), [areas])
  const { tabStop, focused, onMove, onFocus } = useRovingFocus(list, places, selected)
  const told = focused ?? lit
  const toldAnchor = places.find(({ id }) => id === told)?.at
  const revealed = toldAnchor === undefined ? view : reveal(view, toldAnchor, size)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view follows the focus when the focus moves, only then
  useEffect(() => {
    if (!sameView(view, revealed)) show(revealed)
  }, [told])

  // The tooltip of such a town leaves the name on the map free.
  const toldAt: Point | null =
    toldAnchor === undefined
      ? null
      : [
          toldAnchor[0] * transform.scale + transform.x,
          toldAnchor[1] * transform.scale + transform.y - (measured?.fontSize ?? 0),
        ]
  const described = useDescribed(pointing, told, toldAt, hide)
  /** Null for a target that newer data no longer has. */
  const textOf = (aim: Pointed): string | null => {
    if ('area' in aim) return areas.some(({ id }) => id === aim.area) ? describe(aim.area) : null
    return aim.point < (drawnPoints?.xy.length ?? 0) / 2 ? describePoint(aim.point) : null
  }
  const text = described === null ? null : textOf(described.target)

  const middle: Point = [size.width / 2, size.height / 2]
  const hovered = pointing !== null && 'area' in pointing.target ? pointing.target.area : null
  const reserved = useMemo(
    () => (controls === 'shown' && measured !== null ? [controlsBox(measured)] : NO_BOXES),
    [controls, measured],
  )
  return (
    <div
      ref={root}
      className={styles.map}
      data-zoomed={view.k > 1}
      onPointerMove={(event) => {
        const aim = aimOf(event, hit)
        if (aim !== undefined) point(aim.target, aim.at)
      }}
      onPointerLeave={hide}
      onPointerDown={press}
      onKeyDownCapture={forget}
    >
      <div ref={stage} className={styles.stage}>
        {sizeNow !== undefined && (
          <AreaLayer
            {...{ areas, transform, fillOf, describe, onOpen, selected, hovered, tabStop }}
            {...{ onMove, onFocus, hintId }}
            focused={told}
            listRef={list}
            backdrop={water}
            name={words.map}
          />
        )}
        {measured !== null && drawnPoints !== null && points !== null && (
          <PointLayer {...{ view, themeKey, hit }} xy={drawnPoints.xy} marks={points.mark} size={measured} />
        )}
        {measured !== null && (
          <LabelLayer
            {...{ areas, label, selected, transform, reserved }}
            size={measured}
            spots={drawnPoints?.spots ?? NO_SPOTS}
          />
        )}
        {drawnPoints !== null && over?.({ xy: drawnPoints.xy, transform })}
      </div>
      {controls === 'shown' && (
        <MapControls
          words={words}
          zoom={view.k}
          onZoomIn={() => show(zoomAbout(view, ZOOM_STEP, middle, size))}
          onZoomOut={() => show(zoomAbout(view, 1 / ZOOM_STEP, middle, size))}
          onReset={() => show(WHOLE)}
        />
      )}
      <p id={hintId} className={styles.hint} data-shown={focused !== null}>
        {words.hint}
      </p>
      {described !== null && text !== null && (
        <Tooltip ref={tooltip} text={text} at={described.at} view={size} />
      )}
    </div>
  )
}
