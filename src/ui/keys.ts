import type { KeyboardEvent as ReactKeyboardEvent } from 'react'
import { useEffect } from 'react'

/** What has its own use for Escape while the focus is in it. */
const OWN_ESCAPE = 'dialog, details[open], input, select, textarea'

/**
 * Escape leads back; with null it does nothing. On the window, behind everything else that listens: what has used the
 * key already (a tooltip, a menu, a search) has said so by preventing its default.
 */
export function useEscapeBack(back: (() => void) | null) {
  useEffect(() => {
    if (back === null) return
    const onKey = ({ key, defaultPrevented, target }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented || document.fullscreenElement != null) return
      if (target instanceof Element && target.closest(OWN_ESCAPE) !== null) return
      back()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [back])
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** For what holds rows with a button each: the arrow keys move the focus from one to the next, and scroll with it. */
export function moveAmongRows(event: ReactKeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, altKey, ctrlKey, metaKey, shiftKey } = event
  const step = STEPS[key]
  if (step === undefined || altKey || ctrlKey || metaKey || shiftKey) return
  const buttons = Array.from(currentTarget.querySelectorAll('button'))
  const at = target instanceof HTMLButtonElement ? buttons.indexOf(target) : -1
  const next = at === -1 ? undefined : buttons[at + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
