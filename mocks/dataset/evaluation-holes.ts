import type { WireOf } from '#api/endpoint.ts'
import type { evaluationsEndpoint } from '#api/evaluations.ts'
import type { revisionsEndpoint } from '#api/revisions.ts'
import { each, inChineseOnly, pierce, SILENT } from './holes.ts'
import { FENGHUANG, NANFENG } from './towns.ts'

type EvaluationWire = WireOf<typeof evaluationsEndpoint>['evaluations'][number]
type StationWire = EvaluationWire['stations'][number]
type RevisionWire = WireOf<typeof revisionsEndpoint>['revisions'][number]

/** Nothing was told of the last dimension of a station, so that it has no total. */
const unscored = ({ scores, ...station }: StationWire): StationWire => ({
  ...station,
  scores: pierce(scores, each(5, 4), (one) => ({
    ...one,
    score: null,
    evaluator: null,
    source: null,
    on: null,
  })),
  stages: station.stages.map((stage) => ({ ...stage, score: null, on: null })),
  total: null,
  reward: null,
})

const inOneLanguage = (station: StationWire): StationWire => ({
  ...station,
  scores: station.scores.map(({ evaluator, source, ...score }) => ({
    ...score,
    evaluator: evaluator && inChineseOnly(evaluator),
    source: source && inChineseOnly(source),
  })),
  veto: station.veto && { ...station.veto, reason: inChineseOnly(station.veto.reason) },
  rectifications: station.rectifications.map((one) => ({ ...one, what: inChineseOnly(one.what) })),
})

export const evaluationHole = (evaluation: EvaluationWire): EvaluationWire => ({
  ...evaluation,
  dimensions: pierce(evaluation.dimensions, each(4, 1), ({ name, ...one }) => ({
    ...one,
    name: inChineseOnly(name),
  })),
  grades: pierce(evaluation.grades, each(4, 1), ({ name, ...one }) => ({
    ...one,
    name: inChineseOnly(name),
  })),
  stations: pierce(
    pierce(evaluation.stations, ({ stationCode }) => [SILENT, NANFENG].includes(stationCode), unscored),
    ({ stationCode }) => [FENGHUANG, SILENT].includes(stationCode),
    inOneLanguage,
  ),
})

export const revisionHole = (
  { what, before, after, by, ...one }: RevisionWire,
  at: number,
): RevisionWire => ({
  ...one,
  what: inChineseOnly(what),
  before: before && inChineseOnly(before),
  after: at === 0 ? null : after && inChineseOnly(after),
  by: at === 0 ? null : by && inChineseOnly(by),
})
