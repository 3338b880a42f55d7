import type { Name } from '#domain/names.ts'
import type { Day } from '#domain/periods.ts'
import { day } from './calendar.ts'
import { CHANGYINSHA, FENGHUANG, HOUCHENG, LEYU, NANFENG } from './towns.ts'

/** What came of the evaluations: vetoes, rewards and rectifications. All of it is invented. */

/** 一票否决 in the first year, lifted by a clean audit in the second. */
export const VETO_OF_2021 = {
  year: 2021,
  code: FENGHUANG,
  veto: {
    reason: {
      zh: '专项审计未通过：经费支出凭证不全',
      en: 'Failed the audit: vouchers of spending incomplete',
    },
    on: day('2022-01-14'),
  },
} as const

const EXCELLENT = 90
const NEARLY = 85
const REWARDS = { excellent: 8, nearly: 3, none: 0 }

/** 奖励, 万元: the rule and the sums are assumed. */
export function rewardOf(total: number): number {
  if (total >= EXCELLENT) return REWARDS.excellent
  return total >= NEARLY ? REWARDS.nearly : REWARDS.none
}

export interface DemoRectification {
  readonly id: string
  readonly year: number
  readonly station: string
  readonly what: Name
  readonly due: Day
  readonly done: Day | null
}

type Row = readonly [number, string, string, string, string, string | null]

const ROWS: readonly Row[] = [
  [
    2021,
    FENGHUANG,
    '补齐经费支出凭证并复审',
    'Complete the vouchers and be audited again',
    '2022-03-31',
    '2022-03-22',
  ],
  [2021, NANFENG, '补建个案服务档案', 'Set up the missing case files', '2022-04-30', '2022-05-06'],
  [2022, CHANGYINSHA, '补报组织孵化台账', 'Send in the log of incubation', '2023-02-10', null],
  [2022, CHANGYINSHA, '配齐驻站社工', 'Fill the posts of the station', '2023-04-30', null],
  [2022, HOUCHENG, '建立志愿者登记制度', 'Set up a register of volunteers', '2023-02-28', null],
  [2022, LEYU, '按月公开经费使用情况', 'Publish spending month by month', '2023-02-15', '2023-02-13'],
  [2022, LEYU, '修订应急预案', 'Revise the emergency plan', '2023-03-15', null],
  [2022, NANFENG, '完善督导记录', 'Complete the records of supervision', '2023-01-31', '2023-02-03'],
]

export const RECTIFICATIONS: readonly DemoRectification[] = ROWS.map(
  ([year, station, zh, en, due, done], at) => ({
    id: `R${year}-${at + 1}`,
    year,
    station,
    what: { zh, en },
    due: day(due),
    done: done === null ? null : day(done),
  }),
)
