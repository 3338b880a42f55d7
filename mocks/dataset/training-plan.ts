import type { Name } from '#domain/names.ts'
import type { Day } from '#domain/periods.ts'
import { day } from './calendar.ts'
import { CHANGYINSHA, DEJI, FENGHUANG, HOUCHENG, LEYU, NANFENG, TANGQIAO } from './towns.ts'

/**
 * 驱动计划, twelve months in three modules: that much is published. When it ran, its sessions, who came and how the
 * examinations went are invented.
 */
export const PROGRAMME = { start: day('2022-06-01'), end: day('2023-05-31') }

export interface DemoSession {
  readonly id: string
  readonly moduleId: string
  readonly title: Name
  readonly plannedOn: Day
  /** Null for what has not been held by the end of the history. */
  readonly heldOn: Day | null
  readonly postponed: boolean
}

type Row = readonly [zh: string, en: string, plannedOn: string, heldOn?: string | null]

const modules: readonly { readonly id: string; readonly sessions: readonly Row[] }[] = [
  {
    id: 'planning',
    sessions: [
      ['站点定位与年度规划', 'Placing a station and planning its year', '2022-06-15'],
      ['制度建设与档案管理', 'Rules and records', '2022-07-13'],
      ['需求调研方法', 'How to survey needs', '2022-08-17'],
      ['项目设计与申报', 'Designing and proposing projects', '2022-09-14'],
      ['预算与财务规范', 'Budgets and accounts', '2022-10-12'],
    ],
  },
  {
    id: 'brand',
    sessions: [
      ['服务品牌定位', 'Finding a brand', '2022-11-09'],
      ['服务成效提炼', 'Telling what a service achieves', '2022-11-30'],
      ['宣传与公众沟通', 'Speaking to the public', '2022-12-21', '2023-01-11'],
      ['志愿者队伍建设', 'Building a team of volunteers', '2023-01-18', null],
      ['品牌展示与互评', 'Showing brands to each other', '2023-02-08'],
    ],
  },
  {
    id: 'practice',
    sessions: [
      ['个案工作实务', 'Casework in practice', '2023-02-15'],
      ['小组工作实务', 'Group work in practice', '2023-03-08'],
      ['议事协商与社区工作', 'Deliberation and community work', '2023-03-29'],
      ['五社联动与资源链接', 'Linking the five and their resources', '2023-04-12'],
      ['危机识别与转介', 'Seeing a crisis and referring', '2023-04-26'],
      ['督导与成果展示', 'Supervision and results', '2023-05-24'],
    ],
  },
]

/** In the order of the plan, numbered through. A session without a day of its own was held as planned. */
export const SESSIONS: readonly DemoSession[] = modules
  .flatMap(({ id, sessions }) => sessions.map((row) => ({ moduleId: id, row })))
  .map(({ moduleId, row: [zh, en, planned, held = planned] }, at) => ({
    id: `s${String(at + 1).padStart(2, '0')}`,
    moduleId,
    title: { zh, en },
    plannedOn: day(planned),
    heldOn: held === null ? null : day(held),
    postponed: held !== planned,
  }))

/** Which stations sent nobody to which session; all others came. */
export const ABSENT: Readonly<Record<string, readonly string[]>> = {
  s02: [CHANGYINSHA],
  s03: [HOUCHENG],
  s04: [CHANGYINSHA, NANFENG],
  s06: [CHANGYINSHA],
  s07: [HOUCHENG, LEYU],
  s08: [TANGQIAO, CHANGYINSHA],
  s10: [DEJI],
}

/** Who has not told yet whether anybody came. */
export const NOT_TOLD: Readonly<Record<string, readonly string[]>> = { s11: [LEYU, FENGHUANG] }

interface DemoExam {
  readonly heldOn: Day
  readonly taken: number
  readonly passed: number
}

export const EXAMS: Readonly<Record<string, DemoExam>> = {
  planning: { heldOn: day('2022-10-26'), taken: 58, passed: 52 },
  brand: { heldOn: day('2023-02-14'), taken: 55, passed: 46 },
}
