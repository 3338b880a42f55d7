import type { City } from '#domain/city.ts'
import type { Town } from '#domain/geography.ts'
import type { LightRules } from '#domain/lights.ts'
import { townFigures } from '#domain/measures.ts'
import type { Name } from '#domain/names.ts'
import type { Day } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import type { Measure, Scope } from '#domain/scope.ts'
import type { Station } from '#domain/stations.ts'
import type { ComparedFigure, ComparedTown, End, Side } from '#domain/town-comparison.ts'
import { comparedFigures, sidesOf } from '#domain/town-comparison.ts'

/** A town that can be chosen, by the code of its station. */
export interface TownChoice {
  readonly code: string
  readonly name: Name
}

/** A town on one side, and the end of the city it was taken for where nobody chose it. */
export interface ShownTown extends TownChoice {
  readonly end: End | null
}

export interface ComparedView {
  readonly choices: readonly TownChoice[]
  /** Null where nobody is chosen, and too few reported to take one for it. */
  readonly own: ShownTown | null
  readonly other: ShownTown | null
  /** What the side that nobody chose is taken by; null where both are chosen. */
  readonly assumedBy: Measure | null
  readonly figures: readonly ComparedFigure[]
}

interface ComparedAnswers {
  readonly city: City
  readonly towns: readonly Town[]
  readonly stations: readonly Station[]
  readonly projects: readonly Project[]
}

/**
 * The two towns of the scope side by side, or the two ends of the city in their place. Only towns with a station can
 * be chosen: the others have nothing to compare.
 */
export function comparedView(
  { city, towns, stations, projects }: ComparedAnswers,
  { station, beside, measure }: Pick<Scope, 'station' | 'beside' | 'measure'>,
  on: Day,
  rules: LightRules,
): ComparedView {
  const figures = townFigures(towns, stations, projects, on, rules)
  const stationOf = new Map(stations.map((one) => [one.code, one]))
  const served = new Map<string, ComparedTown>()
  for (const town of figures) {
    const own = stationOf.get(town.stationCode ?? '')
    if (own !== undefined) served.set(own.code, { figures: town, station: own })
  }
  const chosen = (code: string | null) => (code === null ? null : (served.get(code) ?? null))
  const choiceOf = ({ figures: { name }, station: { code } }: ComparedTown): TownChoice => ({ code, name })
  const { own, other } = sidesOf(chosen(station), chosen(beside), [...served.values()], measure)
  const shown = (side: Side | null): ShownTown | null =>
    side === null ? null : { ...choiceOf(side.town), end: side.end }
  return {
    choices: [...served.values()].map(choiceOf),
    own: shown(own),
    other: shown(other),
    assumedBy: (own?.end ?? other?.end ?? null) === null ? null : measure,
    figures: comparedFigures(own?.town ?? null, other?.town ?? null, { city, towns, stations, figures }),
  }
}
