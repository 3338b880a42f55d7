import { expect, test } from 'vitest'
import { FIRST, LATEST, MONTHS, month } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { TOWNS } from '#mocks/dataset/towns.ts'

const city = dataset()
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

test('in every month the towns add up to the city', () => {
  for (const period of MONTHS) {
    const { stations } = city.stations(period)
    const { certified } = city.workforce(period).months.at(-1) ?? {}
    expect(sum(stations.map((station) => station.certified)), period).toBe(
      sum(Object.values(certified ?? {})),
    )
    const { towns } = city.geography(period)
    expect(sum(towns.map(({ residents }) => residents)), period).toBe(city.city(period).population?.residents)
    const { columns } = city.rooms(period)
    expect(sum(stations.map(({ rooms }) => rooms)), period).toBe(columns.covered.filter(Boolean).length)
    expect(sum(towns.map(({ villages, communities }) => (villages ?? 0) + (communities ?? 0)))).toBe(270)
  }
})

test('a room is there from the month that it is said to be there from, in every month of the history', () => {
  const latest = city.rooms(LATEST).columns.since ?? []
  expect(new Set(latest).size).toBeGreaterThan(MONTHS.length)
  for (const period of MONTHS) {
    const { covered, since = [] } = city.rooms(period).columns
    covered.forEach((has, row) => {
      const told = latest[row] ?? null
      expect(since[row]).toBe(has ? told : null)
      if (told !== null) expect(has, `${row} in ${period}`).toBe(told <= period)
    })
  }
})

test('every town has a place and a station, and its rooms are its own villages and communities', () => {
  const codes = TOWNS.map(({ code }) => code).sort()
  expect(
    city
      .geography(LATEST)
      .towns.map(({ code }) => code)
      .sort(),
  ).toEqual(codes)
  expect(
    city
      .stations(LATEST)
      .stations.map(({ townCode }) => townCode)
      .sort(),
  ).toEqual(codes)
  const { stationCodes, columns } = city.rooms(LATEST)
  columns.code.forEach((code, row) => {
    const town = code.slice(0, 9)
    // Parks have codes of their own in the register; their villages count to the town they lie in.
    if (codes.includes(town)) expect(stationCodes[columns.station[row] ?? -1]).toBe(town)
  })
})

test('five villages and communities have no room', () => {
  const { columns } = city.rooms(LATEST)
  const gaps = columns.name.filter((_, row) => !columns.covered[row]).sort()
  expect(gaps).toEqual(['沙洲湖社区', '金田社区', '泗兴社区', '稻麦场社区', '畜禽场社区'].sort())
})

test('1,447,400 residents were counted at the end of 2022, most of them in Yangshe', () => {
  expect(city.city(LATEST).population).toEqual({ residents: 1_447_400, countedOn: '2022-12-31' })
  const [yangshe = 0, ...others] = city.geography(LATEST).towns.map(({ residents }) => residents ?? 0)
  expect(yangshe).toBeGreaterThan(3 * Math.max(...others))
})

test('a year before there were 3,383 certified workers, 312 fewer', () => {
  const before = city.workforce(LATEST).months.find(({ period }) => period === '2022-02')
  expect(sum(Object.values(before?.certified ?? {}))).toBe(3383)
})

test('no month has fewer newly certified workers than it has more of them: 318 in 2022, 39 since', () => {
  const { months } = city.workforce(LATEST)
  const totals = months.map(({ certified }) => sum(Object.values(certified)))
  months.forEach(({ newlyCertified }, at) => {
    const before = totals[at - 1]
    if (before !== undefined) expect(newlyCertified).toBeGreaterThanOrEqual((totals[at] ?? 0) - before)
  })
  const of = (year: string) =>
    sum(months.filter(({ period }) => period.startsWith(year)).map((one) => one.newlyCertified ?? null))
  expect([of('2022'), of('2023')]).toEqual([318, 39])
})

test('128 organisations stand on file, nine of them filed this quarter', () => {
  const { stations } = city.stations(LATEST)
  expect(sum(stations.map(({ filedOrganisations }) => filedOrganisations))).toBe(128)
  expect(sum(stations.map(({ filedThisQuarter }) => filedThisQuarter))).toBe(9)
  const december = city.stations(month('2022-12')).stations
  expect(sum(december.map(({ filedOrganisations }) => filedOrganisations))).toBe(119)
})

test('certified workers, rooms, staff and filed organisations never fall from one month to the next', () => {
  for (const [at, period] of MONTHS.entries()) {
    const before = MONTHS[at - 1]
    if (before === undefined) continue
    const past = city.stations(before).stations
    city.stations(period).stations.forEach((station, row) => {
      for (const figure of ['certified', 'rooms', 'staffOnPost', 'filedOrganisations'] as const) {
        expect(station[figure] ?? 0, `${period} ${station.code} ${figure}`).toBeGreaterThanOrEqual(
          past[row]?.[figure] ?? 0,
        )
      }
    })
  }
  const levels = city.workforce(LATEST).months.map(({ certified }) => Object.values(certified))
  for (const [at, now] of levels.entries()) {
    now.forEach((value, level) => {
      expect(value).toBeGreaterThanOrEqual(levels[at - 1]?.[level] ?? 0)
    })
  }
})

test('an earlier month knows nothing of later ones', () => {
  expect(city.workforce(month('2022-05')).months.at(-1)?.period).toBe('2022-05')
  for (const { milestones, supervision } of city.projects(month('2022-05')).projects) {
    expect(supervision).toBeNull()
    for (const { done } of milestones ?? []) expect(done ?? '').not.toMatch(/^2022-0[6-9]|^2022-1|^2023/)
  }
  expect(city.surveys(FIRST).surveys).toEqual([])
  expect(city.surveys(month('2022-03')).surveys).toMatchObject([{ analysed: null, end: null }])
})

test('the evaluation of 2022 is known from January 2023 on: eleven scores with one tie', () => {
  expect(city.stations(month('2022-12')).stations.every(({ evaluation }) => evaluation === null)).toBe(true)
  const evaluations = city.stations(LATEST).stations.map(({ evaluation }) => evaluation)
  expect(new Set(evaluations.map((one) => one?.year))).toEqual(new Set([2022]))
  const scores = evaluations.map((one) => one?.score ?? 0)
  expect(new Set(scores).size).toBe(10)
  expect(Math.min(...scores)).toBeGreaterThan(80)
  expect(Math.max(...scores)).toBeLessThan(96)
})

test('needs pile up within a year, and never more of them are linked than were accepted', () => {
  for (const [at, period] of MONTHS.entries()) {
    const before = MONTHS[at - 1]
    const past = before?.slice(0, 4) === period.slice(0, 4) ? city.needs(before ?? period).rows : []
    city.needs(period).rows.forEach(({ accepted, linked, oldestWaiting }, row) => {
      expect(linked ?? 0).toBeLessThanOrEqual(accepted ?? 0)
      expect(accepted ?? 0).toBeGreaterThanOrEqual(past[row]?.accepted ?? 0)
      expect(linked ?? 0).toBeGreaterThanOrEqual(past[row]?.linked ?? 0)
      if (linked === accepted) expect(oldestWaiting).toBeNull()
    })
  }
})

test('all but the last January report came in time, and that one came two days late', () => {
  const { reports } = city.reports(LATEST)
  expect(new Set(reports.map(({ due }) => due))).toEqual(new Set(['2023-02-05T18:00:00+08:00']))
  expect(new Set(reports.map(({ period }) => period))).toEqual(new Set(['2023-01']))
  const late = reports.filter(({ due, received }) => received === null || received > due)
  expect(late).toHaveLength(1)
  expect(late[0]?.received).toMatch(/^2023-02-07T/)
})

test('the squares of the tile grid lie to one another as the towns do', () => {
  const { towns } = city.geography(LATEST)
  const squares = towns.map(({ tile }) => `${tile?.column} ${tile?.row}`)
  expect(new Set(squares).size).toBe(towns.length)
  const { columns } = city.rooms(LATEST)
  const middle = (degrees: readonly (number | null)[], station: number) => {
    const own = degrees.filter((_, row) => columns.station[row] === station)
    return sum(own) / own.length
  }
  towns.forEach((one, at) => {
    towns.forEach((other, otherAt) => {
      const east = middle(columns.longitude, otherAt) - middle(columns.longitude, at)
      const south = middle(columns.latitude, at) - middle(columns.latitude, otherAt)
      const pair = `${one.short.zh} ${other.short.zh}`
      if (east > 0.06) expect(other.tile?.column, pair).toBeGreaterThanOrEqual(one.tile?.column ?? 0)
      if (south > 0.06) expect(other.tile?.row, pair).toBeGreaterThanOrEqual(one.tile?.row ?? 0)
    })
  })
})
