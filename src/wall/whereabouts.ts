import type { PanelTold } from '#domain/remote.ts'
import type { Spot } from '#ui/Spotlight.tsx'

/** Of two scenes while one gives way to the other, the one that is seen. */
const SEEN = '[data-stage="shown"] [data-panel]'

const within = (value: number) => Math.min(1, Math.max(0, value))
const tenThousandths = (value: number) => Math.round(within(value) * 10_000) / 10_000

const seenOn = (wall: HTMLElement) => [...wall.querySelectorAll<HTMLElement>(SEEN)]

/** The panels that are seen on a wall: what is read above each, and where it is, in shares of the wall. */
export function panelsOn(wall: HTMLElement): readonly PanelTold[] {
  const all = wall.getBoundingClientRect()
  return seenOn(wall).map((panel) => {
    const box = panel.getBoundingClientRect()
    return {
      id: panel.dataset.panel ?? '',
      title: panel.querySelector('h2')?.textContent?.slice(0, 200) ?? '',
      x: tenThousandths((box.left - all.left) / all.width),
      y: tenThousandths((box.top - all.top) / all.height),
      width: tenThousandths(box.width / all.width),
      height: tenThousandths(box.height / all.height),
    }
  })
}

/** The middle of a panel; null where it does not hang. */
export function middleOf(wall: HTMLElement, id: string): Spot | null {
  const panel = panelsOn(wall).find((one) => one.id === id)
  return panel === undefined ? null : { x: panel.x + panel.width / 2, y: panel.y + panel.height / 2 }
}

/** The panels that are seen and their ids, apart those that have their figures and still cannot draw them. */
export function crashesOn(wall: HTMLElement): {
  readonly seen: readonly string[]
  readonly crashed: readonly string[]
} {
  const panels = seenOn(wall)
  const idsOf = (some: readonly HTMLElement[]) => some.map(({ dataset }) => dataset.panel ?? '')
  const hasFigures = ({ dataset }: HTMLElement) =>
    dataset.freshness === 'fresh' || dataset.freshness === 'late'
  return {
    seen: idsOf(panels),
    crashed: idsOf(
      panels.filter((panel) => hasFigures(panel) && panel.querySelector('[role="alert"]') !== null),
    ),
  }
}
