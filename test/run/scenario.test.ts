import { expect, test } from 'vitest'
import { SCENARIOS, scenarioFromSegment, scenarioOf, scenarioSegment } from '#mocks/scenario.ts'

const asked = (query: string) => scenarioOf(new URLSearchParams(query))

test('every scenario survives the way through an address', () => {
  for (const name of SCENARIOS) {
    const settings = asked(`scenario=${name}&rooms=50000`)
    expect(settings.name).toBe(name)
    expect(scenarioFromSegment(scenarioSegment(settings))).toEqual(settings)
  }
})

test('an unknown scenario shows the normal city', () => {
  expect(asked('scenario=nonsense')).toEqual({ name: 'normal', rooms: null })
  expect(scenarioFromSegment('constructor-9')).toEqual({ name: 'normal', rooms: null })
})

test('rooms belong to the huge city alone, up to 265,000', () => {
  expect(asked('scenario=huge&rooms=50000').rooms).toBe(50_000)
  expect(asked('scenario=huge&rooms=9999999').rooms).toBe(265_000)
  expect(asked('scenario=slow&rooms=50000').rooms).toBeNull()
  for (const wrong of ['', '-1', '0', '1e5', 'many'])
    expect(asked(`scenario=huge&rooms=${wrong}`).rooms).toBeNull()
})
