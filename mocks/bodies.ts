/**
 * Serialised answers, kept so that a repeated one is cheap: a city of 265,000 units is 17 MB of text. They are shared
 * by all handlers, because every visit has handlers of its own while the data is the same.
 */

/** An answer without its opening brace and without the moment of serving. */
export interface Body {
  readonly text: string
  /** Weak, over everything but the moment of serving: unchanged data keeps its tag while the clock ticks. */
  readonly etag: string
}

/** Characters kept, about two of the largest cities; the least recently asked for go first. */
const MOST_KEPT = 48_000_000

const kept = new Map<string, Body>()
let keptLength = 0

export function bodyOf(key: string, make: () => object): Body {
  const known = kept.get(key)
  if (known !== undefined) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const text = JSON.stringify(make()).slice(1)
  const body = { text, etag: `W/"${hash(text)}"` }
  kept.set(key, body)
  keptLength += text.length
  for (const [oldest, { text: dropped }] of kept) {
    if (keptLength <= MOST_KEPT || oldest === key) break
    kept.delete(oldest)
    keptLength -= dropped.length
  }
  return body
}

/** The whole answer as of a moment. */
export const servedText = ({ text }: Body, servedAt: string): string =>
  `{"servedAt":${JSON.stringify(servedAt)},${text}`

/** 64 bits of two FNV-1a runs: no secret, only different for different data. */
function hash(text: string): string {
  let one = 0x811c9dc5
  let other = 0x01000193
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x85ebca6b)
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
