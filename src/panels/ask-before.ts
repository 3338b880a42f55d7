import type * as v from 'valibot'
import type { Endpoint } from '#api/endpoint.ts'
import { ask } from '#api/request.ts'
import type { Month } from '#domain/periods.ts'
import { later } from './panel.ts'

/**
 * Asks for a month that figures are held against, once the figures stand: nothing where the record does not reach it.
 * A comparison may be as large as what it is held against, and nobody waits for it.
 */
export const askBefore = <Wire extends v.GenericSchema, Value>(
  endpoint: Endpoint<Wire, Value>,
  month: Month | null,
) => (month === null ? null : later(ask(endpoint, month)))
