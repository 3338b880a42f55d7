import type { Store } from './store.ts'

/** What an address says of the name of its screen. */
export type NameAsked =
  | { readonly kind: 'none' }
  | { readonly kind: 'named'; readonly name: string }
  /** It cannot be a name, and why. */
  | { readonly kind: 'refused'; readonly why: 'empty' | 'long' | 'characters' }

/** As much as can be read across a room at its size, and told over the telephone. */
export const LONGEST_SCREEN_NAME = 24

/** Letters and digits of any script, with blanks, dots, dashes and underscores between them. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]*[\p{L}\p{M}\p{N}])?$/u

/**
 * Reads `?screen=`. Blanks around and doubled ones are tidied away; whatever else is no name is refused, not mended:
 * a screen that is called otherwise than its address says is found by nobody.
 */
export function screenAsked(search: URLSearchParams): NameAsked {
  const asked = search.get('screen')
  if (asked === null) return { kind: 'none' }
  const name = asked.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '') return { kind: 'refused', why: 'empty' }
  if ([...name].length > LONGEST_SCREEN_NAME) return { kind: 'refused', why: 'long' }
  return NAME.test(name) ? { kind: 'named', name } : { kind: 'refused', why: 'characters' }
}

const KEPT = 'screen'

/**
 * The name of this screen: of the address where that says one, and kept for an address that says none; else the kept
 * one. A refused name changes nothing.
 */
export function screenName(asked: NameAsked, store: Store): string | null {
  if (asked.kind === 'named') {
    store.write(KEPT, asked.name)
    return asked.name
  }
  return keptScreenName(store)
}

/** What this browser was last told to be called; null where nobody did, or it is no name. */
export function keptScreenName(store: Store): string | null {
  const kept = screenAsked(new URLSearchParams({ screen: store.read(KEPT) ?? '' }))
  return kept.kind === 'named' ? kept.name : null
}
