import type { Scene } from '#domain/scenes.ts'
import type { Hung } from './hung.tsx'

interface FetchAheadOptions {
  /** @throws where nothing of the scene could be shown */
  readonly prepare: (scene: Scene) => Promise<readonly Hung[]>
  /** Milliseconds of the machine's monotonic clock. */
  readonly monotonic: () => number
  /** So long what was fetched is young enough to be shown. */
  readonly freshMs: number
}

/** Fetches one scene, once, however often it is asked for before it is shown. */
export function fetchAhead({ prepare, monotonic, freshMs }: FetchAheadOptions) {
  let fetched: { scene: Scene; since: number; panels: Promise<readonly Hung[]> } | null = null
  return {
    panelsOf(scene: Scene): Promise<readonly Hung[]> {
      if (fetched?.scene === scene && monotonic() - fetched.since <= freshMs) return fetched.panels
      const panels = prepare(scene)
      // Who waits for it is told; ahead of its time nobody does.
      panels.catch(() => undefined)
      fetched = { scene, since: monotonic(), panels }
      return panels
    },
    /** It was shown, or could not be: the next time it is fetched anew. */
    forget() {
      fetched = null
    },
  }
}
