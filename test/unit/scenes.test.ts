import { describe, expect, test } from 'vitest'
import { parseScenes, readyScenes, scenesIn, unknownScenes } from '#api/scenes.ts'
import type { Hours } from '#domain/hours.ts'
import { isOpen } from '#domain/hours.ts'
import { instant } from '#domain/periods.ts'
import type { Scene } from '#domain/scenes.ts'
import { following, READY_SCENES, WALL_PANELS } from '#domain/scenes.ts'

const at = (text: string) => instant(Date.parse(text))
const WORKDAYS: Hours = { days: [1, 2, 3, 4, 5], from: 8 * 60, to: 18 * 60 }
const NIGHT: Hours = { days: [5], from: 22 * 60, to: 6 * 60 }

describe('the hours of a scene, by the clock of the city', () => {
  // 2023-02-16 is a Thursday.
  test.each<[string, Hours | null, string, boolean]>([
    ['a scene without hours is always on', null, '2023-02-18T03:00:00+08:00', true],
    ['a workday at eight sharp', WORKDAYS, '2023-02-16T08:00:00+08:00', true],
    ['a minute before', WORKDAYS, '2023-02-16T07:59:59+08:00', false],
    ['six in the evening is not in it any more', WORKDAYS, '2023-02-16T18:00:00+08:00', false],
    ['a Saturday', WORKDAYS, '2023-02-18T12:00:00+08:00', false],
    ['the zone of the moment does not matter', WORKDAYS, '2023-02-16T00:30:00Z', true],
    ['a Friday night', NIGHT, '2023-02-17T23:00:00+08:00', true],
    ['the same night goes on after midnight', NIGHT, '2023-02-18T05:59:00+08:00', true],
    ['a Saturday night is another', NIGHT, '2023-02-18T23:00:00+08:00', false],
    ['and so is the end of a Thursday night', NIGHT, '2023-02-17T05:00:00+08:00', false],
    [
      'a night that begins on Sunday ends on Monday',
      { ...NIGHT, days: [7] },
      '2023-02-20T01:00:00+08:00',
      true,
    ],
    ['a day to its end', { days: [4], from: 0, to: 24 * 60 }, '2023-02-16T23:59:00+08:00', true],
  ])('%s', (_, hours, moment, open) => {
    expect(isOpen(hours, at(moment))).toBe(open)
  })
})

describe('what comes next', () => {
  const scenes = (...hours: (Hours | null)[]): Scene[] =>
    hours.map((own, place) => ({ ...readyScenes()[0], name: String(place), hours: own }))
  const noon = at('2023-02-16T12:00:00+08:00')

  test.each<[string, (Hours | null)[], number, 1 | -1, number | null]>([
    ['the one after', [null, null, null], 0, 1, 1],
    ['the first after the last', [null, null, null], 2, 1, 0],
    ['the last before the first', [null, null, null], 0, -1, 2],
    ['one outside of its hours is passed over', [null, NIGHT, null], 0, 1, 2],
    ['nothing, where no other has its hours', [null, NIGHT, NIGHT], 0, 1, null],
    ['nothing, where there is one scene', [null], 0, 1, null],
  ])('%s', (_, hours, from, step, next) => {
    expect(following(scenes(...hours), from, step, noon)).toBe(next)
  })
})

describe('scenes in config.json', () => {
  test('nothing configured plays all that come with the product', () => {
    expect(parseScenes(null).map(({ name }) => name)).toEqual([...READY_SCENES])
  })

  test('a scene has its own time, town, measure, month and hours', () => {
    const [scene] = parseScenes([
      {
        scene: 'coverage',
        dwellSeconds: 60,
        scope: { station: '320582100', measure: 'certified-10k', period: '2023-01' },
        hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
      },
    ])
    expect(scene).toMatchObject({
      name: 'coverage',
      dwellMs: 60_000,
      scope: { station: '320582100', measure: 'certified-10k', period: '2023-01' },
      hours: WORKDAYS,
    })
  })

  test('a scene of one’s own names its panels and its title', () => {
    const [scene] = parseScenes([
      { panels: ['gaps', 'staffing'], layout: 'even', title: { zh: '缺口', en: null } },
    ])
    expect(scene).toMatchObject({
      ready: null,
      title: { zh: '缺口' },
      arrangement: { panels: ['gaps', 'staffing'], layout: 'even' },
    })
  })

  test.each<[string, unknown, number | null]>([
    ['the coverage unless it says otherwise', { scene: 'coverage' }, 10_000],
    ['one that says how long for each', { scene: 'needs', tour: 20 }, 20_000],
    ['one that says no more than that', { scene: 'workforce', tour: true }, 10_000],
    ['not the needs', { scene: 'needs' }, null],
    ['not one that says so', { scene: 'overview', tour: false }, null],
  ])('tells of one town after another: %s', (_, scene, tourMs) => {
    expect(parseScenes([scene])).toMatchObject([{ tourMs }])
  })

  test('the same scene twice has two names', () => {
    const names = parseScenes([{ scene: 'coverage' }, { scene: 'coverage' }, { scene: 'coverage' }]).map(
      ({ name }) => name,
    )
    expect(names).toEqual(['coverage', 'coverage-2', 'coverage-3'])
  })

  test.each<[string, unknown, RegExp]>([
    ['no scene at all', [], /wall\.scenes/],
    ['a scene there is not', [{ scene: 'weather' }], /wall\.scenes\.0\.scene: .*weather/],
    [
      'a panel that never hangs on a wall',
      [{ panels: ['special-families'], title: { zh: '档案', en: null } }],
      /wall\.scenes\.0\.panels\.0: .*special-families/,
    ],
    ['panels that nobody gave a title', [{ panels: ['gaps'] }], /wall\.scenes\.0\.title/],
    [
      'a scene that is gone before it is read',
      [{ scene: 'needs', dwellSeconds: 1 }],
      /wall\.scenes\.0\.dwellSeconds/,
    ],
    [
      'a time of day there is not',
      [{ scene: 'needs', hours: { from: '25:00', to: '26:00' } }],
      /wall\.scenes\.0\.hours\.from/,
    ],
    ['a tour on which nobody could read', [{ scene: 'coverage', tour: 1 }], /wall\.scenes\.0\.tour/],
    ['a misspelt key', [{ scene: 'needs', dwell: 30 }], /wall\.scenes\.0\.dwell/],
    ['a sentence', 'overview', /wall\.scenes/],
  ])('%s is refused by its place and its key', (_, json, place) => {
    expect(() => parseScenes(json)).toThrow(place)
  })
})

describe('scenes in an address', () => {
  const configured = parseScenes([{ scene: 'coverage', name: 'yangshe', scope: { station: '320582100' } }])

  test('configured ones and those of the product, by name, with a time of their own', () => {
    expect(scenesIn('yangshe,needs:90', configured)).toMatchObject([
      { name: 'yangshe', scope: { station: '320582100' } },
      { name: 'needs', dwellMs: 90_000 },
    ])
  })

  test('what nobody knows is left out, and a time that cannot be is not taken', () => {
    expect(scenesIn('weather,needs:-5', configured)).toMatchObject([{ name: 'needs', dwellMs: 45_000 }])
    expect(unknownScenes('weather:30,needs, snow', configured)).toEqual(['weather', 'snow'])
    expect(unknownScenes('', configured)).toEqual([])
    expect(scenesIn('weather', configured)).toBeNull()
    expect(scenesIn('', configured)).toBeNull()
  })
})

test('every panel that may hang on a wall is named once', () => {
  expect(new Set(WALL_PANELS).size).toBe(WALL_PANELS.length)
})
