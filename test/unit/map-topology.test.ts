import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readTopology } from '#map/topology.ts'

const towns = (): unknown => JSON.parse(readFileSync('public/geo/towns.topo.json', 'utf8'))

/** The file with one place replaced, to be refused. */
function spoilt(path: readonly (string | number)[], value: unknown): unknown {
  const copy = towns()
  let place: unknown = copy
  for (const step of path.slice(0, -1)) place = Reflect.get(Object(place), step)
  Reflect.set(Object(place), path[path.length - 1] ?? '', value)
  return copy
}

test('the shipped geometry holds the eleven towns, the river and its notice', () => {
  const { areas, water, note } = readTopology(towns())
  expect(areas.map(({ id }) => id)).toEqual([
    '320582001',
    '320582002',
    '320582003',
    '320582100',
    '320582101',
    '320582103',
    '320582104',
    '320582105',
    '320582106',
    '320582107',
    '320582400',
  ])
  expect(areas[3]).toMatchObject({ name: '杨舍镇', labelLonLat: [120.544, 31.868] })
  expect(areas.every(({ geometry }) => geometry !== null)).toBe(true)
  expect(water).toHaveLength(1)
  expect(note).toContain('示意图')
})

test('a town listed without a shape is kept, without geometry', () => {
  const { areas } = readTopology(spoilt(['objects', 'towns', 'geometries', 2, 'type'], null))
  expect(areas).toHaveLength(11)
  expect(areas[2]?.geometry).toBeNull()
})

test('a number as id becomes the code as text', () => {
  expect(readTopology(spoilt(['objects', 'towns', 'geometries', 0, 'id'], 7)).areas[0]?.id).toBe('7')
})

describe('nonsense is refused with the place where it is wrong', () => {
  test.each([
    [null, '$'],
    ['<!doctype html>', '$'],
    [{ type: 'FeatureCollection' }, '$'],
    [spoilt(['arcs'], null), 'arcs'],
    [spoilt(['arcs', 3], [[1, 'x']]), 'arcs[3]'],
    [spoilt(['transform'], { scale: [1] }), 'transform'],
    [spoilt(['objects'], []), 'objects'],
    [spoilt(['objects', 'towns'], undefined), 'objects.towns'],
    [spoilt(['objects', 'towns', 'geometries'], {}), 'objects.towns.geometries'],
    [spoilt(['objects', 'towns', 'geometries', 1, 'type'], 'Point'), 'objects.towns.geometries[1].type'],
    [
      spoilt(['objects', 'towns', 'geometries', 1, 'arcs', 0, 0], 9999),
      'objects.towns.geometries[1].arcs[0][0]',
    ],
    [spoilt(['objects', 'towns', 'geometries', 4, 'id'], undefined), 'objects.towns.geometries[4].id'],
    [spoilt(['objects', 'towns', 'geometries', 4, 'id'], '320582001'), 'objects.towns.geometries[4].id'],
    [
      spoilt(['objects', 'towns', 'geometries', 5, 'properties', 'name'], 5),
      'objects.towns.geometries[5].properties.name',
    ],
    [
      spoilt(['objects', 'towns', 'geometries', 5, 'properties', 'labelLonLat'], [1]),
      'objects.towns.geometries[5].properties.labelLonLat',
    ],
  ])('%#: at %s', (json, path) => {
    expect(() => readTopology(json)).toThrow(`geometry refused at ${path}:`)
  })
})
