/** Evidence in which nothing is amiss, to be changed where a case is about something. */
import { type Evidence, exceptionsOf } from '#domain/exceptions.ts'
import { type Instant, instant } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import type { Station } from '#domain/stations.ts'
import { count } from '#domain/units.ts'
import { day, milestone, name, project, RULES, station } from './made.ts'

/** The evening of a day. */
export const at = (text: string): Instant => instant(Date.parse(`${text}T18:00:00+08:00`))
const AS_OF = at('2023-02-16')

/** A station that reported every figure. */
export const reporting = (code: string, changes: Partial<Station> = {}): Station =>
  station({
    code,
    townCode: code,
    name: name(code),
    filedOrganisations: count(1),
    filedThisQuarter: count(0),
    ...changes,
  })

/** To the end of 2023; nothing done since its start. */
export const begun = (id: string, start: string, changes: Partial<Project> = {}): Project =>
  project({
    id,
    name: name(id),
    stationCode: 'A',
    start: day(start),
    end: day('2023-12-31'),
    milestones: [milestone(1, null)],
    budget: null,
    paid: null,
    ...changes,
  })

export const told = <Value>(data: Value) => ({ data, asOf: AS_OF })

type Unit = readonly [name: string, kind: 'village' | 'community', station: 'A' | 'B', covered: boolean]

/** Villages and communities in the order given, on no record since when. */
export const units = (...rows: readonly Unit[]): Evidence['rooms'] =>
  told({
    length: rows.length,
    code: rows.map((_, row) => `${row + 1}`),
    name: rows.map(([zh]) => zh),
    kind: rows.map(([, kind]) => kind),
    station: Uint16Array.from(rows, ([, , code]) => (code === 'A' ? 0 : 1)),
    stationCodes: ['A', 'B'],
    longitude: new Float64Array(rows.length),
    latitude: new Float64Array(rows.length),
    covered: Uint8Array.from(rows, ([, , , covered]) => (covered ? 1 : 0)),
    since: null,
  })

const NOTHING: Evidence = {
  stations: told([reporting('A'), reporting('B')]),
  geography: told({ towns: [], geometry: null }),
  projects: told([]),
  rooms: units(),
  needs: told({ topics: [], rows: [] }),
  functions: told({ functions: [], rows: [] }),
  reports: told([]),
}

/** The exceptions where only this is not as it should be. */
export const found = (evidence: Partial<Evidence>) => exceptionsOf({ ...NOTHING, ...evidence }, RULES)
