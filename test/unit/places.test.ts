import { expect, test } from 'vitest'
import { averageScore } from '#domain/evaluation.ts'
import type { Town } from '#domain/geography.ts'
import { placesOf } from '#domain/places.ts'
import type { Station } from '#domain/stations.ts'
import { count, score } from '#domain/units.ts'

const named = (zh: string) => ({ zh, en: null })

const station = (code: string, evaluation: Station['evaluation'] = null): Station => ({
  code,
  townCode: `town of ${code}`,
  name: named(`${code}站`),
  operator: null,
  contact: null,
  commissioned: null,
  openedOn: null,
  rooms: null,
  certified: null,
  staffOnPost: null,
  filedOrganisations: null,
  filedThisQuarter: null,
  specialFamilyFiles: null,
  evaluation,
})

const TOWN: Town = {
  code: 'town of A',
  name: named('甲镇'),
  short: named('甲'),
  type: 'town',
  villages: count(1),
  communities: count(1),
  residents: null,
  tile: null,
}

test('a station goes by the name of its town, and by its own where the town is on no list', () => {
  const places = placesOf([station('A'), station('B')], [TOWN])
  expect(places.get('A')).toMatchObject({ short: { zh: '甲' }, town: { zh: '甲镇' }, station: { zh: 'A站' } })
  expect(places.get('B')).toMatchObject({ short: { zh: 'B站' }, town: { zh: 'B站' } })
  expect(places.get('C')).toBeUndefined()
})

test('the average score is over the stations evaluated in that year, each counted once', () => {
  const scored = (code: string, points: number, year: number) => station(code, { score: score(points), year })
  const stations = [scored('A', 90, 2022), scored('B', 80, 2022), scored('C', 10, 2021), station('D')]
  expect(averageScore(stations, 2022)).toBe(85)
  expect(averageScore(stations, 2023)).toBeNull()
})
