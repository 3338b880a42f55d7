import { describe, expect, test } from 'vitest'
import { ORGANISATION_STAGES } from '#domain/organisations.ts'
import { LATEST, lastDayOf, MONTHS } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { UNITS } from '#mocks/dataset/register.ts'
import { DEJI } from '#mocks/dataset/towns.ts'

const city = dataset()
const { organisations, categories } = city.organisations(LATEST)

describe('the register of organisations', () => {
  test('has as many filed ones as the stations tell of, station by station and month by month', () => {
    for (const period of MONTHS) {
      const told = city.organisations(period).organisations
      for (const { code, filedOrganisations, filedThisQuarter } of city.stations(period).stations) {
        const own = told.filter(({ stationCode, stage }) => stationCode === code && stage === 'filed')
        expect(own, `${period} ${code}`).toHaveLength(filedOrganisations ?? -1)
        const firstOfQuarter = `${period.slice(0, 5)}${{ 0: '01', 1: '04', 2: '07', 3: '10' }[quarterAt(period)]}-01`
        expect(own.filter(({ filedOn }) => (filedOn ?? '') >= firstOfQuarter)).toHaveLength(
          filedThisQuarter ?? -1,
        )
      }
    }
  })

  test('has “永兴村江村玖零社” of Deji, filed in 2022 on the day that its project was', () => {
    const named = organisations.find(({ name }) => name.zh === '永兴村江村玖零社')
    expect(named).toMatchObject({ stationCode: DEJI, stage: 'filed', unit: { name: '永兴村' } })
    expect(named?.filedOn).toMatch(/^2022-/)
    const project = city.projects(LATEST).projects.find(({ name }) => name.zh.includes('玖零社'))
    expect(project?.milestones?.find(({ name }) => name.zh.includes('备案'))?.done).toBe(named?.filedOn)
  })

  test('names nobody twice, and every village is one of its station', () => {
    expect(new Set(organisations.map(({ name }) => name.zh)).size).toBe(organisations.length)
    const stationOf = new Map(UNITS.map(({ code, stationCode }) => [code, stationCode]))
    for (const { unit, stationCode } of organisations)
      expect(stationOf.get(unit?.code ?? '')).toBe(stationCode)
  })

  test('knows a category of every one, and somebody is at every stage', () => {
    const ids = new Set(categories.map(({ id }) => id))
    expect(organisations.every(({ categoryId }) => ids.has(categoryId))).toBe(true)
    expect(new Set(organisations.map(({ stage }) => stage))).toEqual(new Set(ORGANISATION_STAGES))
  })

  test('an earlier month knows nothing of later ones, and nobody who was filed is lost', () => {
    for (const [at, period] of MONTHS.entries()) {
      const told = city.organisations(period).organisations
      const lastDay = lastDayOf(period)
      for (const { stageSince, enteredOn, filedOn } of told) {
        for (const on of [stageSince, enteredOn, filedOn]) if (on !== null) expect(on <= lastDay).toBe(true)
        if (filedOn !== null) expect(filedOn >= (enteredOn ?? filedOn)).toBe(true)
      }
      const before = MONTHS[at - 1]
      const filedBefore = before === undefined ? [] : city.organisations(before).organisations
      const now = new Map(told.map(({ id, stage }) => [id, stage]))
      for (const { id, stage } of filedBefore) if (stage === 'filed') expect(now.get(id)).toBe('filed')
    }
  })

  test('128 are filed in the latest month, and three years of entries are known', () => {
    expect(organisations.filter(({ stage }) => stage === 'filed')).toHaveLength(128)
    const years = organisations.flatMap(({ enteredOn }) => enteredOn?.slice(0, 4) ?? [])
    expect(new Set(years)).toEqual(new Set(['2021', '2022', '2023']))
  })
})

const quarterAt = (period: string) => Math.floor((Number(period.slice(5)) - 1) / 3)
