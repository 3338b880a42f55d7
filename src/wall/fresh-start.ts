import * as v from 'valibot'
import type { Clock } from '#domain/clock.ts'
import type { Recovery } from '#domain/journal.ts'

/** How often a wall asks whether the server has a newer release: a deployment is on every wall within this and a scene. */
const EVERY_MS = 5 * 60_000
/** A page that was loaded for some cause and has it still is not loaded for it again so soon. */
const AGAIN_MS = 60 * 60_000

/** What a page was loaded for: the script of another release, or what it could not go on with. */
export interface Cause {
  readonly what: string
  /** Milliseconds of the server's clock. */
  readonly at: number
}

/** What the page in this tab was last loaded for: kept over the loading, so that it is not loaded for it for ever. */
export interface Memory {
  read(): Cause | null
  write(cause: Cause): void
}

const KEY = 'wall-fresh-start'
const keptCause = v.object({ what: v.string(), at: v.number() })

/** Kept with the tab. @throws in a browser that keeps nothing: its page is not loaded anew at all */
export const memoryOfTab: Memory = {
  read() {
    const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptCause), sessionStorage.getItem(KEY))
    return kept.success ? kept.output : null
  },
  write: (cause) => sessionStorage.setItem(KEY, JSON.stringify(cause)),
}

interface FreshStartOptions {
  readonly clock: Clock
  readonly monotonic: () => number
  readonly running: string | null
  readonly served: () => Promise<string>
  /** Loads the page anew. @param heals what that is the remedy for */
  readonly reload: (heals: Recovery) => void
  readonly memory: Memory
}

/** The last remedy of a wall: the page is loaded anew, for another release or because this page cannot go on. */
export interface FreshStart {
  /** The page cannot go on as it is: a file of it does not come, or its scenes stand still in spite of a soft restart. */
  want(cause: 'missing-file' | 'stuck'): void
  /**
   * Loads the page if there is a cause and the server has just answered: a page that is loaded into an outage is an error
   * that nobody at a wall can close. Once an hour for the same cause.
   * @returns whether the page is being loaded
   */
  loadIfWanted(): Promise<boolean>
  stop(): void
}

export function createFreshStart(options: FreshStartOptions): FreshStart {
  const { clock, monotonic, running, served, reload, memory } = options
  let due = monotonic() + EVERY_MS
  let isOutdated = false
  let fault: string | null = null
  const serverHas = () => served().catch(() => null)
  const isNew = (what: string) => {
    const at = clock.now()
    try {
      const before = memory.read()
      if (before?.what === what && Math.abs(at - before.at) < AGAIN_MS) return false
      memory.write({ what, at })
      return true
    } catch {
      return false
    }
  }
  const leave = clock.subscribe(async () => {
    if (running === null || monotonic() < due) return
    due = monotonic() + EVERY_MS
    const script = await serverHas()
    if (script !== null) isOutdated = script !== running
  })
  return {
    want(cause) {
      fault = cause
    },
    async loadIfWanted() {
      if (running === null || (!isOutdated && fault === null)) return false
      const script = await serverHas()
      if (script === null) return false
      isOutdated = script !== running
      const what = isOutdated ? script : fault
      if (what === null || !isNew(what)) return false
      reload(isOutdated ? 'release' : fault === 'missing-file' ? 'file' : 'reload')
      return true
    },
    stop: leave,
  }
}
