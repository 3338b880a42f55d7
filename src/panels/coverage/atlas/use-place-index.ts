import { useEffect, useMemo, useState } from 'react'
import type { PlaceIndex } from '#domain/place-search.ts'
import { indexOf } from '#domain/place-search.ts'
import { placesOn } from './places.ts'
import type { AtlasView } from './view.ts'

const NOTHING: PlaceIndex = indexOf([])

/** How many slices pass before what was found so far is looked through again. */
const LOOK_EVERY = 12

interface Prepared {
  readonly index: PlaceIndex
  readonly isSpelled: boolean
}

/**
 * What can be found, from the moment somebody means to search: the pinyin comes as a file of its own and is worked
 * through in slices. The index is another object each time more of it is spelled.
 */
export function usePlaceIndex({ towns, stations }: AtlasView, isWanted: boolean): Prepared {
  const { rooms } = towns
  const [spelled, setSpelled] = useState<Prepared | null>(null)
  // Names change with the register, not with every answer: one month's are those of the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the towns only their names count
  const bare = useMemo(
    () => (isWanted ? indexOf(placesOn({ towns, stations })) : NOTHING),
    [rooms.code, rooms.name, stations, isWanted],
  )
  useEffect(() => {
    if (bare === NOTHING) return
    const leaving = new AbortController()
    let slices = 0
    const onSlice = (isSpelled: boolean) => {
      slices += 1
      if (isSpelled || slices % LOOK_EVERY === 1) setSpelled({ index: { ...bare }, isSpelled })
    }
    // Without the file names are still found by their characters.
    import('./spelling.ts').then(
      ({ spellAll }) => (leaving.signal.aborted ? undefined : spellAll(bare, leaving.signal, onSlice)),
      () => undefined,
    )
    return () => leaving.abort()
  }, [bare])
  return spelled !== null && spelled.index.places === bare.places
    ? spelled
    : { index: bare, isSpelled: bare === NOTHING }
}
