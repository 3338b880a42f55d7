import { ApiFailure } from '#api/failure.ts'
import type { Relay } from '#api/relay.ts'
import type { Clock } from '#domain/clock.ts'
import type { Announcement, Command } from '#domain/remote.ts'

/** A wall that has nothing new to tell says once a minute that it is there. */
const THERE_MS = 60_000
/** A relay that failed is asked again after so long. */
const AGAIN_MS = 30_000

/** How it stands with the relay: fine, another screen has the name, or no answer from it. */
export type RelayState = 'fine' | 'taken' | 'silent'

interface RelayedOptions {
  readonly relay: Relay
  readonly clock: Clock
  readonly monotonic: () => number
  readonly announce: () => Announcement
  readonly obey: (command: Command) => void
  readonly onState: (state: RelayState) => void
}

/** What of an announcement is news: not that the time to the next scene is a little less. */
const newsIn = ({ until, ...told }: Announcement) => JSON.stringify({ ...told, isHeld: until === null })

/**
 * Asks the relay at each beat what somebody on another device wants, and tells it what the wall shows. One question at
 * a time: a relay that is slow is asked less often.
 * @returns what ends it
 */
export function startRelayed({ relay, clock, monotonic, announce, obey, onState }: RelayedOptions) {
  let cursor: number | null = null
  let told: { readonly news: string; readonly at: number } | null = null
  let isBusy = false
  let rests = Number.NEGATIVE_INFINITY
  let isOver = false

  async function turn() {
    const now = announce()
    const news = newsIn(now)
    if (told === null || told.news !== news || monotonic() - told.at >= THERE_MS) {
      await relay.announce(now)
      told = { news, at: monotonic() }
    }
    const batch = await relay.commandsAfter(cursor)
    cursor = batch.cursor
    if (isOver) return
    onState('fine')
    for (const command of batch.commands) obey(command)
  }

  function failed(error: unknown) {
    const kind = error instanceof ApiFailure ? error.kind : null
    // A relay that was started anew has forgotten the wall: it is told again at the next beat.
    const isForgotten = kind === 'missing' && told !== null
    told = null
    if (!isForgotten) rests = monotonic() + AGAIN_MS
    if (!isOver) onState(kind === 'forbidden' ? 'taken' : 'silent')
  }

  const beat = () => {
    if (isBusy || monotonic() < rests) return
    isBusy = true
    turn()
      .catch(failed)
      .finally(() => {
        isBusy = false
      })
  }
  beat()
  const leave = clock.subscribe(beat)
  return () => {
    isOver = true
    leave()
  }
}
