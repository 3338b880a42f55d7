import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { createRelay } from '#api/relay.ts'
import type { Scenes } from '#api/scenes.ts'
import { answerAsWall, openLine } from '#browser/channel.ts'
import type { JournalBook } from '#browser/journal.ts'
import { createJournal } from '#browser/journal.ts'
import { runningScript } from '#browser/release.ts'
import type { NameAsked } from '#browser/screen-name.ts'
import { screenAsked, screenName } from '#browser/screen-name.ts'
import { screenToken } from '#browser/screen-token.ts'
import { browserStore } from '#browser/store.ts'
import { instant } from '#domain/periods.ts'
import type { Announcement } from '#domain/remote.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import { startLog } from './log.ts'
import { obeying } from './obey.ts'
import type { RelayState } from './relayed.ts'
import { startRelayed } from './relayed.ts'
import type { Rotation } from './rotation.ts'
import { ScreenFaults } from './ScreenFaults.tsx'
import { SignsOverWall } from './SignsOverWall.tsx'
import type { Sign } from './signs.ts'
import { createSigns } from './signs.ts'
import { crashesOn, middleOf, panelsOn } from './whereabouts.ts'

/** A wall as one of the screens in the house: its name, who drives it, and what is held before it for a while. */
export interface Screen {
  /** Shows a sign; one that is shown already goes. */
  turn(sign: Sign): void
  /** Over the scenes. */
  readonly Signs: ComponentType
  /** At the foot: what is wrong with its name, or with its relay. */
  readonly Faults: ComponentType
  stop(): void
}

/** Which screen this is, and the journal that it writes into. */
export interface Identity {
  readonly asked: NameAsked
  readonly name: string | null
  readonly journal: JournalBook
}

export function identityIn(search: URLSearchParams): Identity {
  const asked = screenAsked(search)
  const name = screenName(asked, browserStore)
  return { asked, name, journal: createJournal(browserStore, () => name) }
}

interface ScreenOptions {
  readonly identity: Identity
  readonly around: () => Surroundings
  readonly cache: QueryClient
  readonly wall: HTMLElement
  readonly rotation: Rotation
  readonly scenes: Scenes
  readonly monotonic: () => number
}

/** What can change of a relay, for whoever shows it. */
function createState(): {
  subscribe(onChange: () => void): () => void
  read(): RelayState
  write(state: RelayState): void
} {
  const listeners = new Set<() => void>()
  let state: RelayState = 'fine'
  return {
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    read: () => state,
    write(next) {
      if (next === state) return
      state = next
      for (const listener of listeners) listener()
    },
  }
}

export function startScreen(options: ScreenOptions): Screen {
  const { around, cache, wall, rotation, scenes, monotonic } = options
  const { asked, name, journal } = options.identity
  const { clock, config } = around()
  // Without a name nobody could say which screen is meant.
  const token = config.wall.relay === true && name !== null ? screenToken(browserStore) : null
  const signs = createSigns(clock, monotonic)
  const relayState = createState()

  const announce = (): Announcement => {
    const { scene, next, leftMs, hold } = rotation.progress()
    return {
      scenes: scenes.map(({ name: own, ready, title }) => ({ name: own, ready, title })),
      scene: scene.name,
      next: next?.name ?? null,
      until: leftMs === null ? null : instant(clock.now() + leftMs),
      hold: hold?.kind ?? null,
      proportion: wall.clientWidth / wall.clientHeight,
      panels: panelsOn(wall),
    }
  }
  const obey = obeying({ rotation, signs, middleOf: (panel) => middleOf(wall, panel) })
  const line = openLine()
  const end = line === null ? null : answerAsWall({ line, screen: name, monotonic, announce, obey })
  const leaveRotation = rotation.subscribe(() => end?.tell())
  const endRelayed =
    token === null || name === null
      ? null
      : startRelayed({
          relay: createRelay(config.api, name, token),
          clock,
          monotonic,
          announce,
          obey,
          onState: relayState.write,
        })
  const endLog = startLog({
    cache,
    clock,
    monotonic,
    journal,
    screen: name,
    build: runningScript(),
    crashes: () => crashesOn(wall),
  })
  return {
    turn: signs.turn,
    Signs: () => <SignsOverWall signs={signs} rotation={rotation} name={name} token={token} />,
    Faults: () => <ScreenFaults asked={asked} name={name} relay={relayState} />,
    stop() {
      leaveRotation()
      end?.stop()
      endRelayed?.()
      endLog()
      signs.stop()
    },
  }
}
