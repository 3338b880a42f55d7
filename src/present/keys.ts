import type { Press, Tool } from './director.ts'

/** What a key asks for that the director does not see to. */
export type Command = 'edit' | 'refresh' | 'speaker' | 'full-screen' | 'theme' | 'clear' | 'print'

const NEXT: Press = { kind: 'next' }
const PREVIOUS: Press = { kind: 'previous' }

/** Keys of a keyboard and of a presenter's clicker, which says PageUp, PageDown, b or a full stop, and F5. */
const PRESSES: Readonly<Record<string, Press>> = {
  ArrowRight: NEXT,
  ArrowDown: NEXT,
  PageDown: NEXT,
  ' ': NEXT,
  ArrowLeft: PREVIOUS,
  ArrowUp: PREVIOUS,
  PageUp: PREVIOUS,
  Home: { kind: 'first' },
  End: { kind: 'last' },
  b: { kind: 'blank', blank: 'title' },
  '.': { kind: 'blank', blank: 'black' },
  s: { kind: 'tool', tool: 'spotlight' },
  l: { kind: 'tool', tool: 'pointer' },
  p: { kind: 'tool', tool: 'pen' },
  '?': { kind: 'explain' },
  Escape: { kind: 'escape' },
  // A clicker starts a show with it; the browser would load the page anew, and the figures with it.
  F5: { kind: 'resume' },
}

const COMMANDS: Readonly<Record<string, Command>> = {
  c: 'clear',
  e: 'edit',
  r: 'refresh',
  n: 'speaker',
  f: 'full-screen',
  t: 'theme',
}

/** A key held for longer lights as long as it is held. */
const HELD_MS = 400

/** What has its own use for letters and arrows while it has the focus. */
const WRITTEN_IN = 'input, textarea, select'
const PRESSED = 'a, button, summary, [tabindex]:not([tabindex="-1"])'

/** Whether a key belongs to what has the focus: space presses a button, the arrows move on a map. */
function isOwn({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(WRITTEN_IN) !== null) return true
  return /^(?: |Arrow.*|Home|End)$/.test(key) && target.closest(PRESSED) !== null
}

/** The key that prints everywhere else prints the story here, a scene a page. */
const isPrint = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !shiftKey && !altKey

/**
 * Listens to the keyboard and to the clicker.
 * @returns what ends it
 */
export function listenToKeys(press: (press: Press) => void, command: (command: Command) => void): () => void {
  let down: { readonly tool: Tool; readonly at: number } | null = null
  const onDown = (event: KeyboardEvent) => {
    if (isPrint(event)) {
      event.preventDefault()
      return command('print')
    }
    if (event.altKey || event.ctrlKey || event.metaKey || isOwn(event)) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const pressed = PRESSES[key]
    const asked = COMMANDS[key]
    if (pressed === undefined && asked === undefined) return
    // Leaving the full screen is the browser's.
    if (key !== 'Escape') event.preventDefault()
    if (event.repeat && pressed?.kind !== 'next' && pressed?.kind !== 'previous') return
    if (asked !== undefined) return command(asked)
    if (pressed === undefined) return
    if (pressed.kind === 'tool') down = { tool: pressed.tool, at: event.timeStamp }
    press(pressed)
  }
  const onUp = (event: KeyboardEvent) => {
    if (down === null) return
    const { tool, at } = down
    down = null
    if (tool !== 'pen' && event.timeStamp - at > HELD_MS) press({ kind: 'tool', tool })
  }
  window.addEventListener('keydown', onDown)
  window.addEventListener('keyup', onUp)
  return () => {
    window.removeEventListener('keydown', onDown)
    window.removeEventListener('keyup', onUp)
  }
}
