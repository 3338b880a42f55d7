import type { Name } from '#domain/names.ts'
import type { Day, Month } from '#domain/periods.ts'
import { day, month } from './calendar.ts'
import type { DemoTown } from './towns.ts'
import {
  CHANGYINSHA,
  DAXIN,
  DEJI,
  FENGHUANG,
  HOUCHENG,
  JINFENG,
  JINGANG,
  LEYU,
  NANFENG,
  TANGQIAO,
  TOWNS,
  YANGSHE,
} from './towns.ts'

/** What the article does not say of a station: all of it invented. */
interface StationFacts {
  readonly openedOn: Day
  /** 驻站社工 in the latest month. */
  readonly staff: number
  /** Months in which one of them joined. */
  readonly joined: readonly Month[]
  /** 已备案社区社会组织 in the latest month; 128 in all. */
  readonly filed: number
  /** How many residents of the town hold a certificate, against the city's average. */
  readonly certifiedLevel: number
  /** 2022 年度绩效评估得分. */
  readonly score: number
}

type Row = readonly [string, number, readonly string[], number, number, number]

const facts = ([openedOn, staff, joined, filed, certifiedLevel, score]: Row): StationFacts => ({
  openedOn: day(openedOn),
  staff,
  joined: joined.map(month),
  filed,
  certifiedLevel,
  score,
})

const FACTS: Readonly<Record<string, StationFacts>> = {
  [YANGSHE]: facts(['2020-11-18', 12, ['2022-03', '2022-07', '2022-10'], 34, 1.1, 94.6]),
  [TANGQIAO]: facts(['2021-03-24', 7, ['2022-05'], 14, 0.98, 89.4]),
  [JINFENG]: facts(['2020-12-09', 8, ['2022-03', '2022-11'], 15, 1.02, 92.8]),
  [LEYU]: facts(['2021-06-16', 6, ['2022-09'], 9, 0.85, 84.8]),
  [FENGHUANG]: facts(['2021-04-28', 6, ['2022-06', '2023-02'], 10, 0.92, 87.9]),
  [NANFENG]: facts(['2021-06-30', 5, ['2022-04'], 8, 0.9, 86.2]),
  [DAXIN]: facts(['2021-05-20', 5, ['2022-02', '2022-08'], 9, 1.05, 90.7]),
  [JINGANG]: facts(['2020-12-16', 8, ['2022-07', '2023-01'], 13, 1, 91.5]),
  [HOUCHENG]: facts(['2021-10-27', 5, ['2022-06'], 7, 0.88, 83.5]),
  [DEJI]: facts(['2021-11-10', 4, ['2022-05'], 6, 0.95, 89.4]),
  [CHANGYINSHA]: facts(['2021-12-15', 3, ['2022-07'], 3, 0.8, 81.3]),
}

export interface DemoStation extends StationFacts {
  readonly code: string
  readonly name: Name
}

function stationOf(town: DemoTown): DemoStation {
  const own = FACTS[town.code]
  if (own === undefined) throw new RangeError(`no station in ${town.name.zh}`)
  return {
    ...own,
    code: town.code,
    name: { zh: `${town.name.zh}社工站`, en: `${town.short.en} Station` },
  }
}

/** One station in every town, in the order of TOWNS. */
export const STATIONS: readonly DemoStation[] = TOWNS.map(stationOf)

/** The last station to be handed to an agency; all eleven are commissioned from then on. */
const LAST_COMMISSIONED = { code: CHANGYINSHA, from: month('2022-07') }

export const commissionedAt = (code: string, period: Month): boolean =>
  code !== LAST_COMMISSIONED.code || period >= LAST_COMMISSIONED.from

/** Who runs a station in a month. The agencies are not named anywhere, so the demo names none either. */
export function operatorAt(code: string, period: Month): Name | null {
  const station = STATIONS.find((one) => one.code === code)
  if (station === undefined || !commissionedAt(code, period)) return null
  return { zh: `${station.name.zh}运营机构`, en: `Operating agency of ${station.name.en}` }
}

/** A number that no exchange gives out: local ones never begin with a zero. */
const DEMO_PHONE = '0512-00000'

/** The office of an operator in a month. Invented like the operators: a desk and no person. */
export function contactAt(code: string, period: Month) {
  const at = STATIONS.findIndex((one) => one.code === code)
  const [station, town] = [STATIONS[at], TOWNS[at]]
  if (station === undefined || town === undefined || !commissionedAt(code, period)) return null
  return {
    office: { zh: `${station.name.zh}值班室`, en: `Duty office of ${station.name.en}` },
    phone: `${DEMO_PHONE}${101 + at}`,
    address: { zh: `${town.name.zh}便民服务中心`, en: `Public service centre, ${town.name.en}` },
  }
}
