import type { ReactNode, RefObject } from 'react'
import { useEffect } from 'react'
import type { Freshness } from '#domain/freshness.ts'
import styles from './PanelFrame.module.css'

interface PanelFrameProps {
  readonly id: string
  /** The title, or a link of its words. */
  readonly heading: ReactNode
  readonly question: string
  /** What the page explains of it on paper. */
  readonly indicators: readonly string[]
  /** Null while nothing has arrived yet. */
  readonly freshness: Freshness | null
  /** The picture on screen belongs to the scope before, while the one asked for is on its way. */
  readonly busy: boolean
  /** Figures so large that they need no heading to be seen; it is still there to be heard. */
  readonly headless: boolean
  readonly actions: ReactNode
  readonly footer: ReactNode
  readonly frameRef: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

/** What every panel looks like: its title, the question it answers, its picture, and how far to trust it. */
export function PanelFrame(props: PanelFrameProps) {
  const {
    id,
    heading,
    question,
    indicators,
    freshness,
    busy,
    headless,
    actions,
    footer,
    frameRef,
    children,
  } = props
  const titleId = `${id}-title`
  // A link to this panel was followed before the panel was there; the browser found nothing to lead to.
  useEffect(() => {
    if (window.location.hash !== `#${id}`) return
    frameRef.current?.scrollIntoView({ block: 'nearest' })
    frameRef.current?.focus({ preventScroll: true })
  }, [id, frameRef])
  return (
    <section
      ref={frameRef}
      id={id}
      className={styles.panel}
      data-panel={id}
      data-freshness={freshness ?? undefined}
      data-pending={freshness === null ? '' : undefined}
      data-indicators={indicators.join(' ')}
      data-headless={headless ? '' : undefined}
      aria-labelledby={titleId}
      aria-busy={busy}
      tabIndex={-1}
    >
      <header className={styles.header}>
        <div className={headless ? 'visually-hidden' : styles.heading}>
          <h2 id={titleId}>{heading}</h2>
          <p>{question}</p>
        </div>
        <div className={styles.actions} data-no-export="">
          {actions}
        </div>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.footer}>{footer}</footer>
    </section>
  )
}
