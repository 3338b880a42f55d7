import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Town } from '#domain/geography.ts'
import { breaksOf, classOf, measured, townFigures } from '#domain/measures.ts'
import { MEASURES } from '#domain/scope.ts'
import { count, score } from '#domain/units.ts'
import { day, milestone, name, project, RULES, station } from './made.ts'

const town = (code: string, changes: Partial<Town> = {}): Town => ({
  code,
  name: name(`${code}镇`),
  short: name(code),
  type: 'town',
  villages: count(13),
  communities: count(11),
  residents: count(60_000),
  tile: null,
  ...changes,
})

const ON = day('2022-07-02')

describe('what the map can be coloured by', () => {
  const late = { milestones: [milestone(1, null)] }

  test('every town has its figures, by the station that serves it', () => {
    const stations = [station({ evaluation: { score: score(91), year: 2022 } })]
    const projects = [
      project(late),
      project({ id: 'p2', milestones: [milestone(1, '2022-01-02')] }),
      project({ id: 'p3', milestones: null }),
      project({ id: 'p4', ...late, phase: 'contract' }),
      project({ id: 'p5', ...late, phase: 'closed' }),
      project({ id: 'p6', ...late, stationCode: 'S99' }),
    ]
    const [figures] = townFigures([town('T01')], stations, projects, ON, RULES)
    expect(figures).toMatchObject({
      stationCode: 'S01',
      rooms: 24,
      units: 24,
      coverage: 1,
      certifiedPer10k: 50,
      activeProjects: 3,
      lateProjects: 1,
      unlitProjects: 1,
      evaluation: 91,
    })
    expect(MEASURES.map((measure) => figures && measured(figures, measure))).toEqual([1, 50, 3, 1, 91])
  })

  test('a town without a station has nothing to report, and keeps its place', () => {
    const [, bare] = townFigures([town('T01'), town('T02')], [station()], [project(late)], ON, RULES)
    expect(bare).toMatchObject({
      code: 'T02',
      stationCode: null,
      rooms: null,
      coverage: null,
      certifiedPer10k: null,
      activeProjects: null,
      lateProjects: null,
      evaluation: null,
    })
  })

  test('a town whose figures are missing is not coloured as zero', () => {
    const [silent] = townFigures(
      [town('T01', { villages: null, residents: null })],
      [station({ certified: null })],
      [],
      ON,
      RULES,
    )
    expect(silent).toMatchObject({ coverage: null, certifiedPer10k: null, evaluation: null })
  })
})

describe('the six classes of the ramp', () => {
  test('coverage keeps its own bounds whatever the figures: the last class is all of it', () => {
    const breaks = breaksOf('room-coverage', [0.2, 0.3])
    expect([0, 0.79, 0.8, 0.999, 1].map((value) => classOf(value, breaks))).toEqual([0, 0, 1, 4, 5])
  })

  test.each([
    ['few projects', [0, 3, 5, null], [1, 2, 3, 4, 5]],
    ['no projects at all', [0, 0], [1, 2, 3, 4, 5]],
    ['nobody reported', [null, null], [1, 2, 3, 4, 5]],
    ['a few dozen', [2, 11], [2, 4, 6, 8, 10]],
    ['hundreds', [120, 240], [50, 100, 150, 200, 250]],
  ])('counts are cut into equal round steps from zero: %s', (_, values, expected) => {
    expect(breaksOf('active-projects', values)).toEqual(expected)
  })

  test('any figures fall into six classes with round bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat({ max: 1_000_000 }))), (values) => {
        const breaks = breaksOf('late-projects', values)
        expect(breaks).toHaveLength(5)
        const [step = 0] = breaks
        expect(String(step)).toMatch(/^[125]0*$/)
        expect(breaks).toEqual([1, 2, 3, 4, 5].map((times) => times * step))
        for (const value of values) expect(value === null || value <= 6 * step).toBe(true)
      }),
    )
  })
})
