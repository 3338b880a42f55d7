// pinyin-pro: of the libraries that ship their dictionary it reads place names (乐余, 塍) right, needs no fetch, and is
// MIT.
import { pinyin } from 'pinyin-pro'
import type { PlaceIndex, Spell } from '#domain/place-search.ts'
import { spellPlace } from '#domain/place-search.ts'

const spell: Spell = (name) => pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' })

/** Milliseconds of work between two chances for the page to draw: half a frame. */
const SLICE_MS = 8

const nextTurn = () => new Promise((resolve) => setTimeout(resolve))

/**
 * Spells a whole index, a slice at a time, so that nobody typing waits for it.
 * @param onSlice after every slice, with whether all is done
 */
export async function spellAll(
  index: PlaceIndex,
  signal: AbortSignal,
  onSlice: (isDone: boolean) => void,
): Promise<void> {
  let began = performance.now()
  for (let at = 0; at < index.places.length; at += 1) {
    spellPlace(index, at, spell)
    if (performance.now() - began < SLICE_MS) continue
    onSlice(false)
    await nextTurn()
    if (signal.aborted) return
    began = performance.now()
  }
  onSlice(true)
}
