import { useLayoutEffect } from 'react'
import { figureTracks } from './seams.ts'
import type { WallShape } from './shape.ts'

interface FigureTracksProps {
  readonly wall: HTMLElement
  readonly shape: WallShape
}

/** Keeps the key figures off the seams of a spliced wall, in the scenes and in what it opens with. */
export function FigureTracks({ wall, shape }: FigureTracksProps) {
  // The wall is drawn before what plays it has come.
  useLayoutEffect(() => {
    const tracks = Object.entries(figureTracks(shape))
    for (const [name, value] of tracks) wall.style.setProperty(name, value)
    return () => {
      for (const [name] of tracks) wall.style.removeProperty(name)
    }
  }, [wall, shape])
  return null
}
