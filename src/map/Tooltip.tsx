import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { Point, Size } from './frame.ts'
import styles from './Tooltip.module.css'
import { placeTooltip } from './tooltip-place.ts'

/** Moves the tooltip without a render. */
export type TooltipHandle = { readonly moveTo: (at: Point) => void }

export type TooltipProps = {
  readonly ref: Ref<TooltipHandle>
  /** First line is the name, the others its values. */
  readonly text: string
  /** Where it opens, pixels of the view. */
  readonly at: Point
  readonly view: Size
}

/** Sighted readers' copy of what assistive technology gets as the accessible name: hidden from the latter. */
export function Tooltip({ ref, text, at, view }: TooltipProps) {
  const element = useRef<HTMLDivElement>(null)
  const [name, ...lines] = text.split('\n')

  useImperativeHandle(ref, () => ({ moveTo: (to) => place(element.current, to, view) }), [view])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another size
  useLayoutEffect(() => place(element.current, at, view), [at, view, text])

  return (
    <div ref={element} className={styles.tip} aria-hidden="true" data-tooltip="">
      <span className={styles.name}>{name}</span>
      {lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </div>
  )
}

function place(element: HTMLDivElement | null, at: Point, view: Size) {
  if (element === null) return
  const [x, y] = placeTooltip(at, { width: element.offsetWidth, height: element.offsetHeight }, view)
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}
