import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Adaptations } from '#domain/adaptations.ts'
import type { Services } from '#domain/services.ts'
import { count } from '#domain/units.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { adaptationStationsPanel } from '#panels/adaptation-stations/panel.tsx'
import { adaptationRows } from '#panels/adaptation-stations/view.ts'
import { adaptationStepsPanel } from '#panels/adaptation-steps/panel.tsx'
import { adaptationView } from '#panels/adaptation-steps/view.ts'
import { caseworkPanel } from '#panels/casework/panel.tsx'
import { caseworkView } from '#panels/casework/view.ts'
import { comparedTable } from '#panels/compared-table.ts'
import { sameRows } from '#panels/same-rows.ts'
import { serviceStationsPanel } from '#panels/service-stations/panel.tsx'
import { stationRows } from '#panels/service-stations/view.ts'
import { specialFamiliesPanel } from '#panels/special-families/panel.tsx'
import { familiesView } from '#panels/special-families/view.ts'
import type { Cell, TableTwin } from '#ui/table-twin.ts'
import { station } from './made.ts'
import { THRESHOLD } from './reading.ts'
import { twoMonths } from './sensitive.ts'

const format = createFormat('zh-CN')

interface Month {
  readonly services: Services
  readonly adaptations: Adaptations
  readonly files: number | null
}

/** The tables of everything that tells of people, of the city and of one station. */
const tablesOf = ({ services, adaptations, files }: Month): TableTwin[] => {
  const stations = [station({ code: 's0', specialFamilyFiles: files === null ? null : count(files) })]
  return [null, 's0'].flatMap((who) => [
    caseworkPanel.table(caseworkView(services, [], null, who, THRESHOLD), zhCN, format),
    serviceStationsPanel.table(stationRows(services, [], null, THRESHOLD), zhCN, format),
    adaptationStepsPanel.table(adaptationView(adaptations, who, THRESHOLD), zhCN, format),
    adaptationStationsPanel.table(adaptationRows(adaptations, [], null, THRESHOLD), zhCN, format),
    specialFamiliesPanel.table(familiesView(stations, null, who, THRESHOLD), zhCN, format),
  ])
}

const FIGURE = /^[−+±]?([\d,]+(?:\.\d)?)(?:%| 天| 个百分点)?$/

/** The number that somebody reads who sees the words alone; null where they are none. */
function read(cell: Cell | undefined): number | null {
  const digits = FIGURE.exec(cell?.text ?? '')?.[1]?.replaceAll(',', '')
  if (digits === undefined) return null
  return cell?.text.startsWith('−') ? -Number(digits) : Number(digits)
}

const files = fc.option(fc.integer({ min: 0, max: 20 }))

describe('the differences that stand in tables and in files', () => {
  test('are what a reader of both months works out himself: of a number withheld in either, and of its rate, nothing', () => {
    let told = 0
    let withheld = 0
    fc.assert(
      fc.property(twoMonths, files, files, ({ services, adaptations }, filesNow, filesThen) => {
        const now = tablesOf({ services: services[0], adaptations: adaptations[0], files: filesNow })
        const then = tablesOf({ services: services[1], adaptations: adaptations[1], files: filesThen })
        now.forEach((own, at) => {
          const before = then[at] ?? own
          const compared = comparedTable(own, { month: before, year: null }, zhCN, format)
          const same = sameRows(own, before)
          compared.rows.forEach((row, line) => {
            const earlier = same(own.rows[line] ?? [])
            compared.columns.forEach(({ differenceOf }, place) => {
              if (differenceOf === undefined) return
              const source = own.columns.findIndex(({ id }) => id === compared.columns[place - 1]?.id)
              const [one, other] = [read(row[place - 1]), read(earlier?.[source])]
              const difference = row[place]
              if (one === null || other === null) {
                withheld += 1
                expect(difference).toEqual({ text: '—', value: '—' })
                return
              }
              told += 1
              // Rates are printed to a tenth, each to the nearest.
              const isRate = compared.columns[place - 1]?.kind === 'share'
              expect(Math.abs((read(difference) ?? Number.NaN) - (one - other))).toBeLessThan(
                isRate ? 0.16 : 1e-9,
              )
            })
          })
        })
      }),
      { numRuns: 60 },
    )
    expect(told).toBeGreaterThan(100)
    expect(withheld).toBeGreaterThan(100)
  })

  test('are the same whatever the withheld number is', () => {
    const differencesOf = (before: number) => {
      const [now, then] = [16, before].map((many) =>
        familiesView([station({ code: 's0', specialFamilyFiles: count(many) })], null, null, THRESHOLD),
      )
      if (now === undefined || then === undefined) throw new Error('no view')
      const [own, earlier] = [now, then].map((view) => specialFamiliesPanel.table(view, zhCN, format))
      return own && comparedTable(own, { month: earlier ?? own, year: null }, zhCN, format)
    }
    for (const many of [1, 5, 9]) {
      expect(differencesOf(many)).toEqual(differencesOf(7))
      expect(differencesOf(many)?.columns.some(({ differenceOf }) => differenceOf !== undefined)).toBe(false)
    }
    expect(differencesOf(12)?.rows[0]?.at(-1)).toEqual({ text: '+4', value: 4 })
  })
})
