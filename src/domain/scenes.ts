import type { Hours } from './hours.ts'
import { isOpen } from './hours.ts'
import type { Name } from './names.ts'
import type { Instant } from './periods.ts'
import type { Scope } from './scope.ts'

/** The scenes that come with the product (场景); a configuration may arrange others. */
export const READY_SCENES = [
  'overview',
  'coverage',
  'projects',
  'workforce',
  'needs',
  'evaluation',
  'exceptions',
] as const
export type ReadyScene = (typeof READY_SCENES)[number]

/** What the overview is made of. */
const OVERVIEW = [
  'headline',
  'coverage',
  'workforce',
  'functions',
  'needs',
  'progress',
  'exceptions',
] as const

/**
 * The panels that may hang on a wall, by their ids. What tells of sensitive groups of one station, and what is of no use
 * to somebody who cannot press anything, is not among them.
 */
export const WALL_PANELS = [
  ...OVERVIEW,
  'coverage-figures',
  'coverage-map',
  'gaps',
  'staffing',
  'compared',
  'workforce-figures',
  'certified-levels',
  'certified-trend',
  'certified-stations',
  'newly-certified',
  'training',
  'training-attendance',
  'needs-figures',
  'need-flow',
  'need-topics',
  'need-conversion',
  'need-waiting',
  'need-projects',
  'response-time',
  'surveys',
  'projects-figures',
  'projects-timeline',
  'projects-curve',
  'projects-budget',
  'evaluation-figures',
  'evaluation-ranking',
  'evaluation-why',
  'evaluation-follow-up',
  'evaluation-changes',
] as const
export type WallPanel = (typeof WALL_PANELS)[number]

/** The first panel large and the others beside it; or all alike. */
export const SCENE_LAYOUTS = ['lead', 'even'] as const
export type SceneLayout = (typeof SCENE_LAYOUTS)[number]

/** What hangs in a scene: key figures across the top, and the rest below them. */
export interface Arrangement {
  /** Those of one screen. */
  readonly panels: readonly WallPanel[]
  readonly layout: SceneLayout
  /** What hangs below the figures of a wall as wide as two screens, and of one as wide as three: columns, each top down. */
  readonly wide: readonly (readonly WallPanel[])[] | null
  readonly widest: readonly (readonly WallPanel[])[] | null
}

/** What a scene looks at where it differs from the wall. */
export type SceneScope = Partial<Pick<Scope, 'period' | 'compare' | 'station' | 'measure' | 'layout'>>

/** One view of a wall. */
export interface Scene {
  /** Its name on this wall: unique, and what an address or a remote asks for. */
  readonly name: string
  /** Null where the configuration arranged it. */
  readonly ready: ReadyScene | null
  /** Null takes the title of the ready scene. */
  readonly title: Name | null
  readonly arrangement: Arrangement
  readonly dwellMs: number
  /** How long it tells of each town, one after another; null where it does not. */
  readonly tourMs: number | null
  readonly scope: SceneScope
  /** Null is always. */
  readonly hours: Hours | null
}

/** The scenes that tell of one town after another: those with a map, or with the towns ranked. */
export const TOURS: readonly ReadyScene[] = ['overview', 'coverage', 'evaluation']

/** What hangs in the scenes that come with the product. */
export const ARRANGEMENTS: Readonly<Record<ReadyScene, Arrangement>> = {
  overview: { layout: 'lead', panels: OVERVIEW, wide: null, widest: null },
  coverage: {
    layout: 'lead',
    panels: ['coverage-figures', 'coverage-map', 'gaps', 'staffing'],
    wide: [['coverage-map'], ['gaps', 'functions'], ['staffing'], ['certified-stations']],
    widest: [
      ['coverage-map'],
      ['gaps', 'functions'],
      ['staffing'],
      ['certified-stations'],
      ['workforce', 'needs'],
      ['exceptions'],
    ],
  },
  projects: {
    layout: 'lead',
    panels: ['projects-figures', 'progress', 'projects-curve', 'projects-budget'],
    wide: [['progress'], ['projects-curve'], ['projects-budget'], ['exceptions']],
    widest: [
      ['progress'],
      ['projects-curve'],
      ['projects-budget'],
      ['need-projects'],
      ['functions', 'needs'],
      ['exceptions'],
    ],
  },
  workforce: {
    layout: 'lead',
    panels: ['workforce-figures', 'certified-stations', 'certified-levels', 'training'],
    wide: [
      ['certified-stations'],
      ['certified-levels', 'certified-trend'],
      ['training', 'functions'],
      ['newly-certified'],
    ],
    widest: [
      ['certified-stations'],
      ['certified-levels', 'certified-trend'],
      ['newly-certified'],
      ['staffing'],
      ['training', 'functions'],
      ['exceptions'],
    ],
  },
  needs: {
    layout: 'lead',
    panels: ['needs-figures', 'need-flow', 'need-waiting'],
    wide: [['need-flow'], ['need-waiting'], ['need-topics'], ['response-time']],
    widest: [
      ['need-flow'],
      ['need-waiting'],
      ['need-topics'],
      ['response-time'],
      ['surveys', 'need-conversion'],
      ['need-projects'],
    ],
  },
  evaluation: {
    layout: 'lead',
    panels: ['evaluation-figures', 'evaluation-ranking', 'evaluation-follow-up'],
    wide: [['evaluation-ranking'], ['evaluation-follow-up'], ['evaluation-changes']],
    widest: [
      ['evaluation-ranking'],
      ['evaluation-why'],
      ['evaluation-follow-up'],
      ['evaluation-changes'],
      ['functions', 'needs'],
      ['exceptions'],
    ],
  },
  exceptions: {
    layout: 'even',
    panels: ['exceptions', 'progress', 'need-waiting'],
    wide: [['exceptions'], ['progress'], ['need-waiting'], ['gaps', 'evaluation-follow-up']],
    widest: [
      ['exceptions'],
      ['progress'],
      ['need-waiting'],
      ['gaps', 'evaluation-follow-up'],
      ['staffing'],
      ['projects-budget'],
    ],
  },
}

/**
 * The place of the next scene that has its hours, going `step` at a time and around the end.
 * @returns null where no other scene has
 */
export function following(scenes: readonly Scene[], from: number, step: 1 | -1, at: Instant): number | null {
  for (let moved = 1; moved < scenes.length; moved += 1) {
    const place = (from + step * moved + scenes.length * moved) % scenes.length
    const scene = scenes[place]
    if (scene !== undefined && isOpen(scene.hours, at)) return place
  }
  return null
}
