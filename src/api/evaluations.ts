import * as v from 'valibot'
import type { Evaluation } from '#domain/evaluations.ts'
import { STAGES } from '#domain/evaluations.ts'
import { endpoint } from './endpoint.ts'
import { code, day, listOf, name, score, weight, year, yuan } from './wire.ts'

const dimension = v.object({ id: code, name, weight })
const grade = v.object({ name, from: score })

const dimensionScore = v.object({
  dimensionId: code,
  score: v.nullable(score),
  evaluator: v.nullable(name),
  source: v.nullable(name),
  on: v.nullable(day),
})

const stageScore = v.object({ stage: v.picklist(STAGES), score: v.nullable(score), on: v.nullable(day) })

const rectification = v.object({ id: code, what: name, due: day, done: v.nullable(day) })

const station = v.object({
  stationCode: code,
  scores: listOf(dimensionScore, ({ dimensionId }) => dimensionId),
  stages: listOf(stageScore, ({ stage }) => stage),
  veto: v.nullable(v.object({ reason: name, on: day })),
  total: v.nullable(score),
  reward: v.nullable(yuan),
  rectifications: listOf(rectification, ({ id }) => id),
})

const evaluation = v.object({
  year,
  closedOn: day,
  dimensions: listOf(dimension, ({ id }) => id),
  grades: listOf(grade, ({ from }) => String(from)),
  stations: listOf(station, ({ stationCode }) => stationCode),
})

export const evaluationsEndpoint = endpoint({
  resource: 'evaluations',
  summary: {
    zh: '年度全过程绩效评估：最近一个已结束的年度及其上一年度',
    en: 'Yearly whole-process evaluations: the last one closed, and the one before',
  },
  wire: v.object({ evaluations: listOf(evaluation, ({ year }) => String(year)) }),
  decode: ({ evaluations }): readonly Evaluation[] => evaluations,
})
