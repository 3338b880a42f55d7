import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '#api/endpoint.ts'
import type { Adaptations } from '#domain/adaptations.ts'
import { guardAdaptations } from '#domain/adaptations.ts'
import { instant } from '#domain/periods.ts'
import type { Services } from '#domain/services.ts'
import { guardServices } from '#domain/services.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { adaptationStationsPanel } from '#panels/adaptation-stations/panel.tsx'
import { adaptationStepsPanel } from '#panels/adaptation-steps/panel.tsx'
import { caseworkPanel } from '#panels/casework/panel.tsx'
import { serviceStationsPanel } from '#panels/service-stations/panel.tsx'
import { servicesFiguresPanel } from '#panels/services-figures/panel.tsx'
import { RULES } from '../unit/made.ts'
import { adaptationsOf, servicesOf } from '../unit/sensitive.ts'
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

/**
 * Everything that the pages show of services: views, tables and what the files have, of the city and of every station.
 */
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

const stations = fc.integer({ min: 1, max: 5 })
const casework = stations.chain(servicesOf)
const adapted = stations.chain(adaptationsOf)

/**
 * That guarded figures give nothing away is proved where they are guarded (casework.test.ts, adaptations.test.ts, and
 * privacy.test.ts over several months). Here:
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
