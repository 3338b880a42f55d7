import { useSyncExternalStore } from 'react'
import type { Spot } from '#ui/Spotlight.tsx'
import { Spotlight } from '#ui/Spotlight.tsx'
import type { Tool } from './director.ts'
import type { Held } from './held.ts'
import styles from './Lights.module.css'

interface LightsProps {
  readonly tool: Tool | null
  readonly spot: Held<Spot | null>
}

/** The light that follows the mouse of this window, or of the speaker's. */
export function Lights({ tool, spot }: LightsProps) {
  if (tool === 'spotlight') return <Following spot={spot} draw={(place) => <Spotlight spot={place} />} />
  if (tool === 'pointer') return <Following spot={spot} draw={(place) => <Dot spot={place} />} />
  return null
}

interface FollowingProps {
  readonly spot: Held<Spot | null>
  readonly draw: (spot: Spot | null) => React.ReactNode
}

/** Drawn by itself, so that the scene is not drawn anew with every move of the mouse. */
function Following({ spot, draw }: FollowingProps) {
  return draw(useSyncExternalStore(spot.subscribe, spot.get))
}

function Dot({ spot }: { readonly spot: Spot | null }) {
  if (spot === null) return null
  return (
    <i
      className={styles.dot}
      data-pointer=""
      aria-hidden="true"
      style={{ left: `${spot.x * 100}%`, top: `${spot.y * 100}%` }}
    />
  )
}
