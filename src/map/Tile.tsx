import type { KeyboardEvent } from 'react'
import { type FocusMove, focusMoveOf } from './focus-order.ts'
import { type PlaceReading, rampName, spoken } from './ramp.ts'
import styles from './TileGrid.module.css'

export type TileProps = PlaceReading & {
  readonly id: string
  /** Lines of text that its square holds, and that its name takes; what has no room is in the tooltip. */
  readonly lines: number
  readonly nameLines: number
  readonly isTabStop: boolean
  readonly onMove: (id: string, move: FocusMove) => void
  /** Got (element) or lost (null) the focus; `isVisible` when it came by keyboard. */
  readonly onFocus: (element: HTMLElement | null, isVisible: boolean) => void
}

/** One town as a square. */
export function Tile({ id, lines, nameLines, isTabStop, onMove, onFocus, ...reading }: TileProps) {
  const { fillOf, label, describe, selected, onOpen } = reading
  const { name, value, within = null } = label(id)
  const rest = lines - nameLines - (within === null ? 0 : 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const move = focusMoveOf(event.key)
    if (move === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    onMove(id, move)
  }
  return (
    <button
      type="button"
      className={styles.tile}
      data-area={id}
      data-ramp={rampName(fillOf(id))}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={spoken(describe(id))}
      aria-pressed={id === selected}
      onClick={() => onOpen(id)}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget }) => onFocus(currentTarget, currentTarget.matches(':focus-visible'))}
      onBlur={() => onFocus(null, false)}
    >
      {lines > 0 && (
        <span className={styles.name} style={{ WebkitLineClamp: lines }}>
          {name}
        </span>
      )}
      {rest > 0 && value !== '' && <span className={styles.value}>{value}</span>}
      {rest >= 0 && within !== null && <span className={styles.within}>{within}</span>}
    </button>
  )
}
