import type { WireOf } from '#api/endpoint.ts'
import type { revisionsEndpoint } from '#api/revisions.ts'
import type { Name } from '#domain/names.ts'
import type { Day, Month } from '#domain/periods.ts'
import { day, lastDayOf, month } from './calendar.ts'
import { filedTotalAt } from './stations.ts'
import { certifiedAt } from './workforce.ts'

type RevisionWire = WireOf<typeof revisionsEndpoint>['revisions'][number]

const words = (zh: string, en: string): Name => ({ zh, en })

const SECTION = words('慈善社工科', 'Charity and Social Work Section')

const people = (number: number) => words(`${number} 人`, `${number}`)
const organisations = (number: number) => words(`${number} 家`, `${number}`)

interface DemoRevision extends Omit<RevisionWire, 'id' | 'on'> {
  readonly on: Day
}

/** Invented, but for what the figures say after it: those are the ones that every page shows. */
const REVISIONS: readonly DemoRevision[] = [
  {
    on: day('2022-02-18'),
    kind: 'definition',
    subject: 'cert_10k',
    what: words('每万人持证社工的人口基数', 'Population base of certified workers per 10,000'),
    before: words('户籍人口', 'Registered population'),
    after: words('常住人口', 'Residents'),
    by: SECTION,
  },
  {
    on: day('2022-05-12'),
    kind: 'figures',
    subject: 'workforce',
    what: words('2022 年 4 月持证社工：补登 3 人', 'Certified workers of April 2022: three registered late'),
    before: people(certifiedAt(month('2022-04')) - 3),
    after: people(certifiedAt(month('2022-04'))),
    by: SECTION,
  },
  {
    on: day('2022-08-03'),
    kind: 'definition',
    subject: 'pj_n',
    what: words('在建项目的范围', 'What counts as an active project'),
    before: words('只计实施阶段', 'Delivery alone'),
    after: words('实施、中期评估、末期评估', 'Delivery, mid review and final review'),
    by: SECTION,
  },
  {
    on: day('2022-10-20'),
    kind: 'figures',
    subject: 'stations',
    what: words(
      '2022 年 9 月备案社区社会组织：一家重复登记',
      'Organisations filed by September 2022: one was entered twice',
    ),
    before: organisations(filedTotalAt(month('2022-09')) + 1),
    after: organisations(filedTotalAt(month('2022-09'))),
    by: SECTION,
  },
  {
    on: day('2023-01-10'),
    kind: 'definition',
    subject: 'ev_fix',
    what: words('整改完成率首次采用', 'The rate of rectification comes into use'),
    before: null,
    after: words('已完成 ÷ 已到期', 'Closed ÷ due'),
    by: SECTION,
  },
  {
    on: day('2023-02-16'),
    kind: 'definition',
    subject: 'sv_valid',
    what: words('分析问卷不再计作有效问卷', 'Forms analysed are no longer counted as valid'),
    before: words('分析或有效问卷', 'Forms analysed or valid'),
    after: words('仅计有效问卷，分析问卷另列', 'Valid forms alone; those analysed stand apart'),
    by: SECTION,
  },
]

export const revisionsAt = (period: Month): WireOf<typeof revisionsEndpoint> => ({
  revisions: REVISIONS.map((revision, at) => ({ ...revision, id: `V${at + 1}` })).filter(
    ({ on }) => on <= lastDayOf(period),
  ),
})
