import { useRef, useSyncExternalStore } from 'react'
import { useSurroundings } from '#panels/surroundings.ts'
import { Overview } from './Overview.tsx'
import type { Layer } from './rotation.ts'
import { useWallShape } from './shape.ts'
import { usePlay } from './use-play.ts'
import styles from './Wall.module.css'
import { WallFooter } from './WallFooter.tsx'
import { WallHeader } from './WallHeader.tsx'

const still = () => () => undefined

/** The wall opens with the overview; what plays its scenes comes when that stands. */
export function Wall() {
  const { config } = useSurroundings()
  const shape = useWallShape(config.wall.screens)
  const wall = useRef<HTMLElement>(null)
  const play = usePlay(wall)
  const opening = useSyncExternalStore(play?.rotation.subscribe ?? still, (): Layer['stage'] | null =>
    play === null ? 'shown' : (play.rotation.opening()?.stage ?? null),
  )
  return (
    <main ref={wall} className={styles.wall} data-shape={shape} translate="no">
      <WallHeader />
      <div className={styles.stage}>
        {opening !== null && (
          <div className={styles.layer} data-stage={opening} onTransitionEnd={() => play?.rotation.faded(0)}>
            <Overview shape={shape} />
          </div>
        )}
        {play !== null && <play.Scenes shape={shape} className={styles.layer} />}
      </div>
      <WallFooter>{play !== null && <play.Foot />}</WallFooter>
    </main>
  )
}
