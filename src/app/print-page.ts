import type { QueryClient } from '@tanstack/react-query'
import type { LocaleId } from '#domain/scope.ts'
import { loadDefinitions } from '#i18n/definitions/load.ts'
import { putOnPaper } from '#ui/paper.ts'

/** A picture that is not there by then is printed as it is. */
const PATIENCE_MS = 5_000

const frame = () => new Promise(requestAnimationFrame)

/** Somebody on the page waits for an answer that has neither come nor failed: a comparison comes after its figures. */
const isAwaited = (cache: QueryClient) =>
  cache
    .getQueryCache()
    .getAll()
    .some((query) => query.getObserversCount() > 0 && query.state.status === 'pending')

/** Nothing is on its way any more that the paper would show. */
const stands = (cache: QueryClient) =>
  document.querySelector('[data-report]') !== null &&
  !isAwaited(cache) &&
  document.querySelector('[data-panel][data-pending], [data-panel][aria-busy="true"]') === null

/**
 * Lays the page out for paper with everything that belongs to a report, lets its pictures find their size, and prints.
 */
export async function printPage(locale: LocaleId, cache: QueryClient): Promise<void> {
  const scrolled = window.scrollY
  await Promise.all([loadDefinitions(locale), import('./PrintedReport.tsx')])
  putOnPaper(true)
  window.addEventListener('afterprint', () => window.scrollTo(0, scrolled), { once: true })
  const patient = performance.now() + PATIENCE_MS
  do await frame()
  while (!stands(cache) && performance.now() < patient)
  await document.fonts.ready
  // Sizes are told to the pictures in one frame, drawn in the next, and points in slices after that.
  for (let drawn = 0; drawn < 6; drawn += 1) await frame()
  window.print()
}
