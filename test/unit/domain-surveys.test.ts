import { describe, expect, test } from 'vitest'
import { returnRate, validRate } from '#domain/survey-rates.ts'
import { surveyYield } from '#domain/surveys.ts'
import { count } from '#domain/units.ts'
import { survey } from './made.ts'

describe('survey rates exist only where both of their counts were told', () => {
  test('returned ÷ issued and valid ÷ returned', () => {
    expect(returnRate(survey())).toBeCloseTo(1100 / 1200)
    expect(validRate(survey())).toBeCloseTo(1030 / 1100)
  })

  test('1,030 valid forms alone make no rate', () => {
    const daxin = survey({ issued: null, returned: null })
    expect([returnRate(daxin), validRate(daxin)]).toEqual([null, null])
  })

  test('2,018 forms analysed are not 2,018 valid ones', () => {
    const yangshe = survey({ valid: null, analysed: count(2018) })
    expect(validRate(yangshe)).toBeNull()
  })

  const telling = { issued: null, returned: null, valid: null, analysed: null, visited: null }
  test.each([
    [
      'valid forms where they were told',
      { ...telling, valid: count(1030), analysed: count(1000) },
      'valid',
      1030,
    ],
    ['else the forms analysed, not called valid', { ...telling, analysed: count(2018) }, 'analysed', 2018],
    ['else the homes visited', { ...telling, visited: count(41) }, 'visited', 41],
  ])('it came to %s', (_, told, kind, figure) => {
    expect(surveyYield(survey(told))).toEqual({ kind, figure })
  })

  test('130余 homes visited stay a lower bound, and a survey without a figure came to nothing told', () => {
    const jingang = survey({ ...telling, visited: { atLeast: count(130) } })
    expect(surveyYield(jingang)).toEqual({ kind: 'visited', figure: { atLeast: 130 } })
    expect(surveyYield(survey(telling))).toBeNull()
  })
})
