import { expect, test } from 'vitest'
import { brokenInto, roughWidth } from '#charts/rough-width.ts'

test('a character takes its size, letters and figures about half of it', () => {
  expect(roughWidth('杨舍镇')).toBe(3)
  expect(roughWidth('86.3')).toBeCloseTo(2.24)
  expect(roughWidth('')).toBe(0)
})

test('Chinese breaks between characters, English between words, and nothing is lost', () => {
  expect(brokenInto('计划生育特殊家庭关爱', 4)).toEqual(['计划生育', '特殊家庭', '关爱'])
  expect(brokenInto('Care for the elderly', 6)).toEqual(['Care for', 'the', 'elderly'])
  expect(brokenInto('适老化改造 130 户', 7)).toEqual(['适老化改造', '130 户'])
  expect(brokenInto('Neighbourhoods', 3)).toEqual(['Neighbourhoods'])
  expect(brokenInto('', 3)).toEqual([])
})
