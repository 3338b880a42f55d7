import type { WireOf } from '#api/endpoint.ts'
import type { functionsEndpoint } from '#api/functions.ts'
import type { Name } from '#domain/names.ts'
import type { Month } from '#domain/periods.ts'
import { monthsBetween } from '#domain/periods.ts'
import { apportion } from './apportion.ts'
import { LATEST, monthOfQuarter } from './calendar.ts'
import { noise } from './noise.ts'
import { TOWNS } from './towns.ts'

interface DemoFunction {
  readonly id: string
  readonly name: Name
  /** Tasks of the whole city in a month. */
  readonly monthly: number
  /** 达成率 of the city in the latest month. */
  readonly rate: number
}

const fn = (id: string, zh: string, en: string, monthly: number, rate: number): DemoFunction => ({
  id,
  name: { zh, en },
  monthly,
  rate,
})

/** The five the city gave its stations are published; their tasks and rates are invented. */
export const FUNCTIONS: readonly DemoFunction[] = [
  fn('discovery', '需求发现', 'Finding needs', 75, 0.96),
  fn('guidance', '项目指导', 'Guiding projects', 50, 0.88),
  fn('integration', '整合服务', 'Joining services', 55, 0.91),
  fn('incubation', '组织孵化', 'Incubating organisations', 25, 0.72),
  fn('training', '人才培养', 'Training people', 50, 0.83),
]

const RISE_PER_MONTH = 0.006

/** The stations got better at it month by month. */
const rateAt = ({ rate }: DemoFunction, period: Month) =>
  rate - RISE_PER_MONTH * (monthsBetween(period, LATEST).length - 1)

/** A small station has more to do per resident than a large one: the square root keeps every target above zero. */
const SHARES = TOWNS.map(({ residentHundreds }) => Math.sqrt(residentHundreds))

/** The better a function goes on the whole, the closer together its stations lie. */
const reach = (rate: number, seed: number) => 1 - (1 - rate) * (0.4 + 1.2 * noise(seed, 21))

export const functionsAt = (period: Month): WireOf<typeof functionsEndpoint> => ({
  functions: FUNCTIONS.map(({ id, name }) => ({ id, name })),
  rows: FUNCTIONS.flatMap((one, oneAt) => {
    const targets = apportion(one.monthly * monthOfQuarter(period), SHARES)
    const target = targets.reduce((sum, part) => sum + part, 0)
    const done = apportion(
      Math.round(target * rateAt(one, period)),
      targets.map((part, at) => part * reach(one.rate, oneAt * TOWNS.length + at)),
    )
    return TOWNS.map(({ code }, at) => ({
      stationCode: code,
      functionId: one.id,
      target: targets[at] ?? null,
      done: done[at] ?? null,
    }))
  }),
})
