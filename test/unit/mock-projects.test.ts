import * as v from 'valibot'
import { expect, test } from 'vitest'
import { functionsEndpoint } from '#api/functions.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { FIELDS } from '#domain/fields.ts'
import { deliveryByFunction } from '#domain/functions.ts'
import { lightReason } from '#domain/lights.ts'
import { isActive } from '#domain/projects.ts'
import { points } from '#domain/units.ts'
import { LATEST, MONTHS, month, PUBLISHED } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'

const city = dataset()
const rules = { watchBehind: points(0.1), lateBehind: points(0.3) }
const projectsIn = (period: (typeof MONTHS)[number]) =>
  projectsEndpoint.decode(v.parse(projectsEndpoint.wire, city.projects(period)))

const active = projectsIn(LATEST).filter(isActive)
const withLight = (light: string | null) =>
  active
    .filter((project) => lightReason(project, PUBLISHED, rules).light === light)
    .map(({ name }) => name.zh)
const reasonOf = (part: string) => {
  const project = projectsIn(LATEST).find(({ name }) => name.zh.includes(part))
  if (project === undefined) throw new Error(`no project ${part}`)
  return { project, ...lightReason(project, PUBLISHED, rules) }
}

test('42 projects are active on the day of the article', () => {
  expect(active).toHaveLength(42)
})

test('one of them is late, three are watched, one did not report, the others keep to the calendar', () => {
  expect(withLight('late')).toEqual(['“能量满满”增设电瓶车充电装置'])
  expect(withLight('watch')).toEqual([
    '“宠爱有法”文明养宠物',
    '计划生育特殊家庭关爱',
    '“小菜园·大邻里”社区共治',
  ])
  expect(withLight(null)).toHaveLength(1)
  expect(withLight('on-track')).toHaveLength(37)
})

test('“能量满满” is 33 points behind, late for ten days, and was followed up after it turned late', () => {
  const { project, completion, timeProgress, gap, since } = reasonOf('能量满满')
  expect(completion).toBeCloseTo(0.42)
  expect(timeProgress).toBeCloseTo(0.75, 2)
  expect(gap).toBeCloseTo(-0.33, 2)
  expect(since).toBe('2023-02-06')
  expect(project.supervision?.orderedOn).toBe('2023-02-08')
})

test('“小菜园” is late by its plan and was set to watched by hand, with who, when and why', () => {
  const { light, calculated, override, since } = reasonOf('小菜园')
  expect([light, calculated]).toEqual(['watch', 'late'])
  expect(override?.on).toBe('2023-02-06')
  expect(since).toBe('2023-02-06')
  const overridden = MONTHS.map((period) => projectsIn(period).filter(({ override: own }) => own !== null))
  expect(overridden.map((all) => all.length)).toEqual([...MONTHS.slice(1).map(() => 0), 1])
})

test('the projects of the city are of every field', () => {
  expect(new Set(projectsIn(LATEST).map(({ field }) => field))).toEqual(new Set(FIELDS))
})

test('“亮亮堂堂” is done and its milestones add up to the whole', () => {
  const { light, completion } = reasonOf('亮亮堂堂')
  expect(light).toBe('done')
  expect(completion).toBeCloseTo(1)
})

test('every project has five to seven milestones whose weights add up to one', () => {
  for (const { milestones, name } of projectsIn(LATEST)) {
    if (milestones === null) continue
    expect(milestones.length, name.zh).toBeGreaterThanOrEqual(5)
    expect(milestones.length, name.zh).toBeLessThanOrEqual(7)
    expect(milestones.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
  }
})

test('never is more paid than the budget, and every project ends after it starts', () => {
  for (const period of MONTHS) {
    for (const { budget, paid, start, end, name } of projectsIn(period)) {
      expect(paid ?? 0, name.zh).toBeLessThanOrEqual(budget ?? Number.POSITIVE_INFINITY)
      expect(end > start, name.zh).toBe(true)
    }
  }
})

test('a project goes through its phases in order as the months pass', () => {
  const order = ['need', 'approval', 'contract', 'delivery', 'mid-review', 'final-review', 'closed']
  const reached = new Map<string, number>()
  for (const period of MONTHS) {
    for (const { id, phase, name } of projectsIn(period)) {
      expect(order.indexOf(phase), `${period} ${name.zh}`).toBeGreaterThanOrEqual(reached.get(id) ?? 0)
      reached.set(id, order.indexOf(phase))
    }
  }
})

test('“能量满满” was watched before it was late, and on time before that', () => {
  const lightIn = (period: string, on: string) => {
    const project = projectsIn(month(period)).find(({ name }) => name.zh.includes('能量满满'))
    return (
      project &&
      lightReason(
        project,
        v.parse(projectsEndpoint.wire.entries.projects.pipe[0].item.entries.start, on),
        rules,
      ).light
    )
  }
  expect(lightIn('2022-09', '2022-09-30')).toBe('on-track')
  expect(lightIn('2023-01', '2023-01-31')).toBe('watch')
})

test('the five functions stand at 96, 88, 91, 72 and 83 %, incubation lowest', () => {
  const functions = functionsEndpoint.decode(v.parse(functionsEndpoint.wire, city.functions(LATEST)))
  const rates = deliveryByFunction(functions).map(({ rate }) => Math.round((rate ?? 0) * 100))
  expect(rates).toEqual([96, 88, 91, 72, 83])
  for (const { target, done } of functions.rows) expect(done ?? 0).toBeLessThanOrEqual(target ?? 0)
})
