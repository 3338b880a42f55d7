import { useEffect } from 'react'

/** What has its own use for Escape while the focus is in it. */
const OWN_ESCAPE = 'dialog, details[open], input, select, textarea'

/**
 * Escape leads back; with null it does nothing. On the window, behind everything else that listens: what has used the key
 * already (a tooltip, a menu, a search) has said so by preventing its default.
 */
export function useEscape(back: (() => void) | null) {
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
