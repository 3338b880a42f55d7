import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { MONTHS, month } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { JINFENG } from '#mocks/dataset/towns.ts'
import { handlers } from '#mocks/handlers.ts'

const filesIn = (period: (typeof MONTHS)[number]) =>
  dataset()
    .stations(period)
    .stations.find(({ code }) => code === JINFENG)?.specialFamilyFiles

test('a small number of special-family files does not leave the server', async () => {
  const request = new Request('http://localhost/api/v1/stations?period=2022-10')
  const response = await getResponse(handlers({ name: 'normal', rooms: null }), request)
  const text = (await response?.text()) ?? ''
  expect(text).toContain('"specialFamilyFiles":{"below":10}')
  expect(text).not.toMatch(/"specialFamilyFiles":[1-9][,}]/)
})

test('only the 16 that the article published are ever sent as a number', () => {
  const sent = MONTHS.map(filesIn)
  expect(new Set(sent.filter((files) => typeof files === 'number'))).toEqual(new Set([16]))
  expect(filesIn(month('2022-10'))).toEqual({ below: 10 })
  expect(filesIn(month('2022-11'))).toBe(16)
})

test('no other station tells of any, so that nothing can be had by subtraction', () => {
  for (const period of MONTHS) {
    for (const { code, specialFamilyFiles } of dataset().stations(period).stations) {
      if (code !== JINFENG) expect(specialFamilyFiles).toBeNull()
    }
  }
})
