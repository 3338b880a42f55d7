import { getFile } from '#api/client.ts'

const RESTART_MS = 5_000
const RELOAD_MS = 30_000
/** A page that fails so soon after a restart is not helped by another. */
const SOON_MS = 10 * 60_000

let restartedAt = Number.NEGATIVE_INFINITY

interface Remedies {
  /** Draws the same address anew, with all answers that are there. */
  readonly restart: () => void
  readonly reload: () => void
}

/**
 * A page that failed as a whole starts over by itself: after 5 s it is drawn anew; where that was tried in the last ten
 * minutes it is loaded anew, every 30 s as soon as the server answers. A page that is loaded into an outage is an error
 * that nobody at a wall can close.
 * @returns what ends it
 */
export function startOver({ restart, reload }: Remedies): () => void {
  let timer: ReturnType<typeof setTimeout>
  const gone = new AbortController()
  const reloadWhenAnswered = () => {
    timer = setTimeout(() => {
      getFile('config.json', gone.signal).then(reload, () => gone.signal.aborted || reloadWhenAnswered())
    }, RELOAD_MS)
  }
  if (performance.now() - restartedAt > SOON_MS) {
    timer = setTimeout(() => {
      restartedAt = performance.now()
      restart()
    }, RESTART_MS)
  } else {
    reloadWhenAnswered()
  }
  return () => {
    gone.abort()
    clearTimeout(timer)
  }
}
