import type { Place } from '#domain/place-search.ts'
import { stationOfUnit } from '#domain/whereabouts.ts'
import type { AtlasView } from './view.ts'

/** Everything on the map that has a name: towns, their stations, then villages and communities. */
export function placesOn({ towns, stations }: Pick<AtlasView, 'towns' | 'stations'>): Place[] {
  const served = [...towns.towns.values()].flatMap(({ stationCode, name }) =>
    stationCode === null ? [] : [{ stationCode, name }],
  )
  const { rooms } = towns
  return [
    ...served.map(
      ({ stationCode, name }): Place => ({
        kind: 'town',
        code: stationCode,
        station: stationCode,
        row: -1,
        ...name,
      }),
    ),
    ...stations.map(({ code, name }): Place => ({ kind: 'station', code, station: code, row: -1, ...name })),
    ...rooms.code.flatMap((code, row): Place[] => {
      const station = stationOfUnit(rooms, row)
      const zh = rooms.name[row]
      return station === null || zh === undefined ? [] : [{ kind: 'unit', code, station, row, zh, en: null }]
    }),
  ]
}
