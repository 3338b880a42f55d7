import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { ApiFailure } from '#api/failure.ts'
import { parseScenes, scenesIn, unknownScenes } from '#api/scenes.ts'
import { parseCare } from '#api/wall-care.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { startCare } from './care.ts'
import { Foot } from './Foot.tsx'
import { listenToHands } from './hands.ts'
import { createPresence } from './idle.ts'
import { prepareScene } from './prepare.ts'
import { createReleaseWatch, runningScript, servedScript, triedInTab } from './release.ts'
import type { Rotation } from './rotation.ts'
import { createRotation } from './rotation.ts'
import { Scenes as ScenesOnStage } from './Scenes.tsx'
import type { WallShape } from './shape.ts'

export interface Play {
  readonly rotation: Rotation
  readonly Scenes: ComponentType<{ readonly shape: WallShape; readonly className: string | undefined }>
  readonly Foot: ComponentType
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

/**
 * Starts to play the scenes of the address, of the configuration, or those that come with the product.
 * @param around what hangs around the wall now: the months on record and the address change under it
 * @param wall the element that is the wall
 */
export function startPlay(around: () => Surroundings, cache: QueryClient, wall: HTMLElement): Play {
  const { clock, config } = around()
  const search = new URLSearchParams(window.location.search)
  const configured = orElse(parseScenes, config.wall.scenes)
  const care = orElse(parseCare, config.wall.care)
  const listed = scenesIn(search.get('scenes') ?? '', configured.value) ?? configured.value
  const pinned = search.get('scene')
  // A scene to stay at need not be one of those that play.
  const alone = listed.some(({ name }) => name === pinned) ? null : scenesIn(pinned ?? '', configured.value)
  const scenes = alone === null ? listed : ([...listed, ...alone] as const)
  const unknown = ['scenes', 'scene'].flatMap((part) =>
    unknownScenes(search.get(part) ?? '', configured.value),
  )

  const monotonic = () => performance.now()
  const release = createReleaseWatch({
    clock,
    monotonic,
    running: runningScript(),
    served: () => servedScript(around().client),
    reload: () => window.location.reload(),
    tried: triedInTab,
  })
  /** Never answers once the page is being loaded: the old scene stays until the new page takes its place. */
  const mayGo = async () => ((await release.loadIfNewer()) ? new Promise(() => undefined) : undefined)
  const rotation = createRotation({
    scenes,
    clock,
    monotonic,
    prepare: (scene) => prepareScene(scene, around(), cache),
    mayGo,
    opensWith: 'overview',
    pinned,
  })
  const presence = createPresence(clock, monotonic)
  const leaveHands = listenToHands(rotation.press)
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
    Scenes: ({ shape, className }) => (
      <ScenesOnStage rotation={rotation} shape={shape} className={className} />
    ),
    Foot: () => (
      <Foot
        rotation={rotation}
        presence={presence}
        fault={configured.fault ?? care.fault}
        unknown={unknown}
      />
    ),
    stop() {
      leaveHands()
      presence.stop()
      release.stop()
      endCare()
      rotation.stop()
    },
  }
}
