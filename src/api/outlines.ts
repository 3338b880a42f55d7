import type { Geography } from '#domain/geography.ts'
import type { Month } from '#domain/periods.ts'
import type { Answer } from './endpoint.ts'
import { ApiFailure } from './failure.ts'
import { geographyEndpoint } from './geography.ts'
import type { Request } from './request.ts'
import { ask, queryOf } from './request.ts'

/** The outline of the towns as the geometry file holds it, not yet read; null where there is none. */
export interface Outlines {
  readonly topology: unknown
  /** Why the file named by the backend could not be had; null when it was, or when none is named. */
  readonly fault: string | null
}

/**
 * The geometry file that the geography names. Its failure is part of the answer: without outlines a town
 * still has its square in the tile grid.
 */
export const askOutlines = (period: Month | null): Request<Outlines> => ({
  key: ['outlines', period ?? 'latest'],
  async load({ client, cache, known, signal }) {
    const geography = await cache.ensureQueryData(queryOf(client, ask(geographyEndpoint, period)))
    const { geometry } = geography.data
    if (geometry === null) return { ...geography, etag: null, data: { topology: null, fault: null } }
    try {
      const { json, etag } = await client.getFile(geometry.url, signal)
      if (known !== undefined && etag !== null && known.etag === etag) return still(known, geography)
      return { ...geography, etag, data: { topology: json, fault: null } }
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error
      if (known?.data.topology) return still(known, geography)
      return { ...geography, etag: null, data: { topology: null, fault: error.detail } }
    }
  },
})

/** The drawing held so far, no older than the geography that names it: the same object while nothing is newer. */
function still(known: Answer<Outlines>, geography: Answer<Geography>): Answer<Outlines> {
  if (known.asOf === geography.asOf && known.nextDue === geography.nextDue) return known
  return { ...geography, etag: known.etag, data: known.data }
}
