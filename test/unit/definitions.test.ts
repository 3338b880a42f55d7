import { expect, test } from 'vitest'
import { ENDPOINTS } from '#api/resources.ts'
import { INDICATOR_SOURCES } from '#domain/indicator-sources.ts'
import { INDICATORS } from '#domain/indicators.ts'
import { definitionsEn } from '#i18n/definitions/en.ts'
import { definitionsZh } from '#i18n/definitions/zh-CN.ts'

const CHINESE = /[\u3400-\u9fff]/

test.each(INDICATORS)('%s is defined in both languages and names the data it comes from', (indicator) => {
  const [zh, en] = [definitionsZh[indicator], definitionsEn[indicator]]
  for (const text of [zh.name, zh.formula]) expect(text).toMatch(CHINESE)
  for (const text of [en.name, en.formula]) expect(text).toMatch(/[A-Za-z]{2}/)
  expect(`${en.name}${en.formula}${en.note}`).not.toMatch(CHINESE)
  expect(en.note === '').toBe(zh.note === '')
  const known: readonly string[] = ENDPOINTS.map(({ resource }) => resource)
  const sources = INDICATOR_SOURCES[indicator] ?? []
  expect(sources.length, 'named in src/domain/indicator-sources.ts').toBeGreaterThan(0)
  expect(known).toEqual(expect.arrayContaining([...sources]))
})
