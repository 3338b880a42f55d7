import type { WallPanel, WallTopic } from '#domain/scenes.ts'
import { WALL_PANELS, WALL_TOPICS } from '#domain/scenes.ts'
import type { Hung, HungPanels } from '../hung.tsx'

const FILES: { readonly [Topic in WallTopic]: () => Promise<HungPanels<Topic>> } = {
  overview: async () => (await import('./overview.ts')).overviewHung,
  coverage: async () => (await import('./coverage.ts')).coverageHung,
  workforce: async () => (await import('./workforce.ts')).workforceHung,
  needs: async () => (await import('./needs.ts')).needsHung,
  projects: async () => (await import('./projects.ts')).projectsHung,
  evaluation: async () => (await import('./evaluation.ts')).evaluationHung,
}

const holds = (topic: WallTopic, wanted: readonly WallPanel[]): boolean => {
  const inTopic: readonly WallPanel[] = WALL_PANELS[topic]
  return inTopic.some((panel) => wanted.includes(panel))
}

/**
 * The panels of a scene, in its order, each with the file it comes in.
 * @throws where a file does not come: after a deployment it may be gone
 */
export async function loadPanels(wanted: readonly WallPanel[]): Promise<readonly Hung[]> {
  const topics = WALL_TOPICS.filter((topic) => holds(topic, wanted))
  const files = await Promise.all(
    topics.map((topic): Promise<Partial<Record<WallPanel, Hung>>> => FILES[topic]()),
  )
  const all: Partial<Record<WallPanel, Hung>> = Object.assign({}, ...files)
  return wanted.flatMap((panel) => all[panel] ?? [])
}
