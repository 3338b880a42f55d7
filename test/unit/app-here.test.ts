import { describe, expect, test } from 'vitest'
import { pathFrom } from '../../src/app/here.ts'

const desk = { part: null, id: null }
const station = { part: 'station', id: 'S03' } as const
const project = { part: 'project', id: 'p 1/2' } as const

describe('from one page to another', () => {
  test.each([
    ['the scope is kept', desk, '?period=2022-11&lang=en', 'needs', {}, '/needs?period=2022-11&lang=en'],
    [
      'what is looked at there may be chosen',
      desk,
      '',
      'projects',
      { light: 'late' },
      '/projects?light=late',
    ],
    ['what only one page asks for stays behind', desk, '?light=late&unit=U7', 'coverage', {}, '/coverage'],
    [
      'a town of the query goes into the path',
      desk,
      '?station=S03&period=2022-11',
      'station',
      {},
      '/stations/S03?period=2022-11',
    ],
    [
      'a town of the path goes into the query',
      station,
      '?lang=en',
      'workforce',
      {},
      '/workforce?lang=en&station=S03',
    ],
    [
      'another town is another path',
      station,
      '?lang=en',
      'station',
      { station: 'S04' },
      '/stations/S04?lang=en',
    ],
    [
      'a project is found by its id, whatever is in it',
      desk,
      '',
      'project',
      { project: 'p 1/2' },
      '/projects/p%201%2F2',
    ],
    ['a project is left behind', project, '', 'projects', {}, '/projects'],
    ['a page about one thing, without it, is the page that lists them', desk, '', 'station', {}, '/coverage'],
  ] as const)('%s', (_, here, search, page, changes, path) => {
    expect(pathFrom(here, search, page, changes)).toBe(path)
  })
})
