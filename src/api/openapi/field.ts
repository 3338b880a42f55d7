import type { Name } from '#domain/names.ts'

/** What a text says in both languages of the product. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** A town for the examples. */
export const EXAMPLE_TOWN = {
  zh: '东门镇',
  en: 'Dongmen Town',
} as const

/** What null says in a field whose entry gives it no other sense. */
export const NOT_REPORTED: Words = {
  zh: '未上报',
  en: 'not reported',
}

/** The units of the wire. Shares are 0 to 1 there, never 0 to 100. */
export const UNITS = {
  none: { zh: '无', en: 'none' },
  people: { zh: '人', en: 'people' },
  personTimes: { zh: '人次', en: 'person-times' },
  stations: { zh: '个', en: 'stations' },
  rooms: { zh: '个', en: 'rooms' },
  units: { zh: '个', en: 'villages or communities' },
  organisations: { zh: '家', en: 'organisations' },
  files: { zh: '份', en: 'files' },
  forms: { zh: '份', en: 'forms' },
  served: { zh: '人次或户', en: 'person-times or households' },
  households: { zh: '户', en: 'households' },
  needs: { zh: '条', en: 'needs' },
  tasks: { zh: '项', en: 'tasks' },
  cases: { zh: '例', en: 'cases' },
  groups: { zh: '个', en: 'groups' },
  activities: { zh: '场', en: 'activities' },
  answers: { zh: '份', en: 'answers' },
  points: { zh: '分', en: 'points, 0 to 100' },
  yuan: { zh: '万元', en: '10,000 yuan' },
  months: { zh: '个月', en: 'months' },
  days: { zh: '天', en: 'days' },
  weight: { zh: '权重', en: 'weight, any scale' },
  degrees: { zh: '度', en: 'degrees, WGS-84' },
  squares: { zh: '格', en: 'squares, from 0' },
  index: { zh: '序号', en: 'position, from 0' },
  year: { zh: '年', en: 'year' },
  month: { zh: '月', en: 'month YYYY-MM, Asia/Shanghai' },
  day: { zh: '日', en: 'day YYYY-MM-DD, Asia/Shanghai' },
  instant: { zh: '时刻', en: 'instant, RFC 3339 with offset' },
} as const
export type Unit = keyof typeof UNITS

/** What a backend team is told of one field. */
export interface FieldDoc extends Words {
  readonly unit: Unit
  /** One value; of a list, one member. An object has none: it is put together from its fields. */
  readonly example?: string | number | boolean | Name | Readonly<Record<string, number>>
  readonly nullMeans?: Words
}

/**
 * Fields by name. A name means the same wherever it stands; where it does not, the key says where: the entry
 * whose key is the longest ending of the path of a field counts, so `evaluation.year` wins over `year`.
 */
export type FieldDocs = Readonly<Record<string, FieldDoc>>
