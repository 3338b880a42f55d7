import { expect, test } from 'vitest'
import { begun, found, reporting, told, units } from './exceptions-evidence.ts'

test('the gravest come first, of those the oldest, and what no record dates before what one does', () => {
  const list = found({
    stations: told([reporting('A'), reporting('B', { rooms: null })]),
    projects: told([begun('新', '2022-06-01'), begun('老', '2022-02-01'), begun('关注', '2022-12-01')]),
    rooms: units(['甲村', 'village', 'A', false]),
  })
  expect(list.map(({ kind }) => kind)).toEqual([
    'project-late',
    'project-late',
    'no-room',
    'project-watch',
    'unreported',
  ])
  expect(list[0]).toMatchObject({ project: { id: '老' } })
})

test('of five thousand late projects none is left out, the oldest first', () => {
  const crowd = Array.from({ length: 5_000 }, (_, n) => begun(`项目${n}`, `2022-0${(n % 9) + 1}-01`))
  const late = found({ projects: told(crowd) }).filter(({ kind }) => kind === 'project-late')
  expect(late).toHaveLength(5_000)
  const since = late.map((exception) => exception.since ?? '')
  expect(since).toEqual([...since].sort())
})
