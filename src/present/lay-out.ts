/** What is not there by then is taken as it is. */
const PATIENCE_MS = 8_000

const UNFINISHED = '[data-sheet] [data-pending], [data-sheet] [data-skeleton]'

const frame = () => new Promise(requestAnimationFrame)

/**
 * Lays the page out as sheets: pale, and in the sizes of paper, on screen as well, so that what a picture measures is
 * what it has on paper.
 * @returns what gives the page back
 */
export function layOut(): () => void {
  const root = document.documentElement
  const { theme } = root.dataset
  root.toggleAttribute('data-sheets', true)
  root.dataset.theme = 'light'
  return () => {
    root.removeAttribute('data-sheets')
    if (theme !== undefined) root.dataset.theme = theme
  }
}

/** Waits until the sheets stand, and nothing of them is missing any more. */
export async function standing(): Promise<void> {
  const patient = performance.now() + PATIENCE_MS
  do await frame()
  while (isUnfinished() && performance.now() < patient)
  await document.fonts.ready
  // Sizes are told to the pictures in one frame, drawn in the next, and points in slices after that.
  for (let drawn = 0; drawn < 6; drawn += 1) await frame()
}

const isUnfinished = () =>
  document.querySelector('[data-sheet]') === null || document.querySelector(UNFINISHED) !== null
