import type { WireOf } from '#api/endpoint.ts'
import type { evaluationsEndpoint } from '#api/evaluations.ts'
import type { Name } from '#domain/names.ts'
import type { Day, Month } from '#domain/periods.ts'
import { shiftDay } from '#domain/periods.ts'
import { day, lastDayOf, month } from './calendar.ts'
import type { DemoRectification } from './evaluation-follow-up.ts'
import { RECTIFICATIONS, rewardOf, VETO_OF_2021 } from './evaluation-follow-up.ts'
import { noise } from './noise.ts'
import { STATIONS } from './station-register.ts'
import { DAXIN, FENGHUANG, JINFENG, JINGANG, LEYU, NANFENG, TANGQIAO, YANGSHE } from './towns.ts'

type EvaluationWire = WireOf<typeof evaluationsEndpoint>['evaluations'][number]
type StationWire = EvaluationWire['stations'][number]

/** Both years were told to the stations together, in the month in which 2022 was closed. */
export const EVALUATIONS_KNOWN = month('2023-01')

interface DemoDimension {
  readonly id: string
  readonly name: Name
  readonly evaluator: Name
  readonly source: Name
  /** How far its scores lie from the total, in tenths: money is kept in order, new ideas are rare. */
  readonly lean: number
}

const words = (zh: string, en: string): Name => ({ zh, en })

/** What is weighed is proposed nowhere in public; the five functions count for half. */
const DIMENSIONS: readonly DemoDimension[] = [
  {
    id: 'functions',
    name: words('五大功能', 'Five functions'),
    evaluator: words('第三方评估机构', 'Third-party evaluator'),
    source: words('任务台账核查与现场走访', 'Task logs checked on site'),
    lean: 0,
  },
  {
    id: 'management',
    name: words('行政管理', 'Management'),
    evaluator: words('镇（街道）民政办', 'Civil affairs office of the town'),
    source: words('日常检查记录', 'Record of routine checks'),
    lean: 6,
  },
  {
    id: 'finance',
    name: words('财务管理', 'Finance'),
    evaluator: words('会计师事务所', 'Accounting firm'),
    source: words('年度专项审计', 'Yearly audit'),
    lean: 14,
  },
  {
    id: 'satisfaction',
    name: words('服务满意度', 'Satisfaction'),
    evaluator: words('第三方评估机构', 'Third-party evaluator'),
    source: words('满意度调查', 'Satisfaction survey'),
    lean: -4,
  },
  {
    id: 'innovation',
    name: words('创新', 'Innovation'),
    evaluator: words('专家评审组', 'Panel of experts'),
    source: words('申报材料与答辩', 'Submissions and a hearing'),
    lean: -30,
  },
]

/** Grade names and bounds are assumed: no local rule is published. */
const GRADES: EvaluationWire['grades'] = [
  { name: words('优秀', 'Excellent'), from: 90 },
  { name: words('良好', 'Good'), from: 80 },
  { name: words('合格', 'Pass'), from: 60 },
  { name: words('不合格', 'Fail'), from: 0 },
]

interface DemoYear {
  readonly year: number
  readonly closedOn: Day
  readonly weights: readonly number[]
  /** 总分 by station; a station that opened in autumn was not evaluated in its first year. */
  readonly totals: Readonly<Record<string, number>>
}

const YEARS: readonly DemoYear[] = [
  {
    year: 2021,
    closedOn: day('2022-01-21'),
    weights: [40, 20, 20, 15, 5],
    totals: {
      [YANGSHE]: 91.8,
      [TANGQIAO]: 88.2,
      [JINFENG]: 92.4,
      [LEYU]: 86.5,
      [FENGHUANG]: 84.1,
      [NANFENG]: 82.7,
      [DAXIN]: 86.5,
      [JINGANG]: 90.3,
    },
  },
  {
    year: 2022,
    closedOn: day('2023-01-18'),
    weights: [50, 15, 15, 15, 5],
    totals: Object.fromEntries(STATIONS.map(({ code, score }) => [code, score])),
  },
]

const TENTHS = 10
const SPREAD = 60
const MOST = 995

/** Scores in tenths whose weighted sum is the total to the tenth: the first dimension makes up for the others. */
export function scoresFor(total: number, weights: readonly number[], seed: number): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const others = DIMENSIONS.slice(1).map(({ lean }, at) => {
    const off = Math.round((noise(seed, 71 + at) - 0.5) * SPREAD)
    return Math.min(MOST, Math.round(total * TENTHS) + lean + off)
  })
  const rest = others.reduce((sum, score, at) => sum + score * (weights[at + 1] ?? 0), 0)
  const [own = 1] = weights
  const first = Math.round((total * TENTHS * whole - rest) / own)
  return [first, ...others].map((tenths) => tenths / TENTHS)
}

/** Readings on the way: lower at mid-year, within a point of the total at the end. */
function stagesOf({ year, closedOn }: DemoYear, total: number, seed: number): StationWire['stages'] {
  const near = (by: number, stream: number) =>
    Math.round((total + by + (noise(seed, stream) - 0.5) * 2) * TENTHS) / TENTHS
  return [
    { stage: 'daily', score: near(-1, 81), on: `${year}-12-30` },
    { stage: 'mid', score: near(-3, 82), on: `${year}-07-15` },
    { stage: 'final', score: near(0.4, 83), on: shiftDay(closedOn, -7) },
  ]
}

function stationIn(demo: DemoYear, code: string, at: number, on: Day): StationWire[] {
  const total = demo.totals[code]
  if (total === undefined) return []
  const seed = demo.year * 100 + at
  const scores = scoresFor(total, demo.weights, seed)
  const veto = demo.year === VETO_OF_2021.year && code === VETO_OF_2021.code ? VETO_OF_2021.veto : null
  return [
    {
      stationCode: code,
      scores: DIMENSIONS.map(({ id, evaluator, source }, one) => ({
        dimensionId: id,
        score: scores[one] ?? null,
        evaluator,
        source,
        on: shiftDay(demo.closedOn, -14 + 2 * one),
      })),
      stages: stagesOf(demo, total, seed),
      veto,
      total,
      reward: veto === null ? rewardOf(total) : 0,
      rectifications: RECTIFICATIONS.filter(
        ({ year, station }) => year === demo.year && station === code,
      ).map((one) => knownOn(one, on)),
    },
  ]
}

/** As it stood on a day: what was closed later was open. */
const knownOn = ({ id, what, due, done }: DemoRectification, on: Day) => ({
  id,
  what,
  due,
  done: done !== null && done <= on ? done : null,
})

export const evaluationsAt = (period: Month): WireOf<typeof evaluationsEndpoint> => ({
  evaluations:
    period < EVALUATIONS_KNOWN
      ? []
      : YEARS.map((demo) => ({
          year: demo.year,
          closedOn: demo.closedOn,
          dimensions: DIMENSIONS.map(({ id, name }, at) => ({ id, name, weight: demo.weights[at] ?? 0 })),
          grades: GRADES,
          stations: STATIONS.flatMap(({ code }, at) => stationIn(demo, code, at, lastDayOf(period))),
        })),
})
