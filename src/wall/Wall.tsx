import { useRef, useSyncExternalStore } from 'react'
import { useSurroundings } from '#panels/surroundings.ts'
import { LitStation } from '#ui/lit.ts'
import { PagedLists } from '#ui/paged-lists.ts'
import { Overview } from './Overview.tsx'
import { useWallShape } from './shape.ts'
import { usePlayer } from './use-player.ts'
import styles from './Wall.module.css'
import { WallFooter } from './WallFooter.tsx'
import { WallHeader } from './WallHeader.tsx'

const still = () => () => undefined

/** The wall opens with the overview; what plays its scenes comes when that stands. */
export function Wall() {
  const { config } = useSurroundings()
  const shape = useWallShape(config.wall.screens)
  const wall = useRef<HTMLElement>(null)
  const player = usePlayer(wall)
  const Head = player?.Head ?? WallHeader
  const Foot = player?.Foot ?? WallFooter
  const rotation = player?.rotation
  const opening = useSyncExternalStore(rotation?.subscribe ?? still, () =>
    rotation === undefined ? 'shown' : rotation.opening(),
  )
  const tour = player?.tour
  const lit = useSyncExternalStore(tour?.subscribe ?? still, () => tour?.lit() ?? null)
  return (
    <main ref={wall} className={styles.wall} data-shape={shape} translate="no">
      <Head />
      <div className={styles.stage}>
        <LitStation value={lit}>
          <PagedLists value={player?.Paged ?? null}>
            {opening !== null && (
              <div
                className={styles.layer}
                data-stage={opening}
                onTransitionEnd={() => player?.rotation.faded(0)}
              >
                <Overview shape={shape} />
              </div>
            )}
            {player !== null && <player.Scenes shape={shape} className={styles.layer} />}
          </PagedLists>
        </LitStation>
      </div>
      <Foot />
    </main>
  )
}
