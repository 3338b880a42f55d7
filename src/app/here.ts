import { useCallback } from 'react'
import { useLocation, useMatches } from 'react-router'
import { WITHOUT_PAGE_PARTS, writeScope } from '#domain/address.ts'
import type { PageId } from '#domain/pages.ts'
import { PAGES, PART_IN_PATH, pathOf } from '#domain/pages.ts'
import type { Scope } from '#domain/scope.ts'
import type { Setting } from './dress.ts'

/** Where the reader is: the page, and the one thing it is about where its path names one. */
export interface Here {
  /** Null on a wall, and where there is no page. */
  readonly page: PageId | null
  readonly part: 'project' | 'station' | null
  /** The id of that thing. */
  readonly id: string | null
  readonly setting: Setting
}

const told = (handle: unknown, name: string): unknown =>
  typeof handle === 'object' && handle !== null ? Reflect.get(handle, name) : undefined

/** Read from the routes that match the address. */
export function useHere(): Here {
  const matches = useMatches()
  const named = matches.map(({ handle }) => told(handle, 'page'))
  const page = PAGES.find((known) => named.includes(known)) ?? null
  const part = page === null ? null : (PART_IN_PATH[page] ?? null)
  return {
    page,
    part,
    id: part === null ? null : (matches.at(-1)?.params.id ?? null),
    setting: matches.some(({ handle }) => told(handle, 'setting') === 'wall') ? 'wall' : 'desk',
  }
}

/**
 * Path and query of another page, with the scope kept: a town named in the path of this page goes into the query of the
 * next, and the other way round. What only this page asks for stays behind.
 */
export function pathFrom(
  { part, id }: Pick<Here, 'part' | 'id'>,
  search: string,
  page: PageId,
  changes: Partial<Scope>,
): string {
  const carried = part === 'station' ? { station: id } : {}
  const asked = { ...WITHOUT_PAGE_PARTS, ...carried, ...changes }
  const inPath = PART_IN_PATH[page]
  const before = new URLSearchParams(search)
  const own = inPath === undefined ? null : (asked[inPath] ?? before.get(inPath))
  const query = writeScope(before, inPath === undefined ? asked : { ...asked, [inPath]: null }).toString()
  return pathOf(page, own) + (query === '' ? '' : `?${query}`)
}

/** The addresses of the other pages, as seen from here. */
export function usePathTo({ part, id }: Here): (page: PageId, changes: Partial<Scope>) => string {
  const { search } = useLocation()
  return useCallback((page, changes) => pathFrom({ part, id }, search, page, changes), [part, id, search])
}
