import { LIGHTS } from '#domain/lights.ts'
import { PHASES } from '#domain/projects.ts'
import type { Scope } from '#domain/scope.ts'
import type { Facet } from '#domain/selection.ts'

/** Nothing chosen; the town too, since it narrows the list as the others do. */
export const CLEARED: Partial<Scope> = {
  station: null,
  light: null,
  phase: null,
  operator: null,
  field: null,
}

/** One choice as a change of the scope; a light or a phase that there is not is none. */
export function changeOf(facet: Facet, value: string | null): Partial<Scope> {
  switch (facet) {
    case 'light':
      return { light: LIGHTS.find((light) => light === value) ?? null }
    case 'phase':
      return { phase: PHASES.find((phase) => phase === value) ?? null }
    case 'station':
      return { station: value }
    case 'operator':
      return { operator: value }
    case 'field':
      return { field: value }
  }
}
