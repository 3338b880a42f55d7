import { useMemo } from 'react'
import type { Whereabouts } from '#domain/whereabouts.ts'
import { levelUp } from '#domain/whereabouts.ts'
import type { Go } from '#panels/surroundings.ts'
import { useEscapeBack } from '#ui/keys.ts'

/** Escape leads one level up. */
export function useWayUp(where: Whereabouts, go: Go) {
  const back = useMemo(() => {
    const up = levelUp(where)
    return up === null ? null : () => go(up)
  }, [where, go])
  useEscapeBack(back)
}
