import type { Reported } from './reported.ts'
import type { Station } from './stations.ts'
import type { Score } from './units.ts'
import { score } from './units.ts'

/** Mean score of the stations evaluated in a year (平均得分); not reported when none was. Each station counts once. */
export function averageScore(stations: readonly Station[], year: number): Reported<Score> {
  const scores = stations.flatMap(({ evaluation }) => (evaluation?.year === year ? [evaluation.score] : []))
  return scores.length === 0 ? null : score(scores.reduce((sum, one) => sum + one, 0) / scores.length)
}
