import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PHASES } from '#domain/projects.ts'
import { FACETS, facetCounts, isNarrowed, type Selection, selected } from '#domain/selection.ts'
import { wholePortfolio } from '#domain/whole-portfolio.ts'
import { day, milestone, name, project, RULES } from './made.ts'

const ON = day('2022-07-02')
const ALL: Selection = { station: null, light: null, phase: null, operator: null, field: null }

/** Late, watched and on track; in two towns, run by two agencies, about two things. */
const projects = [
  project({ id: '滞后', milestones: [milestone(1, null)], field: 'elderly', operator: name('甲') }),
  project({
    id: '关注',
    milestones: [milestone(1, '2022-02-01'), milestone(3, null)],
    field: 'elderly',
    operator: name('乙'),
    stationCode: 'S02',
  }),
  project({ id: '按期', milestones: [milestone(1, '2022-02-01'), milestone(1, null)], operator: name('甲') }),
  project({ id: '立项', phase: 'approval', milestones: [milestone(1, null)], field: 'children' }),
]
const rows = wholePortfolio(projects, ON, RULES)
const ids = (changes: Partial<Selection>) =>
  selected(rows, { ...ALL, ...changes }).map(({ project: { id } }) => id)

test('with nothing chosen every project stands, those that have not begun last and without a light', () => {
  expect(ids({})).toEqual(['滞后', '关注', '按期', '立项'])
  expect(rows.at(-1)?.light).toBeNull()
  expect(isNarrowed(ALL)).toBe(false)
})

test.each<[Partial<Selection>, string[]]>([
  [{ light: 'late' }, ['滞后']],
  [{ station: 'S02' }, ['关注']],
  [{ operator: '甲' }, ['滞后', '按期']],
  [{ field: 'elderly' }, ['滞后', '关注']],
  [{ phase: 'approval' }, ['立项']],
  [{ field: 'elderly', operator: '乙' }, ['关注']],
  [{ field: 'nothing of the kind' }, []],
])('%j leaves %j', (changes, left) => {
  expect(ids(changes)).toEqual(left)
  expect(isNarrowed({ ...ALL, ...changes })).toBe(true)
})

test('the ranking is made once for a list, and anew for another day', () => {
  expect(wholePortfolio(projects, ON, RULES)).toBe(rows)
  expect(wholePortfolio(projects, day('2022-08-01'), RULES)).not.toBe(rows)
})

test('a count beside a choice is what the list will hold once it is chosen', () => {
  const choice = {
    station: fc.constantFrom(null, 'S01', 'S02', 'S03'),
    light: fc.constantFrom(null, 'late' as const, 'watch' as const, 'on-track' as const),
    phase: fc.constantFrom(null, ...PHASES.slice(1, 4)),
    operator: fc.constantFrom(null, '甲', '乙'),
    field: fc.constantFrom(null, 'elderly', 'children'),
  }
  fc.assert(
    fc.property(fc.record(choice), (selection) => {
      const counts = facetCounts(rows, selection)
      for (const facet of FACETS) {
        for (const [value, many] of counts[facet]) {
          expect(selected(rows, { ...selection, [facet]: value })).toHaveLength(many)
        }
      }
    }),
  )
})
