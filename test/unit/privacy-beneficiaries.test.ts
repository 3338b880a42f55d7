import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Account } from '#domain/accounts.ts'
import { dayOf, instant } from '#domain/periods.ts'
import { count } from '#domain/units.ts'
import { wholePortfolio } from '#domain/whole-portfolio.ts'
import type { BeneficiariesView } from '#panels/projects/beneficiaries-view.ts'
import { beneficiariesView } from '#panels/projects/beneficiaries-view.ts'
import { month, project, RULES } from './made.ts'
import type { Reader } from './reader.ts'
import { reader } from './reader.ts'

const SIDES = ['planned', 'served'] as const
const UNVALUED = { recorded: null, value: null }

interface Made {
  readonly stationCode: string
  readonly planned: number
  readonly served: number
  readonly unit: 'visits' | 'households'
}

const accountOf = ({ planned, served, unit }: Made, at: number): Account => ({
  projectId: `p${at}`,
  funds: null,
  labour: null,
  staff: null,
  professionals: null,
  beneficiaries: { unit, planned: count(planned), served: count(served) },
  resources: {
    community: UNVALUED,
    organisations: UNVALUED,
    workers: UNVALUED,
    volunteers: UNVALUED,
    charity: UNVALUED,
  },
})

const viewOf = (made: readonly Made[], who: string | null) => {
  const projects = made.map(({ stationCode }, at) => project({ id: `p${at}`, stationCode }))
  const all = wholePortfolio(projects, dayOf(instant(0)), RULES)
  const rows = all.filter(({ project: { stationCode } }) => who === null || stationCode === who)
  return beneficiariesView(
    { all, rows, on: dayOf(instant(0)), period: month('2023-02'), rules: RULES, places: new Map() },
    made.map(accountOf),
    RULES,
  )
}

/** Rows with their rates, and the sums over them: a reader takes a sum for that of all projects of its unit. */
function read(by: Reader, { rows, totals }: BeneficiariesView, who: string | null) {
  for (const { project: own, planned, served, rate } of rows) {
    by.reads(`${own.id} planned`, planned)
    by.reads(`${own.id} served`, served)
    by.readsRate(`${own.id} served`, `${own.id} planned`, rate)
  }
  for (const { unit, rate, withheld, ...sums } of totals) {
    for (const side of SIDES) by.reads(`${who} ${unit} ${side}`, sums[side])
    by.readsRate(`${who} ${unit} served`, `${who} ${unit} planned`, rate)
    const told = rows.filter((row) => row.unit === unit && typeof row.planned === 'number')
    const counted = told.filter((row) => typeof row.served === 'number')
    expect(withheld, 'the sum says how many it leaves out').toBe(
      rows.filter((row) => row.unit === unit).length - counted.length,
    )
    for (const side of SIDES) {
      if (counted.length > 0)
        by.isSum(
          `${who} ${unit} ${side}`,
          counted.map((row) => `${row.project.id} ${side}`),
        )
    }
  }
}

test('works out no withheld beneficiaries of a project: not from its rate, its sums, or those of its town', () => {
  const figure = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 60 }))
  const made = fc.record({
    stationCode: fc.constantFrom('s0', 's1', 's2'),
    planned: figure,
    served: figure,
    unit: fc.constantFrom('visits' as const, 'households' as const),
  })
  fc.assert(
    fc.property(fc.array(made, { minLength: 1, maxLength: 8 }), (projects) => {
      const by = reader()
      for (const who of [null, 's0', 's1', 's2']) read(by, viewOf(projects, who), who)
      expect(by.worksOut(RULES.suppressBelow)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
