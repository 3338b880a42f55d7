import * as v from 'valibot'
import type { Client } from '#api/client.ts'
import type { Clock } from '#domain/clock.ts'

/** How often a wall asks whether the server has a newer release: a deployment is on every wall within this and a scene. */
const EVERY_MS = 5 * 60_000

const releaseFile = v.object({ script: v.string() })

/** The script that this page was started by; null in development, where there are no releases. */
export function runningScript(): string | null {
  const script = document.querySelector('script[type="module"][src*="assets/"]')
  return script?.getAttribute('src')?.replace(/^.*(?=assets\/)/, '') ?? null
}

/** The script that a page opened now would be started by. @throws where the server does not answer */
export async function servedScript(client: Client): Promise<string> {
  const { json } = await client.getFile('release.json', new AbortController().signal)
  return v.parse(releaseFile, json).script
}

interface ReleaseOptions {
  readonly clock: Clock
  readonly monotonic: () => number
  readonly running: string | null
  readonly served: () => Promise<string>
  readonly reload: () => void
  /** What was loaded for, over the loading. */
  readonly tried: Tried
}

/** The release that this tab has been loaded anew for: a server that goes on giving the old page is not asked for ever. */
export interface Tried {
  read(): string | null
  write(script: string): void
}

const KEY = 'wall-release'

/** Kept with the tab; a browser that keeps nothing is not loaded anew at all. */
export const triedInTab: Tried = {
  read: () => sessionStorage.getItem(KEY),
  write: (script) => sessionStorage.setItem(KEY, script),
}

/** Notices that the server has another release than the one that runs. */
export interface ReleaseWatch {
  /** Asks now: a file of this release did not come, so it may be gone. */
  look(): Promise<void>
  /**
   * Loads the other release, if there is one and the server has just answered: a page that is loaded into an outage is
   * an error that nobody at a wall can close.
   * @returns whether the page is being loaded
   */
  loadIfNewer(): Promise<boolean>
  stop(): void
}

export function createReleaseWatch(options: ReleaseOptions): ReleaseWatch {
  const { clock, monotonic, running, served, reload, tried } = options
  let due = monotonic() + EVERY_MS
  let newer: string | null = null
  const look = async () => {
    if (running === null) return null
    const script = await served().catch(() => null)
    newer = script === running ? null : script
    return newer
  }
  const isFirst = (script: string) => {
    try {
      if (tried.read() === script) return false
      tried.write(script)
      return true
    } catch {
      return false
    }
  }
  const leave = clock.subscribe(() => {
    if (monotonic() < due) return
    due = monotonic() + EVERY_MS
    void look()
  })
  return {
    look: async () => void (await look()),
    async loadIfNewer() {
      if (newer === null) return false
      const script = await look()
      if (script === null || !isFirst(script)) return false
      reload()
      return true
    },
    stop: leave,
  }
}
