import type { WallPanel } from '#domain/scenes.ts'
import type { Hung } from '../hung.tsx'
import { coverageHung } from './coverage.ts'
import { evaluationHung } from './evaluation.ts'
import { needsHung } from './needs.ts'
import { overviewHung } from './overview.ts'
import { projectsHung } from './projects.ts'
import { workforceHung } from './workforce.ts'

const ALL: Readonly<Record<WallPanel, Hung>> = {
  ...overviewHung,
  ...coverageHung,
  ...workforceHung,
  ...needsHung,
  ...projectsHung,
  ...evaluationHung,
}

/** The panels of a scene, in its order. */
export const panelsNamed = (wanted: readonly WallPanel[]): readonly Hung[] => wanted.map((id) => ALL[id])
