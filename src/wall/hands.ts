import type { Press } from './director.ts'
import type { Sign } from './signs.ts'

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

/** Keys that hold a sign before the wall for a while. */
const SIGNS: Readonly<Record<string, Sign>> = { n: 'name', q: 'code' }

/** What has its own use for keys and clicks while it is pressed. */
const OWN = 'a, button, input, select, textarea, [tabindex]:not([tabindex="-1"])'

const isOwn = ({ target }: Event) => target instanceof Element && target.closest(OWN) !== null

/**
 * Listens to whoever stands before the wall: keys, clicker, touch. A touch holds the scene for a while; nothing else of
 * the page is taken from its reader.
 * @returns what ends it
 */
export function listenToHands(press: (press: Press) => void, turn: (sign: Sign) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const kind = KEYS[key]
    const sign = SIGNS[key]
    // Space presses the button that has the focus; the arrows move on a map.
    if (isOwn(event) && !/^Page|^F5$/.test(event.key)) return
    if (kind === undefined && sign === undefined) return
    event.preventDefault()
    if (kind !== undefined) press({ kind })
    if (sign !== undefined) turn(sign)
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
