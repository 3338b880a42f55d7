import type { KeyboardEvent, ReactNode } from 'react'
import { useRef } from 'react'
import { Icon } from './icons.tsx'
import styles from './Menu.module.css'

/**
 * A button that opens a short list of buttons; closes on a choice, on Escape and when focus leaves. Focus stays with
 * it.
 */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => details.current?.removeAttribute('open')
  const closeToButton = () => {
    close()
    details.current?.querySelector('summary')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return
    event.stopPropagation()
    closeToButton()
  }
  return (
    <details
      ref={details}
      className={styles.menu}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close()
      }}
    >
      <summary aria-label={label}>
        <Icon shape="more" />
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a chosen button closes it, by key as well */}
      <ul onClick={closeToButton}>{children}</ul>
    </details>
  )
}

export function MenuButton({ onChoose, children }: { onChoose: () => void; children: ReactNode }) {
  return (
    <li>
      <button type="button" className={styles.choice} onClick={onChoose}>
        {children}
      </button>
    </li>
  )
}
