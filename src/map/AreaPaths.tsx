import { type FocusEvent, type KeyboardEvent, memo } from 'react'
import styles from './AreaLayer.module.css'
import { type FocusMove, focusMoveOf } from './focus-order.ts'
import type { ProjectedArea } from './projection.ts'
import { type PlaceReading, rampName, spoken } from './ramp.ts'

export type AreaPathsProps = Pick<PlaceReading, 'fillOf' | 'describe' | 'onOpen' | 'selected'> & {
  readonly areas: readonly ProjectedArea[]
  readonly hatchId: string
  /** The one area in the tab order. */
  readonly tabStop: string | null
  readonly onMove: (id: string, move: FocusMove) => void
  /** An area got (id) or lost (null) the focus; `isVisible` when it came by keyboard. */
  readonly onFocus: (id: string | null, isVisible: boolean) => void
}

/** The towns themselves. Memoised apart from the zoom: a pan or zoom re-renders none of them. */
export const AreaPaths = memo(function AreaPaths(props: AreaPathsProps) {
  const { areas, fillOf, describe, onOpen, selected, hatchId, tabStop, onMove, onFocus } = props
  return areas.map(({ id, path }) => {
    const fill = fillOf(id)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const move = focusMoveOf(event.key)
      if (move === null && event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      if (move === null) onOpen(id)
      else onMove(id, move)
    }
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG group is not interactive
      // biome-ignore lint/a11y/useSemanticElements: an HTML list item cannot hold a shape
      <g key={id} role="listitem">
        {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button element */}
        <path
          role="button"
          className={styles.area}
          d={path}
          data-area={id}
          data-ramp={rampName(fill)}
          fill={fill === null ? `url(#${hatchId})` : undefined}
          vectorEffect="non-scaling-stroke"
          tabIndex={id === tabStop ? 0 : -1}
          aria-label={spoken(describe(id))}
          aria-pressed={id === selected}
          onClick={() => onOpen(id)}
          onKeyDown={onKeyDown}
          onFocus={(event: FocusEvent<SVGPathElement>) =>
            onFocus(id, event.currentTarget.matches(':focus-visible'))
          }
          onBlur={() => onFocus(null, false)}
        />
      </g>
    )
  })
})
