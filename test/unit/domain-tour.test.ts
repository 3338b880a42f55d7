import { describe, expect, test } from 'vitest'
import type { TownFigures } from '#domain/measures.ts'
import { tourOf } from '#domain/tour.ts'
import { count, ratio, score } from '#domain/units.ts'

const town = (code: string, figures: Partial<TownFigures> = {}): TownFigures => ({
  code,
  name: { zh: code, en: null },
  short: { zh: code, en: null },
  stationCode: `station ${code}`,
  rooms: null,
  units: null,
  coverage: null,
  certifiedPer10k: null,
  activeProjects: null,
  lateProjects: null,
  unlitProjects: count(0),
  evaluation: null,
  ...figures,
})

describe('which towns a wall tells of', () => {
  test('those with the least coverage first, of equal ones those with more late projects, the silent ones last', () => {
    const towns = [
      town('silent'),
      town('covered', { coverage: ratio(1) }),
      town('late', { coverage: ratio(1), lateProjects: count(2) }),
      town('gaps', { coverage: ratio(0.9) }),
    ]
    expect(tourOf(towns, 'room-coverage')).toEqual([
      'station gaps',
      'station late',
      'station covered',
      'station silent',
    ])
  })

  test('those with the most late projects, where the map is of these', () => {
    const towns = [town('some', { lateProjects: count(1) }), town('most', { lateProjects: count(3) })]
    expect(tourOf(towns, 'late-projects')).toEqual(['station most', 'station some'])
  })

  test('those with the lowest score, where they are ranked by it', () => {
    const towns = [town('good', { evaluation: score(92) }), town('low', { evaluation: score(81) })]
    expect(tourOf(towns, 'evaluation')).toEqual(['station low', 'station good'])
  })

  test('none without a station, and of a thousand the twelve with most to tell', () => {
    expect(tourOf([town('none', { stationCode: null })], 'room-coverage')).toEqual([])
    const many = Array.from({ length: 1_200 }, (_, at) => town(`${at}`, { coverage: ratio(1 - at / 2_000) }))
    const told = tourOf(many, 'room-coverage')
    expect(told).toHaveLength(12)
    expect(told[0]).toBe('station 1199')
  })
})
