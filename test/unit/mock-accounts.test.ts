import * as v from 'valibot'
import { expect, test } from 'vitest'
import { accountsEndpoint } from '#api/accounts.ts'
import { recordsEndpoint } from '#api/records.ts'
import { fiveWayOf, labourShare, linkedValueOf, professionalShare } from '#domain/accounts.ts'
import { isSuppressed } from '#domain/suppression.ts'
import { LATEST, MONTHS, month } from '#mocks/dataset/calendar.ts'
import { dataset } from '#mocks/dataset/dataset.ts'
import { datasetFor } from '#mocks/dataset/dataset-for.ts'
import { needsOverYears } from './mock-needs-linked.ts'

const city = dataset()
const huge = datasetFor({ name: 'huge', rooms: null }).data
const [hugeProjects, hugeAccounts, hugeRecords] = [
  huge.projects(LATEST),
  huge.accounts(LATEST),
  huge.records(LATEST),
]
type Period = (typeof MONTHS)[number]
const accountsIn = (period: Period) =>
  accountsEndpoint.decode(v.parse(accountsEndpoint.wire, city.accounts(period)))
const recordsIn = (period: Period) =>
  recordsEndpoint.decode(v.parse(recordsEndpoint.wire, city.records(period)))

test('in every month each project on the list has one account and one record, in its order', () => {
  const hugeIds = hugeProjects.projects.map(({ id }) => id)
  expect(hugeAccounts.accounts.map(({ projectId }) => projectId)).toEqual(hugeIds)
  expect(hugeRecords.records.map(({ projectId }) => projectId)).toEqual(hugeIds)
  for (const period of MONTHS) {
    const ids = city.projects(period).projects.map(({ id }) => id)
    expect(city.accounts(period).accounts.map(({ projectId }) => projectId)).toEqual(ids)
    expect(city.records(period).records.map(({ projectId }) => projectId)).toEqual(ids)
  }
})

test('the funds of a project are its budget, labour a part of them, social workers a part of its staff', () => {
  const budgets = new Map(city.projects(LATEST).projects.map(({ id, budget }) => [id, budget]))
  for (const { projectId, funds, labour, staff, professionals } of accountsIn(LATEST)) {
    expect(funds).toBe(budgets.get(projectId))
    expect(labour ?? 0).toBeLessThanOrEqual(funds ?? 0)
    expect(professionals ?? 0).toBeLessThanOrEqual(staff ?? 0)
  }
})

test('some projects are below the minimum of labour or of professionals, most are not', () => {
  const accounts = accountsIn(LATEST)
  const short = accounts.filter((one) => (labourShare(one) ?? 1) < 0.8).length
  const few = accounts.filter((one) => (professionalShare(one) ?? 1) < 0.75).length
  for (const below of [short, few]) {
    expect(below).toBeGreaterThan(2)
    expect(below).toBeLessThan(accounts.length / 3)
  }
})

test('who was served and what was linked only grow', () => {
  for (const [at, period] of MONTHS.entries()) {
    const before = MONTHS[at - 1]
    if (before === undefined) continue
    const past = new Map(accountsIn(before).map((account) => [account.projectId, account]))
    for (const account of accountsIn(period)) {
      const then = past.get(account.projectId)
      if (then === undefined) continue
      const [now, earlier] = [account.beneficiaries.served, then.beneficiaries.served]
      if (typeof now === 'number' && typeof earlier === 'number') expect(now).toBeGreaterThanOrEqual(earlier)
      expect(isSuppressed(now) && typeof earlier === 'number' && earlier > 0).toBe(false)
      expect(linkedValueOf([account]).value ?? 0).toBeGreaterThanOrEqual(linkedValueOf([then]).value ?? 0)
    }
  }
})

test('no small number of beneficiaries leaves the server', () => {
  for (const period of MONTHS) {
    for (const { beneficiaries } of city.accounts(period).accounts) {
      for (const people of [beneficiaries.planned, beneficiaries.served]) {
        if (typeof people === 'number') expect(people === 0 || people >= 10).toBe(true)
      }
    }
  }
})

test('some two in five projects link all five resources', () => {
  const { share, unreported } = fiveWayOf(accountsIn(LATEST))
  expect(share).toBeGreaterThan(0.3)
  expect(share).toBeLessThan(0.6)
  expect(unreported).toBe(1)
})

test('the needs linked to projects are the needs that were linked, station by station and topic by topic', () => {
  for (const period of [month('2022-06'), month('2022-12'), LATEST]) {
    const stationOf = new Map(city.projects(period).projects.map((one) => [one.id, one.stationCode]))
    const shared = new Map<string, number>()
    for (const { projectId, topics } of recordsIn(period)) {
      for (const { topicId, linked } of topics ?? []) {
        const key = `${stationOf.get(projectId)} ${topicId}`
        shared.set(key, (shared.get(key) ?? 0) + (linked ?? 0))
      }
    }
    for (const [key, linked] of needsOverYears(city, period)) expect(shared.get(key) ?? 0, key).toBe(linked)
  }
})

test('a survey named by a project is one of its station', () => {
  const surveys = new Map(city.surveys(LATEST).surveys.map((one) => [one.id, one.stationCode]))
  const stations = new Map(city.projects(LATEST).projects.map((one) => [one.id, one.stationCode]))
  const named = recordsIn(LATEST).filter(({ surveyId }) => surveyId !== null)
  expect(named.length).toBeGreaterThan(8)
  for (const { projectId, surveyId } of named)
    expect(surveys.get(surveyId ?? '')).toBe(stations.get(projectId))
})

test('the last phase written down is the phase of the project, and its days go forward', () => {
  for (const period of MONTHS) {
    const phaseOf = new Map(city.projects(period).projects.map(({ id, phase }) => [id, phase]))
    for (const { projectId, phases } of recordsIn(period)) {
      expect(phases.at(-1)?.phase, projectId).toBe(phaseOf.get(projectId))
      const days = phases.map(({ began }) => began)
      expect(days).toEqual([...days].sort())
    }
  }
})

test('a first plan is kept from the day it was changed, names milestones there are, and is told in the changes', () => {
  const milestones = new Map(city.projects(LATEST).projects.map((one) => [one.id, one.milestones ?? []]))
  const moved = recordsIn(LATEST).filter(({ baselines }) => baselines.length > 0)
  expect(moved.length).toBeGreaterThan(3)
  for (const { projectId, baselines, changes } of moved) {
    for (const { milestone, due } of baselines) {
      expect(due < (milestones.get(projectId)?.[milestone]?.due ?? '')).toBe(true)
    }
    expect(changes.some(({ what }) => what.zh.startsWith('计划调整'))).toBe(true)
  }
  const [first] = moved
  const since = first?.changes.find(({ what }) => what.zh.startsWith('计划调整'))?.on ?? ''
  const before = MONTHS.filter((period) => period < since.slice(0, 7)).at(-1)
  if (before === undefined) throw new Error('changed before the record begins')
  expect(recordsIn(before).find(({ projectId }) => projectId === first?.projectId)?.baselines ?? []).toEqual(
    [],
  )
})

test('an earlier month knows of no later change', () => {
  for (const period of MONTHS) {
    for (const { changes } of recordsIn(period)) {
      for (const { on } of changes) expect(on.slice(0, 7) <= period).toBe(true)
    }
  }
})
