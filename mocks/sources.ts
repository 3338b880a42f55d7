import type { Name } from '#domain/names.ts'
import type { Month } from '#domain/periods.ts'
import { shiftMonth } from '#domain/periods.ts'
import { LATEST } from './dataset/calendar.ts'
import type { Dataset } from './dataset/dataset.ts'

export type Resource = keyof Dataset

/** Where the figures of a resource come from, and whether the next ones are promised for a day. */
interface DemoSource {
  readonly name: Name
  readonly monthly: boolean
}

const source = (zh: string, en: string, monthly = true): DemoSource => ({ name: { zh, en }, monthly })

export const SOURCES: Readonly<Record<Resource, DemoSource>> = {
  city: source('公开名录与文件', 'Public register and documents', false),
  geography: source('公开名录与示意底图', 'Public register and schematic map', false),
  stations: source('各镇（街道）社工站月报', 'Monthly reports of the stations'),
  rooms: source('公开名录与各站月报', 'Public register and monthly reports'),
  workforce: source('持证社工登记', 'Register of certified social workers'),
  surveys: source('社工站调查报告', 'Survey reports of the stations'),
  needs: source('社工站需求台账', 'Needs logs of the stations'),
  decisions: source('社工站需求研判台账', 'Decisions logs of the stations'),
  'response-times': source('社工站需求台账', 'Needs logs of the stations'),
  projects: source('项目管理台账', 'Project ledger'),
  accounts: source('项目经费与人员台账', 'Ledger of project money and people'),
  records: source('项目变更与需求登记', 'Log of project changes and needs'),
  functions: source('社工站任务台账', 'Task logs of the stations'),
  reports: source('月报报送登记', 'Log of reports received'),
  services: source('社工站服务台账', 'Service logs of the stations'),
  adaptations: source('适老化改造台账', 'Ledger of home adaptations'),
  organisations: source('社区社会组织孵化与备案登记', 'Register of community organisations'),
  training: source('能力提升计划执行台账', 'Log of the capability programme'),
  evaluations: source('年度绩效评估档案', 'Files of the yearly evaluation', false),
  'report-history': source('月报报送登记', 'Log of reports received'),
  revisions: source('数据与口径修订登记', 'Log of revisions', false),
}

/** The version of the contract that every answer of the demo keeps. */
export const SCHEMA_VERSION = '1.0'

const LATEST_AS_OF = '2023-02-16T17:51:00+08:00'
const NEXT_DUE = '2023-03-05T18:00:00+08:00'

/** 数据截至: the minute of the article; a closed month was closed on the next working morning. */
export const asOf = (period: Month): string =>
  period === LATEST ? LATEST_AS_OF : `${shiftMonth(period, 1)}-01T09:00:00+08:00`

/** When newer figures are due. A closed month has none to come, and neither has what is not reported by month. */
export const nextDue = (resource: Resource, period: Month): string | null =>
  period === LATEST && SOURCES[resource].monthly ? NEXT_DUE : null
