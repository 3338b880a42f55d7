import { useEffect } from 'react'
import type { Whereabouts } from '#domain/whereabouts.ts'
import { levelUp } from '#domain/whereabouts.ts'
import type { Go } from '#panels/surroundings.ts'

/** What has its own use for Escape while the focus is in it. */
const OWN_ESCAPE = 'dialog, details[open], input, select, textarea'

/**
 * Escape leads one level up. On the window, behind everything else that listens: what has used the key already (a
 * tooltip, a menu, a search) has said so by preventing its default.
 */
export function useWayUp(where: Whereabouts, go: Go) {
  useEffect(() => {
    const up = levelUp(where)
    if (up === null) return
    const onKey = ({ key, defaultPrevented, target }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented || document.fullscreenElement != null) return
      if (target instanceof Element && target.closest(OWN_ESCAPE) !== null) return
      go(up)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [where, go])
}
