/** What any harness may ask of the map, in builds made with `--mode bench` only. */
type MapBench = {
  readonly ready: boolean
  /** From the start of navigation to the frame after the first points were drawn. */
  readonly firstPaintMs: number
  /** Index of the point at a place of the map element (CSS pixels), or -1. */
  readonly hit: (x: number, y: number) => number
  /** Recolours every point; settles with the milliseconds until the frame with the new picture was shown. */
  readonly refresh: () => Promise<number>
}

declare global {
  interface Window {
    __bench?: MapBench
  }
}

/** Puts the hook on the window once the first picture has been shown; returns the removal. */
export function exposeBench(
  hit: (x: number, y: number) => number,
  recolour: (done: () => void) => void,
): () => void {
  const refresh = () => {
    const start = performance.now()
    return new Promise<number>((resolve) =>
      recolour(() => afterFrame(() => resolve(performance.now() - start))),
    )
  }
  const known = window.__bench?.firstPaintMs
  const expose = (firstPaintMs: number) => {
    window.__bench = { ready: true, firstPaintMs, hit, refresh }
  }
  if (known !== undefined) expose(known)
  else afterFrame(() => expose(performance.now()))
  return () => undefined
}

/** The second frame starts when the first one, with what was just drawn, has been handed to the screen. */
function afterFrame(call: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(call))
}
