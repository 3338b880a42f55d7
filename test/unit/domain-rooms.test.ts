import { describe, expect, test } from 'vitest'
import { gapsByStation } from '#domain/rooms.ts'
import type { Station } from '#domain/stations.ts'
import { station } from './made.ts'

describe('villages and communities without a room', () => {
  const rooms = {
    length: 4,
    code: ['a', 'b', 'c', 'd'],
    name: ['甲', '乙', '丙', '丁'],
    kind: ['village', 'community', 'village', 'village'] as const,
    station: Uint16Array.of(0, 1, 0, 1),
    stationCodes: ['S01', 'S02'],
    longitude: new Float64Array(4),
    latitude: new Float64Array(4),
    covered: Uint8Array.of(1, 0, 0, 0),
    since: null,
  }

  const [first, second] = [station({ code: 'S01' }), station({ code: 'S02' })]

  test.each<[string, Station[], [string, number[]][]]>([
    [
      'station by station',
      [first, second],
      [
        ['S02', [1, 3]],
        ['S01', [2]],
      ],
    ],
    ['of one station', [second], [['S02', [1, 3]]]],
    ['of a station without any', [station({ code: 'S99' })], []],
    [
      'none are known of a station that reported no rooms',
      [first, { ...second, rooms: null }],
      [['S01', [2]]],
    ],
  ])('%s', (_, stations, expected) => {
    expect([...gapsByStation(rooms, stations)]).toEqual(expected)
  })
})
