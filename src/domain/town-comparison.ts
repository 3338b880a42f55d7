import type { City } from './city.ts'
import { perTenThousandResidents } from './city.ts'
import { roomCoverageOf } from './coverage.ts'
import { averageScore } from './evaluation.ts'
import type { Town } from './geography.ts'
import type { TownFigures } from './measures.ts'
import { measured } from './measures.ts'
import type { Reported } from './reported.ts'
import { sumReported } from './reported.ts'
import type { Measure } from './scope.ts'
import type { Station } from './stations.ts'
import { totalOf } from './stations.ts'
import type { Average, Count, PerTenThousand, Ratio, Score } from './units.ts'
import { average, count } from './units.ts'

/** What two towns are held against each other by, in the order in which a leader asks. */
export const COMPARED = [
  'coverage',
  'gaps',
  'certified-10k',
  'certified',
  'staff',
  'organisations',
  'active',
  'late',
  'evaluation',
] as const
export type ComparedId = (typeof COMPARED)[number]

/** One figure of both towns, with what the city has: its own rate where it is a rate, else the mean of its towns. */
interface Pair<Kind extends string, Value, Whole> {
  readonly id: ComparedId
  readonly kind: Kind
  readonly own: Reported<Value>
  readonly other: Reported<Value>
  readonly city: Reported<Whole>
}

export type ComparedFigure =
  | Pair<'ratio', Ratio, Ratio>
  | Pair<'count', Count, Average>
  | Pair<'per-10k', PerTenThousand, PerTenThousand>
  | Pair<'score', Score, Score>

/** A town with its station and its figures. */
export interface ComparedTown {
  readonly figures: TownFigures
  readonly station: Station
}

/** Where among the towns one stands by a measure: 最高 / 最低. */
export type End = 'most' | 'least'

/** A town on one side of a comparison; `end` is what it was taken for where nobody chose it. */
export interface Side {
  readonly town: ComparedTown
  readonly end: End | null
}

/** The first town with the most by a measure, and the last with the least; those that did not report it are neither. */
function endsOf(
  towns: readonly ComparedTown[],
  measure: Measure,
): Readonly<Record<End, ComparedTown | null>> {
  let [most, least]: (ComparedTown | null)[] = [null, null]
  let [highest, lowest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const town of towns) {
    const value = measured(town.figures, measure)
    if (value === null) continue
    if (value > highest) [most, highest] = [town, value]
    if (value <= lowest) [least, lowest] = [town, value]
  }
  return { most: most ?? null, least: least ?? null }
}

/**
 * Both sides of a comparison. Where nobody is chosen stands, on the side of 甲, the town with the most by the measure
 * looked at, on that of 乙 the one with the least; where the other side has it already, the far end; null where there is
 * none.
 */
export function sidesOf(
  own: ComparedTown | null,
  other: ComparedTown | null,
  towns: readonly ComparedTown[],
  measure: Measure,
): { readonly own: Side | null; readonly other: Side | null } {
  const ends = endsOf(towns, measure)
  const taken = (first: End, second: End, beside: ComparedTown | null): Side | null => {
    const end = ends[first] === beside ? second : first
    const town = ends[end]
    return town === null || town === beside ? null : { town, end }
  }
  const first = own === null ? taken('most', 'least', other) : { town: own, end: null }
  const second = other === null ? taken('least', 'most', first?.town ?? null) : { town: other, end: null }
  return { own: first, other: second }
}

/** 全市平均 of a count: the sum over the towns that told it ÷ their number; not reported when none did. */
export function meanOf(values: readonly Reported<Count>[]): Reported<Average> {
  const sum = sumReported(values)
  return sum === null ? null : average(sum / values.filter((value) => value !== null).length)
}

/** 未覆盖: units − rooms; not reported where a side is missing, or there are more rooms than units. */
export const gapCount = ({ rooms, units, coverage }: TownFigures): Reported<Count> =>
  rooms === null || units === null || coverage === null ? null : count(units - rooms)

/** 每万人持证 of the city on the residents of the city; none while a station did not tell its workers. */
function cityRate(stations: readonly Station[], { population }: City): Reported<PerTenThousand> {
  const { total, unreported } = totalOf(stations, ({ certified }) => certified)
  return unreported > 0 ? null : perTenThousandResidents(total, population?.residents ?? null)
}

/** The last year that any station was evaluated for. */
const lastYear = (stations: readonly Station[]): number =>
  Math.max(...stations.map(({ evaluation }) => evaluation?.year ?? Number.NEGATIVE_INFINITY))

interface WholeCity {
  readonly city: City
  readonly towns: readonly Town[]
  readonly stations: readonly Station[]
  readonly figures: readonly TownFigures[]
}

/** Every figure of two towns side by side; a side that is not chosen has none. */
export function comparedFigures(
  own: ComparedTown | null,
  other: ComparedTown | null,
  { city, towns, stations, figures }: WholeCity,
): ComparedFigure[] {
  const both = <Value>(figure: (town: ComparedTown) => Reported<Value>) => ({
    own: own === null ? null : figure(own),
    other: other === null ? null : figure(other),
  })
  const counted = (
    id: ComparedId,
    figure: (town: ComparedTown) => Reported<Count>,
    all: readonly Reported<Count>[],
  ) => ({ id, kind: 'count' as const, ...both(figure), city: meanOf(all) })
  const ofStation = (id: ComparedId, figure: (station: Station) => Reported<Count>) =>
    counted(id, ({ station }) => figure(station), stations.map(figure))
  const ofTown = (id: ComparedId, figure: (town: TownFigures) => Reported<Count>) =>
    counted(id, (town) => figure(town.figures), figures.map(figure))
  return [
    {
      id: 'coverage',
      kind: 'ratio',
      ...both((town) => town.figures.coverage),
      city: roomCoverageOf(towns, stations).rate,
    },
    ofTown('gaps', gapCount),
    {
      id: 'certified-10k',
      kind: 'per-10k',
      ...both((town) => town.figures.certifiedPer10k),
      city: cityRate(stations, city),
    },
    ofStation('certified', ({ certified }) => certified),
    ofStation('staff', ({ staffOnPost }) => staffOnPost),
    ofStation('organisations', ({ filedOrganisations }) => filedOrganisations),
    ofTown('active', ({ activeProjects }) => activeProjects),
    ofTown('late', ({ lateProjects, unlitProjects }) => (unlitProjects > 0 ? null : lateProjects)),
    {
      id: 'evaluation',
      kind: 'score',
      ...both((town) => town.figures.evaluation),
      city: averageScore(stations, lastYear(stations)),
    },
  ]
}
