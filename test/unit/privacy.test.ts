import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { adaptationsEndpoint } from '#api/adaptations.ts'
import { servicesEndpoint } from '#api/services.ts'
import { ADAPTATION_STEPS } from '#domain/adaptations.ts'
import { count, ratio } from '#domain/units.ts'
import { MONTHS } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { familiesView } from '#panels/special-families/view.ts'
import { station } from './made.ts'
import { reader } from './reader.ts'
import { CITY, codesOf, readEverything, THRESHOLD } from './reading.ts'
import { twoMonths } from './sensitive.ts'

describe('a reader of every page of two months, of the city and of every station', () => {
  test('works out no withheld number: by no sum, no difference between months, no rate times its base', () => {
    fc.assert(
      fc.property(twoMonths, ({ services: [now, before], adaptations: [nowAdapted, beforeAdapted] }) => {
        const months = [
          { at: 'before', services: before, adaptations: beforeAdapted },
          { at: 'now', services: now, adaptations: nowAdapted },
        ]
        expect(readEverything(months).worksOut(THRESHOLD)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('works out no number of the demo, knowing also that adaptations only grow from month to month', () => {
    const months = MONTHS.map((period) => ({
      at: period,
      services: servicesEndpoint.decode(v.parse(servicesEndpoint.wire, dataset().services(period))),
      adaptations: adaptationsEndpoint.decode(
        v.parse(adaptationsEndpoint.wire, dataset().adaptations(period)),
      ),
    }))
    const by = readEverything(months)
    months.slice(1).forEach((one, earlier) => {
      for (const code of [CITY, ...codesOf(one)]) {
        for (const step of ADAPTATION_STEPS)
          by.isAtMost(`${months[earlier]?.at} ${code} ${step}`, `${one.at} ${code} ${step}`)
      }
    })
    expect(by.worksOut(THRESHOLD)).toEqual([])
  })

  test('would work them out if more were told', () => {
    const by = reader()
    by.reads('one', { below: THRESHOLD })
    by.reads('two', count(20))
    by.isSum('all', ['one', 'two'])
    expect(by.worksOut(THRESHOLD)).toEqual([])
    by.reads('base', count(90))
    by.readsRate('all', 'base', ratio(27 / 90))
    expect(by.worksOut(THRESHOLD)).toEqual(['one'])
  })

  test('works out no number of special-family files', () => {
    const figures = fc.array(
      fc.option(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 40 }))),
      {
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(figures, (told) => {
        const stations = told.map((files, at) =>
          station({ code: `s${at}`, specialFamilyFiles: files === null ? null : count(files) }),
        )
        const by = reader()
        by.isSum(
          CITY,
          stations.map(({ code }) => code),
        )
        for (const who of [null, ...stations.map(({ code }) => code)])
          by.reads(who ?? CITY, familiesView(stations, null, who, THRESHOLD).files)
        for (const { code, specialFamilyFiles } of stations)
          if (specialFamilyFiles === null) by.reads(code, count(0))
        expect(by.worksOut(THRESHOLD)).toEqual([])
      }),
    )
  })
})
