import type { Press } from './director.ts'

/** Keys of a keyboard and of a presenter's clicker, which says PageUp, PageDown, b and F5. */
const KEYS: Readonly<Record<string, Exclude<Press['kind'], 'scene'>>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ' ': 'pause',
  b: 'pause',
  '.': 'pause',
  p: 'pin',
  F5: 'resume',
}

/** What has its own use for keys and clicks while it is pressed. */
const OWN = 'a, button, input, select, textarea, [tabindex]:not([tabindex="-1"])'

const isOwn = ({ target }: Event) => target instanceof Element && target.closest(OWN) !== null

/**
 * Listens to whoever stands before the wall: keys, clicker, touch. A touch holds the scene for a while; nothing else of
 * the page is taken from its reader.
 * @returns what ends it
 */
export function listenToHands(press: (press: Press) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const kind = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    // Space presses the button that has the focus; the arrows move on a map.
    if (kind === undefined || (isOwn(event) && !/^Page|^F5$/.test(event.key))) return
    event.preventDefault()
    press({ kind })
  }
  const onPointer = (event: PointerEvent) => {
    if (!isOwn(event)) press({ kind: 'touch' })
  }
  window.addEventListener('keydown', onKey)
  window.addEventListener('pointerdown', onPointer)
  return () => {
    window.removeEventListener('keydown', onKey)
    window.removeEventListener('pointerdown', onPointer)
  }
}
