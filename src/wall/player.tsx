import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType, ReactNode } from 'react'
import { useSyncExternalStore } from 'react'
import { ApiFailure } from '#api/failure.ts'
import { parseScenes, readyScenes, scenesIn, unknownScenes } from '#api/scenes.ts'
import { parseCare } from '#api/wall-care.ts'
import { runningScript, servedScript } from '#browser/release.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { SurroundingsContext } from '#panels/surroundings.ts'
import type { FittingListProps } from '#ui/paged-lists.ts'
import { startCare } from './care.ts'
import { FigureTracks } from './FigureTracks.tsx'
import { createFreshStart, memoryOfTab } from './fresh-start.ts'
import { listenToHands } from './hands.ts'
import { createPresence, isLookedAt } from './idle.ts'
import { PagedList } from './PagedList.tsx'
import { createPages } from './pages.ts'
import { prepareScene } from './prepare.ts'
import type { Rotation } from './rotation.ts'
import { createRotation } from './rotation.ts'
import type { Faults } from './SceneNotes.tsx'
import { SceneNotes } from './SceneNotes.tsx'
import { Scenes as ScenesOnStage } from './Scenes.tsx'
import { useSceneSurroundings } from './scene-scope.ts'
import { identityIn, startScreen } from './screen.tsx'
import type { WallShape } from './shape.ts'
import type { Tour } from './tour.ts'
import { createTour } from './tour.ts'
import { stopsOf } from './tour-stops.ts'
import './tour.css'
import { supervise } from './supervision.ts'
import { WallFooter } from './WallFooter.tsx'
import { WallHeader } from './WallHeader.tsx'

export interface Player {
  readonly rotation: Rotation
  readonly tour: Tour
  /** The scenes but for what the wall opened with. */
  readonly Scenes: ComponentType<{ readonly shape: WallShape; readonly className: string | undefined }>
  /** Head and foot of the wall: of the month and the town of the scene that is seen. */
  readonly Head: ComponentType
  readonly Foot: ComponentType
  /** How the lists of a wall are drawn. */
  readonly Paged: <Row>(props: FittingListProps<Row>) => ReactNode
  stop(): void
}

/** What is configured, or what comes with the product and what is wrong with the configured. */
function orElse<Value>(
  parse: (json: unknown) => Value,
  json: unknown,
): { value: Value; fault: string | null } {
  try {
    return { value: parse(json), fault: null }
  } catch (error) {
    return { value: parse(undefined), fault: error instanceof ApiFailure ? error.detail : String(error) }
  }
}

/** Whatever is said of the scene that is seen is said of its month and its town. */
function OfSceneShown({ rotation, children }: { readonly rotation: Rotation; readonly children: ReactNode }) {
  const scene = useSyncExternalStore(rotation.subscribe, rotation.shown)
  return <SurroundingsContext value={useSceneSurroundings(scene)}>{children}</SurroundingsContext>
}

/** A player that is stuck so soon after a restart is not helped by another. */
const SOON_MS = 10 * 60_000

interface PlayerOptions {
  /** What hangs around the wall now: the months on record and the address change under it. */
  readonly around: () => Surroundings
  readonly cache: QueryClient
  /** The element that is the wall. */
  readonly wall: HTMLElement
  /** Puts another player in the place of this one, which can play no more. */
  readonly restart: () => void
  /** When that was done last, on the machine's monotonic clock. */
  readonly restartedAt: number
}

/** Starts to play the scenes of the address, of the configuration, or those that come with the product. */
export function startPlayer({ around, cache, wall, restart, restartedAt }: PlayerOptions): Player {
  const { clock, config } = around()
  const search = new URLSearchParams(window.location.search)
  const configured = orElse(parseScenes, config.wall.scenes)
  const care = orElse(parseCare, config.wall.care)
  const listed = scenesIn(search.get('scenes') ?? '', configured.value) ?? configured.value
  const pinned = search.get('scene')
  // A scene to stay at need not be one of those that play.
  const alone = listed.some(({ name }) => name === pinned) ? null : scenesIn(pinned ?? '', configured.value)
  const scenes = alone === null ? listed : ([...listed, ...alone] as const)
  const faults: Faults = {
    config: configured.fault ?? care.fault,
    scenes: ['scenes', 'scene'].flatMap((part) => unknownScenes(search.get(part) ?? '', configured.value)),
  }

  const identity = identityIn(search)
  const { journal } = identity
  const monotonic = () => performance.now()
  const freshStart = createFreshStart({
    clock,
    monotonic,
    running: runningScript(),
    served: () => servedScript(around().client),
    reload(healed) {
      journal.recovered(healed, clock.now())
      window.location.reload()
    },
    memory: memoryOfTab,
  })
  // The file of a chart does not come: it may be of a release that the server has no more, and no try fetches it again.
  const onMissingFile = () => freshStart.want('missing-file')
  window.addEventListener('vite:preloadError', onMissingFile)
  /** Never answers once the page is being loaded: the old scene stays until the new page takes its place. */
  const mayGo = async () => ((await freshStart.loadIfWanted()) ? new Promise(() => undefined) : undefined)
  const rotation = createRotation({
    scenes,
    clock,
    monotonic,
    prepare: (scene) => prepareScene(scene, around(), cache),
    mayGo,
    opensWith: readyScenes()[0],
    pinned,
  })
  const endSupervision = supervise({
    rotation,
    clock,
    monotonic,
    onStuck() {
      if (monotonic() - restartedAt > SOON_MS) {
        journal.recovered('soft-restart', clock.now())
        return restart()
      }
      freshStart.want('stuck')
      void freshStart.loadIfWanted()
    },
  })
  const presence = createPresence(clock, monotonic)
  const pages = createPages({
    clock,
    monotonic,
    leftMs: () => rotation.progress().leftMs,
    isPaused: () => rotation.progress().hold?.kind === 'paused',
  })
  const tour = createTour({
    clock,
    monotonic,
    shown: rotation.shown,
    onScene: rotation.subscribe,
    leftMs: () => rotation.progress().leftMs,
    isHeld: () => rotation.progress().hold?.kind === 'paused' || isLookedAt(wall, presence),
    stops: (scene) => stopsOf(scene, around(), cache),
  })
  const screen = startScreen({ identity, around, cache, wall, rotation, scenes, monotonic })
  const leaveHands = listenToHands(rotation.press, screen.turn)
  // What the address says of the theme stands at night as well.
  const isDressed = search.has('theme')
  const endCare = startCare({
    care: care.value,
    clock,
    wall,
    dress: (theme) => isDressed || around().go({ theme }, 'in-place'),
  })
  return {
    rotation,
    tour,
    Scenes: ({ shape, className }) => (
      <>
        <FigureTracks wall={wall} shape={shape} />
        <ScenesOnStage rotation={rotation} shape={shape} className={className} />
        <screen.Signs />
      </>
    ),
    Head: () => (
      <OfSceneShown rotation={rotation}>
        <WallHeader />
      </OfSceneShown>
    ),
    Foot: () => (
      <OfSceneShown rotation={rotation}>
        <WallFooter>
          <screen.Faults />
          <SceneNotes rotation={rotation} presence={presence} faults={faults} turn={screen.turn} />
        </WallFooter>
      </OfSceneShown>
    ),
    Paged: (props) => <PagedList {...props} pages={pages} presence={presence} />,
    stop() {
      leaveHands()
      pages.stop()
      tour.stop()
      presence.stop()
      screen.stop()
      freshStart.stop()
      endSupervision()
      window.removeEventListener('vite:preloadError', onMissingFile)
      endCare()
      rotation.stop()
    },
  }
}
