import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '#api/endpoint.ts'
import type { Adaptations } from '#domain/adaptations.ts'
import { ADAPTATION_STEPS, bySteps, guardAdaptations } from '#domain/adaptations.ts'
import { byStage, CASE_STAGES } from '#domain/casework.ts'
import { instant } from '#domain/periods.ts'
import type { Services, StationServices } from '#domain/services.ts'
import { guardServices } from '#domain/services.ts'
import { count, days } from '#domain/units.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { adaptationStationsPanel } from '#panels/adaptation-stations/panel.tsx'
import { adaptationStepsPanel } from '#panels/adaptation-steps/panel.tsx'
import { caseworkPanel } from '#panels/casework/panel.tsx'
import { serviceStationsPanel } from '#panels/service-stations/panel.tsx'
import { servicesFiguresPanel } from '#panels/services-figures/panel.tsx'
import { RULES } from '../unit/made.ts'
import { month, scopeOf } from './hang.tsx'

const PERIOD = month('2023-02')
const format = createFormat('zh-CN')
const THRESHOLD = RULES.suppressBelow

const answered = <Data,>(data: Data): Answer<Data> => ({
  data,
  asOf: instant(0),
  nextDue: null,
  servedAt: instant(0),
  source: { name: { zh: '演示', en: null }, demo: true },
  period: PERIOD,
  etag: null,
  dated: null,
})

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

/** Everything that the pages show of services: views, tables and what the files have, of the city and of every station. */
function shownOf(services: Services, adaptations: Adaptations): string {
  const towns = { towns: [], geometry: null }
  const of = (station: string | null) => {
    const asked = { scope: scopeOf({ station, period: PERIOD }), rules: RULES }
    const told = answered(services)
    const adapted = answered(adaptations)
    const places = { stations: answered([]), geography: answered(towns) }
    const figures = servicesFiguresPanel.view({
      ...asked,
      answers: {
        services: told,
        servicesMonth: told,
        servicesYear: null,
        adaptations: adapted,
        adaptationsMonth: adapted,
        adaptationsYear: null,
      },
    })
    const cases = caseworkPanel.view({ ...asked, answers: { services: told, ...places } })
    const stations = serviceStationsPanel.view({ ...asked, answers: { services: told, ...places } })
    const steps = adaptationStepsPanel.view({ ...asked, answers: { adaptations: adapted } })
    const sticking = adaptationStationsPanel.view({ ...asked, answers: { adaptations: adapted, ...places } })
    return [
      [figures, servicesFiguresPanel.table(figures, zhCN, format)],
      [cases, caseworkPanel.table(cases, zhCN, format)],
      [stations, serviceStationsPanel.table(stations, zhCN, format)],
      [steps, adaptationStepsPanel.table(steps, zhCN, format)],
      [sticking, adaptationStationsPanel.table(sticking, zhCN, format)],
    ]
  }
  return JSON.stringify([null, ...services.stations.map(({ stationCode }) => stationCode)].map(of))
}

const station = (at: number, [open, closed]: readonly [number, number]): StationServices => ({
  stationCode: `s${at}`,
  cases: { opened: count(open + closed), open: count(open), closed: count(closed) },
  groups: { preparing: null, forming: null, turning: null, mature: null, ending: null },
  visits: null,
  satisfaction: { satisfied: null, valid: null },
  activities: [],
  personTimes: [],
})

const figure = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 60 }))
const casework: fc.Arbitrary<Services> = fc
  .record({
    parts: fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 5 }),
    weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ parts, weights }) => {
    const open = sum(parts.map(([one]) => one))
    const closed = sum(parts.map(([, one]) => one))
    const early = weights.map((weight) => Math.floor((open * weight) / 20))
    const stages = [...early, open - sum(early)]
    return {
      months: [],
      cityCases: {
        opened: count(open + closed),
        stages: byStage((stage) =>
          count(stage === 'closed' ? closed : (stages[CASE_STAGES.indexOf(stage)] ?? 0)),
        ),
      },
      stations: parts.map((part, at) => station(at, part)),
    }
  })

const adapted: fc.Arbitrary<Adaptations> = fc
  .array(fc.array(figure, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 5 })
  .map((rows) => {
    const through = rows.map((row) => [...row].sort((one, other) => other - one))
    const at = (row: readonly number[], step: (typeof ADAPTATION_STEPS)[number]) =>
      row[ADAPTATION_STEPS.indexOf(step)] ?? 0
    return {
      city: bySteps((step) => ({
        households: count(sum(through.map((row) => at(row, step)))),
        waitingDays: days(20),
      })),
      stations: through.map((row, one) => ({
        stationCode: `s${one}`,
        steps: bySteps((step) => ({ households: count(at(row, step)), waitingDays: days(12) })),
      })),
    }
  })

/**
 * That guarded figures give nothing away is proved where they are guarded (casework.test.ts, adaptations.test.ts). Here:
 * that the panels show nothing but those, in pictures, tables and files, on the page of the city and of every station.
 */
describe('pages of services show of exact figures what they show of guarded ones', () => {
  test('whatever the backend sent: nothing that was withheld comes back by another way', () => {
    fc.assert(
      fc.property(casework, adapted, (services, adaptations) => {
        expect(shownOf(services, adaptations)).toBe(
          shownOf(guardServices(services, THRESHOLD), guardAdaptations(adaptations, THRESHOLD)),
        )
      }),
    )
  })

  test('a withheld number stands nowhere as a value that a spreadsheet could add up', () => {
    fc.assert(
      fc.property(casework, adapted, (services, adaptations) => {
        const cells = shownOf(services, adaptations).matchAll(
          /"text":"([^"]*)","value":("[^"]*"|[-\d.]+|null)/g,
        )
        for (const [, text, value] of cells)
          if (text?.startsWith('‹')) expect(value).toBe(JSON.stringify(text))
      }),
    )
  })
})
