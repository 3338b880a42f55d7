import type { Month } from '#domain/periods.ts'
import type { Dataset } from './dataset.ts'
import type { StationCopy } from './multiplied-organisations.ts'
import { multipliedOrganisations } from './multiplied-organisations.ts'
import { TOWNS } from './towns.ts'

/** Which of the many a town of the demo has become. */
type Copy = number

/** The town's own code, and for every further copy of it the number behind a dash. */
const codeOf = (code: string, copy: Copy): string => (copy === 0 ? code : `${code}-${copy}`)
const numbered = (text: string, copy: Copy): string => (copy === 0 ? text : `${text} ${copy + 1}`)

type Wire<Resource extends keyof Dataset> = ReturnType<Dataset[Resource]>

const TOWN_AT = new Map(TOWNS.map(({ code }, at) => [code, at]))

/**
 * A province of as many stations as asked for, made of the towns of one city: each town is there many times over, under
 * codes of its own. What a station reports is reported by every copy of it, its organisations among it; a project
 * stands once, at one of the copies. Villages and communities are shared out among the copies, and
 * totals of the city grow with them. Its borders stay those of the one city: most towns have no outline.
 */
export function multiplied(whole: Dataset, stations: number): Dataset {
  const copiesOf = (town: number): number => Math.max(0, Math.ceil((stations - town) / TOWNS.length))
  const times = stations / TOWNS.length

  /** Goes through an answer: rows of a station become rows of all its copies. */
  function spread<Value>(value: Value): Value {
    return spreadOver(value) as Value
  }

  function spreadOver(value: unknown): unknown {
    if (Array.isArray(value)) return value.flatMap((member: unknown, at) => copiesOfRow(member, at))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, spreadOver(member)]))
  }

  function copiesOfRow(row: unknown, at: number): unknown[] {
    if (typeof row !== 'object' || row === null || !('stationCode' in row)) return [spreadOver(row)]
    const { stationCode } = row
    const town = typeof stationCode === 'string' ? TOWN_AT.get(stationCode) : undefined
    if (town === undefined || typeof stationCode !== 'string') return [row]
    const copies = copiesOf(town)
    if ('id' in row) return [{ ...row, stationCode: codeOf(stationCode, at % copies) }]
    return Array.from({ length: copies }, (_, copy) => ({ ...row, stationCode: codeOf(stationCode, copy) }))
  }

  /** Every town in turn, then every town again: the first eleven stay what they are. */
  const everyTown = <Row>(rows: readonly Row[], copied: (row: Row, copy: Copy) => Row): Row[] =>
    Array.from({ length: stations }, (_, at) => {
      const row = rows[at % TOWNS.length]
      if (row === undefined) throw new RangeError('a town is missing')
      return copied(row, Math.floor(at / TOWNS.length))
    })

  /** The station of every row: the units of a town are dealt to its copies in runs, neighbours together. */
  function dealtRooms({ columns }: Wire<'rooms'>): number[] {
    const rowsOfTown = TOWNS.map(() => 0)
    for (const town of columns.station) rowsOfTown[town] = (rowsOfTown[town] ?? 0) + 1
    const seen = TOWNS.map(() => 0)
    return columns.station.map((town) => {
      const nth = seen[town] ?? 0
      seen[town] = nth + 1
      return town + TOWNS.length * Math.floor((nth * copiesOf(town)) / (rowsOfTown[town] ?? 1))
    })
  }

  const tally = (dealt: readonly number[], counts: (row: number) => boolean): number[] => {
    const found = Array.from({ length: stations }, () => 0)
    dealt.forEach((station, row) => {
      if (counts(row)) found[station] = (found[station] ?? 0) + 1
    })
    return found
  }

  /** Totals of the city that a resource sends beside its stations. Who waits does not wait longer for being many. */
  function grown<Value>(value: Value): Value {
    return grownIn(value) as Value
  }

  function grownIn(value: unknown): unknown {
    if (typeof value === 'number') return Math.round(value * times)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, key === 'waitingDays' ? member : grownIn(member)]),
    )
  }

  /** Every copy of every station with its own units, by the code of the station it is a copy of. */
  function stationCopies(rooms: Wire<'rooms'>): ReadonlyMap<string, readonly StationCopy[]> {
    const { code, name } = rooms.columns
    const units = Array.from({ length: stations }, () => [] as { code: string; name: string }[])
    dealtRooms(rooms).forEach((station, row) => {
      units[station]?.push({ code: code[row] ?? '', name: name[row] ?? '' })
    })
    return new Map(
      TOWNS.map((town, at) => [
        town.code,
        Array.from({ length: copiesOf(at) }, (_, copy) => ({
          units: units[at + copy * TOWNS.length] ?? [],
          coded: (own: string) => codeOf(own, copy),
          named: ({ zh, en }) => ({ zh: numbered(zh, copy), en: en && numbered(en, copy) }),
        })),
      ]),
    )
  }

  const spreading = Object.fromEntries(
    Object.entries(whole).map(([resource, at]) => [resource, (period: Month) => spread(at(period))]),
  ) as unknown as Dataset

  return {
    ...spreading,
    city: (period) => {
      const city = whole.city(period)
      const { population } = city
      return {
        ...city,
        population: population && { ...population, residents: Math.round(population.residents * times) },
      }
    },
    geography: (period) => {
      const { towns, geometry } = whole.geography(period)
      const { columns, ...rooms } = whole.rooms(period)
      const dealt = dealtRooms({ columns, ...rooms })
      const villages = tally(dealt, (row) => columns.kind[row] === 'village')
      const communities = tally(dealt, (row) => columns.kind[row] === 'community')
      return {
        geometry,
        towns: everyTown(towns, (town, copy) => ({
          ...town,
          code: codeOf(town.code, copy),
          name: { zh: numbered(town.name.zh, copy), en: numbered(town.name.en ?? '', copy) },
          short: { zh: numbered(town.short.zh, copy), en: numbered(town.short.en ?? '', copy) },
          tile: copy === 0 ? town.tile : null,
        })).map((town, at) => ({
          ...town,
          villages: villages[at] ?? null,
          communities: communities[at] ?? null,
        })),
      }
    },
    stations: (period) => {
      const rooms = whole.rooms(period)
      const covered = tally(dealtRooms(rooms), (row) => rooms.columns.covered[row] === true)
      return {
        stations: everyTown(whole.stations(period).stations, (station, copy) => ({
          ...station,
          code: codeOf(station.code, copy),
          townCode: codeOf(station.townCode, copy),
          name: { zh: numbered(station.name.zh, copy), en: numbered(station.name.en ?? '', copy) },
        })).map((station, at) => ({ ...station, rooms: covered[at] ?? null })),
      }
    },
    rooms: (period) => {
      const rooms = whole.rooms(period)
      return {
        stationCodes: everyTown(rooms.stationCodes, codeOf),
        columns: { ...rooms.columns, station: dealtRooms(rooms) },
      }
    },
    organisations: (period) => {
      const copies = stationCopies(whole.rooms(period))
      return multipliedOrganisations(whole.organisations(period), (code) => copies.get(code) ?? [])
    },
    services: (period) => {
      const services = whole.services(period)
      return { ...spread(services), cityCases: grown(services.cityCases) }
    },
    adaptations: (period) => {
      const adaptations = whole.adaptations(period)
      return { ...spread(adaptations), city: grown(adaptations.city) }
    },
    workforce: (period) => ({
      months: whole.workforce(period).months.map(({ certified, newlyCertified, ...month }) => ({
        ...month,
        newlyCertified: scaled(newlyCertified ?? null, times),
        certified: {
          assistant: scaled(certified.assistant, times),
          worker: scaled(certified.worker, times),
          senior: scaled(certified.senior, times),
        },
      })),
    }),
    training: (period) => {
      const { programme } = spread(whole.training(period))
      return {
        programme: programme && {
          ...programme,
          modules: programme.modules.map(({ exam, ...module }) => ({
            ...module,
            exam: exam && {
              ...exam,
              taken: scaled(exam.taken, times),
              passed: scaled(exam.passed, times),
            },
          })),
        },
      }
    },
  }
}

const scaled = (value: number | null, times: number): number | null =>
  value === null ? null : Math.round(value * times)
