import type { TownFigures } from './measures.ts'
import { measured } from './measures.ts'
import type { Measure } from './scope.ts'

/** As many as a wall tells within a few turns of its scene; of a thousand towns nobody would see the same one twice. */
const MOST_TOLD = 12

/** Of these the larger figure is the worse one. */
const WORST_IS_MOST: readonly Measure[] = ['late-projects']

/**
 * The stations that a wall tells of one after another (逐镇点亮): those of whose town there is most to be said first, that
 * is with the worst figure of the measure, then with the most late projects. A town without a figure comes last, one
 * without a station not at all.
 */
export function tourOf(towns: readonly TownFigures[], measure: Measure): readonly string[] {
  const sign = WORST_IS_MOST.includes(measure) ? -1 : 1
  const badness = (town: TownFigures) => {
    const value = measured(town, measure)
    return value === null ? Number.POSITIVE_INFINITY : value * sign
  }
  const lateOf = ({ lateProjects }: TownFigures) => lateProjects ?? 0
  return [...towns]
    .map((town) => ({ town, bad: badness(town) }))
    .sort((one, other) =>
      one.bad === other.bad ? lateOf(other.town) - lateOf(one.town) : one.bad < other.bad ? -1 : 1,
    )
    .flatMap(({ town: { stationCode } }) => stationCode ?? [])
    .slice(0, MOST_TOLD)
}
