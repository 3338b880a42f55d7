import type { City } from '#domain/city.ts'
import type { Town } from '#domain/geography.ts'
import type { LightRules } from '#domain/lights.ts'
import { townFigures } from '#domain/measures.ts'
import type { Name } from '#domain/names.ts'
import type { Day } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import type { Scope } from '#domain/scope.ts'
import type { Station } from '#domain/stations.ts'
import type { ComparedFigure, ComparedTown } from '#domain/town-comparison.ts'
import { comparedFigures } from '#domain/town-comparison.ts'

/** A town that can be chosen, by the code of its station. */
export interface TownChoice {
  readonly code: string
  readonly name: Name
}

export interface ComparedView {
  readonly choices: readonly TownChoice[]
  /** Null where nothing is chosen yet. */
  readonly own: TownChoice | null
  readonly other: TownChoice | null
  readonly figures: readonly ComparedFigure[]
}

interface ComparedAnswers {
  readonly city: City
  readonly towns: readonly Town[]
  readonly stations: readonly Station[]
  readonly projects: readonly Project[]
}

/** The two towns of the scope side by side. Only towns with a station can be chosen: the others have nothing to compare. */
export function comparedView(
  { city, towns, stations, projects }: ComparedAnswers,
  { station, beside }: Pick<Scope, 'station' | 'beside'>,
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
  const [own, other] = [chosen(station), chosen(beside)]
  return {
    choices: [...served.values()].map(choiceOf),
    own: own === null ? null : choiceOf(own),
    other: other === null ? null : choiceOf(other),
    figures: comparedFigures(own, other, { city, towns, stations, figures }),
  }
}
