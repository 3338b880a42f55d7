import type { Store } from './store.ts'

/** What nobody mistakes for another on a wall: no 0 and O, no 1, I and L. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const HALF = 4
const TOKEN = /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/
const KEPT = 'screen-token'

const newToken = (): string => {
  const signs = [...crypto.getRandomValues(new Uint8Array(2 * HALF))].map(
    (byte) => SIGNS[byte % SIGNS.length],
  )
  return `${signs.slice(0, HALF).join('')}-${signs.slice(HALF).join('')}`
}

/** The code (遥控码) by which this screen is driven from another device: made up once, kept by the browser. */
export function screenToken(store: Store): string {
  const kept = store.read(KEPT)
  if (kept !== null && TOKEN.test(kept)) return kept
  const made = newToken()
  store.write(KEPT, made)
  return made
}

/** A code as somebody types it: small letters, blanks and a missing dash are as good; null where it is none. */
export function tokenTyped(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '')
  const token = `${signs.slice(0, HALF)}-${signs.slice(HALF)}`
  return TOKEN.test(token) ? token : null
}
