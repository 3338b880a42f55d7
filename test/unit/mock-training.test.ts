import { expect, test } from 'vitest'
import { LATEST, lastDayOf, MONTHS, month, monthOfDay } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { TOWNS } from '#mocks/dataset/towns.ts'

const city = dataset()
const programmeIn = (period: (typeof MONTHS)[number]) => {
  const { programme } = city.training(period)
  if (programme === null) throw new Error(`no programme in ${period}`)
  return programme
}
const latest = programmeIn(LATEST)

test('the programme is the one the city names: its twelve months, its three modules in their order', () => {
  for (const period of MONTHS) {
    const { programme } = city.city(period)
    const { name, modules, start, end } = programmeIn(period)
    expect(name).toEqual(programme?.name)
    expect(modules.map((module) => module.name)).toEqual(programme?.modules)
    const [from, to] = [month(start.slice(0, 7)), month(end.slice(0, 7))]
    expect(start).toMatch(/-01$/)
    expect(lastDayOf(to)).toBe(end)
    expect((Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) + 1).toBe(
      Number(from.slice(5)) + (programme?.months ?? 0),
    )
  }
})

test('16 sessions are planned within it, ten of them held, one put off and still to be held', () => {
  const { sessions, start, end } = latest
  expect(sessions).toHaveLength(16)
  expect(sessions.every(({ plannedOn }) => plannedOn >= start && plannedOn <= end)).toBe(true)
  expect(sessions.filter(({ heldOn }) => heldOn !== null)).toHaveLength(10)
  expect(sessions.filter(({ heldOn, postponed }) => postponed && heldOn === null)).toMatchObject([
    { title: { zh: '志愿者队伍建设' } },
  ])
})

test('every station has a row for every session held, and none for one to come', () => {
  for (const period of MONTHS) {
    const { sessions, attendance } = programmeIn(period)
    const held = sessions.filter(({ heldOn }) => heldOn !== null).map(({ id }) => id)
    expect(attendance.map(({ sessionId, stationCode }) => `${sessionId} ${stationCode}`)).toEqual(
      held.flatMap((id) => TOWNS.map(({ code }) => `${id} ${code}`)),
    )
  }
})

test('no station sends more people than it has on post', () => {
  const heldOn = new Map(latest.sessions.map((session) => [session.id, session.heldOn]))
  for (const { sessionId, stationCode, attendees } of latest.attendance) {
    const period = monthOfDay(heldOn.get(sessionId) ?? lastDayOf(LATEST))
    const { staffOnPost } = city.stations(period).stations.find(({ code }) => code === stationCode) ?? {}
    expect(attendees ?? 0, `${sessionId} ${stationCode}`).toBeLessThanOrEqual(staffOnPost ?? 0)
  }
})

test('who passed was examined, and no more were examined than the stations had on post', () => {
  const examined = latest.modules.flatMap(({ exam }) => exam ?? [])
  expect(examined).toHaveLength(2)
  for (const { heldOn, taken, passed } of examined) {
    const { stations } = city.stations(monthOfDay(heldOn))
    const staff = stations.reduce((sum, { staffOnPost }) => sum + (staffOnPost ?? 0), 0)
    expect(passed ?? 0).toBeLessThanOrEqual(taken ?? 0)
    expect(taken ?? 0).toBeLessThanOrEqual(staff)
  }
})

test('an earlier month knows nothing of later ones, and what was held stays held', () => {
  expect(programmeIn(month('2022-05')).sessions.every(({ heldOn }) => heldOn === null)).toBe(true)
  expect(programmeIn(month('2022-05')).attendance).toEqual([])
  for (const [at, period] of MONTHS.entries()) {
    const { sessions, modules, attendance } = programmeIn(period)
    const on = lastDayOf(period)
    for (const { heldOn } of sessions) if (heldOn !== null) expect(heldOn <= on).toBe(true)
    for (const { exam } of modules) if (exam !== null) expect(exam.heldOn <= on).toBe(true)
    const before = MONTHS[at - 1]
    if (before === undefined) continue
    expect(attendance).toEqual(expect.arrayContaining([...programmeIn(before).attendance]))
  }
})
