import { perTenThousandResidents } from './city.ts'
import type { Town } from './geography.ts'
import { unitsOf } from './geography.ts'
import type { LightRules } from './lights.ts'
import { standingOn } from './lights.ts'
import type { Name } from './names.ts'
import type { Day } from './periods.ts'
import type { Project } from './projects.ts'
import { isActive } from './projects.ts'
import type { Reported } from './reported.ts'
import type { Measure } from './scope.ts'
import type { Station } from './stations.ts'
import { roomCoverage } from './stations.ts'
import type { Count, PerTenThousand, Ratio, Score } from './units.ts'
import { count } from './units.ts'

/** Everything the map can be coloured by, of one town. */
export interface TownFigures {
  readonly code: string
  readonly name: Name
  readonly short: Name
  /** Null where no station serves the town. */
  readonly stationCode: string | null
  readonly rooms: Reported<Count>
  readonly units: Reported<Count>
  readonly coverage: Reported<Ratio>
  readonly certifiedPer10k: Reported<PerTenThousand>
  /** Null where there is no station to have any. */
  readonly activeProjects: Reported<Count>
  readonly lateProjects: Reported<Count>
  /** Active ones without a light, since their milestones were not reported: any of them may be late. */
  readonly unlitProjects: Count
  readonly evaluation: Reported<Score>
}

/** Figures of every town in the order of the geography; projects belong to the town of their station. */
export function townFigures(
  towns: readonly Town[],
  stations: readonly Station[],
  projects: readonly Project[],
  on: Day,
  rules: LightRules,
): TownFigures[] {
  const stationOf = new Map(stations.map((station) => [station.townCode, station]))
  const tally = tallyProjects(projects, on, rules)
  return towns.map((town) => {
    const station = stationOf.get(town.code)
    const units = unitsOf(town)
    const rooms = station?.rooms ?? null
    const { active, late, unlit } = tally.get(station?.code ?? '') ?? NO_PROJECTS
    return {
      code: town.code,
      name: town.name,
      short: town.short,
      stationCode: station?.code ?? null,
      rooms,
      units,
      coverage: roomCoverage(rooms, units),
      certifiedPer10k: perTenThousandResidents(station?.certified ?? null, town.residents),
      activeProjects: station === undefined ? null : count(active),
      lateProjects: station === undefined ? null : count(late),
      unlitProjects: count(unlit),
      evaluation: station?.evaluation?.score ?? null,
    }
  })
}

const NO_PROJECTS = { active: 0, late: 0, unlit: 0 }

function tallyProjects(projects: readonly Project[], on: Day, rules: LightRules) {
  const tally = new Map<string, typeof NO_PROJECTS>()
  for (const project of projects) {
    if (!isActive(project)) continue
    const own = tally.get(project.stationCode) ?? { ...NO_PROJECTS }
    own.active += 1
    const { light } = standingOn(project, on, rules)
    if (light === 'late') own.late += 1
    if (light === null) own.unlit += 1
    tally.set(project.stationCode, own)
  }
  return tally
}

/** The figure of a town that a measure looks at, on its own scale. */
export function measured(figures: TownFigures, measure: Measure): Reported<number> {
  switch (measure) {
    case 'room-coverage':
      return figures.coverage
    case 'certified-10k':
      return figures.certifiedPer10k
    case 'active-projects':
      return figures.activeProjects
    case 'late-projects':
      return figures.lateProjects
    case 'evaluation':
      return figures.evaluation
  }
}

/** Lower bounds of the classes above the lowest one, ascending. Five of them make the six classes of the ramp. */
export type Breaks = readonly number[]

/** Bounds that mean something hold still: the last class of coverage is all of it, of scores is 优秀. */
const FIXED_BREAKS: Partial<Record<Measure, Breaks>> = {
  'room-coverage': [0.8, 0.85, 0.9, 0.95, 1],
  evaluation: [60, 70, 80, 85, 90],
}

const CLASSES = 6
const ROUND_STEPS = [1, 2, 5, 10]

/** The smallest 1, 2 or 5 times a power of ten that is not below the number. */
function roundUp(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  return power * (ROUND_STEPS.find((round) => round * power >= step) ?? 10)
}

/** Breaks of a measure: fixed where the numbers have a meaning, else from zero in equal round steps of at least one. */
export function breaksOf(measure: Measure, values: readonly Reported<number>[]): Breaks {
  const fixed = FIXED_BREAKS[measure]
  if (fixed !== undefined) return fixed
  const highest = Math.max(1, ...values.filter((value) => value !== null))
  const step = Math.max(1, roundUp(highest / CLASSES))
  return Array.from({ length: CLASSES - 1 }, (_, at) => step * (at + 1))
}

/** A class of the ramp, 0 the lowest. */
export type RampClass = 0 | 1 | 2 | 3 | 4 | 5
export const RAMP_CLASSES: readonly RampClass[] = [0, 1, 2, 3, 4, 5]

/** The class a value falls in. */
export const classOf = (value: number, breaks: Breaks): RampClass =>
  Math.min(CLASSES - 1, breaks.filter((lowerBound) => value >= lowerBound).length) as RampClass
