/** Domain values for tests: a plain one of each kind, to be changed where a case is about something. */
import type { Dimension, Evaluation, StationEvaluation } from '#domain/evaluations.ts'
import type { Name } from '#domain/names.ts'
import type { Day, Month } from '#domain/periods.ts'
import { isDay, isMonth } from '#domain/periods.ts'
import type { Milestone, Project } from '#domain/projects.ts'
import type { Rules } from '#domain/rules.ts'
import type { Station } from '#domain/stations.ts'
import type { Survey } from '#domain/surveys.ts'
import type { Count } from '#domain/units.ts'
import { count, days, points, ratio, score, tenThousandYuan } from '#domain/units.ts'

export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is not a day`)
  return text
}

export function month(text: string): Month {
  if (!isMonth(text)) throw new Error(`${text} is not a month`)
  return text
}

export const name = (zh: string): Name => ({ zh, en: null })

export const counted = (value: number | null): Count | null => (value === null ? null : count(value))

/** Ten points behind is watched, more than thirty late. */
export const RULES: Rules = {
  watchBehind: points(0.1),
  lateBehind: points(0.3),
  suppressBelow: count(10),
  staffMinimum: count(4),
  labourAtLeast: ratio(0.8),
  professionalsAtLeast: ratio(0.75),
  satisfactionBase: count(10),
  waitingDays: days(30),
}

export const milestone = (weight: number, done: string | null): Milestone => ({
  name: name('里程碑'),
  weight,
  due: day('2022-06-30'),
  done: done === null ? null : day(done),
})

export const project = (changes: Partial<Project> = {}): Project => ({
  id: 'p1',
  name: name('项目'),
  stationCode: 'S01',
  operator: null,
  field: null,
  phase: 'delivery',
  start: day('2022-01-01'),
  end: day('2022-12-31'),
  milestones: [],
  budget: tenThousandYuan(10),
  paid: tenThousandYuan(4),
  supervision: null,
  override: null,
  ...changes,
})

export const station = (changes: Partial<Station> = {}): Station => ({
  code: 'S01',
  townCode: 'T01',
  name: name('社工站'),
  operator: null,
  contact: null,
  commissioned: true,
  openedOn: null,
  rooms: count(24),
  certified: count(300),
  staffOnPost: count(5),
  filedOrganisations: null,
  filedThisQuarter: null,
  specialFamilyFiles: null,
  evaluation: null,
  ...changes,
})

export const survey = (changes: Partial<Survey> = {}): Survey => ({
  id: 's1',
  stationCode: 'S01',
  title: name('调查'),
  field: null,
  method: 'forms',
  issued: count(1200),
  returned: count(1100),
  valid: count(1030),
  analysed: null,
  visited: null,
  start: null,
  end: null,
  ...changes,
})

export const dimension = (id: string, weight: number): Dimension => ({ id, name: name(id), weight })

/** A station with its scores in the dimensions d0, d1 and so on, or in those named. */
export const evaluated = (
  stationCode: string,
  scores: readonly (number | null)[],
  changes: Partial<StationEvaluation> = {},
  ids: readonly string[] = scores.map((_, at) => `d${at}`),
): StationEvaluation => ({
  stationCode,
  scores: scores.map((own, at) => ({
    dimensionId: ids[at] ?? '',
    score: own === null ? null : score(own),
    evaluator: name('评估机构'),
    source: name('台账'),
    on: day('2023-01-09'),
  })),
  stages: [],
  veto: null,
  total: null,
  reward: null,
  rectifications: [],
  ...changes,
})

/** A year of two dimensions that weigh alike. */
export const evaluation = (changes: Partial<Evaluation> = {}): Evaluation => ({
  year: 2022,
  closedOn: day('2023-01-18'),
  dimensions: [dimension('d0', 50), dimension('d1', 50)],
  grades: [
    { name: name('优秀'), from: score(90) },
    { name: name('良好'), from: score(80) },
    { name: name('合格'), from: score(60) },
    { name: name('不合格'), from: score(0) },
  ],
  stations: [],
  ...changes,
})
