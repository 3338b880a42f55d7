/** The example of an answer, changed in one place. */
import type * as v from 'valibot'
import { parseAnswer } from '#api/client.ts'
import type { Endpoint } from '#api/endpoint.ts'
import { ApiFailure } from '#api/failure.ts'
import { describedAnswer } from '#api/openapi/answers.ts'
import { ENDPOINTS } from '#api/resources.ts'

/** The steps from an answer to a value within it. */
export type Place = readonly (string | number)[]

/** A value with another one put in a place within it; undefined takes the place away. */
export function put(value: unknown, [step, ...rest]: Place, instead: unknown): unknown {
  if (step === undefined) return instead
  if (Array.isArray(value)) return value.map((one, at) => (at === step ? put(one, rest, instead) : one))
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const changed = fields.map(([key, one]) => [key, key === step ? put(one, rest, instead) : one] as const)
  return Object.fromEntries(changed.filter(([, one]) => one !== undefined))
}

const endpointOf = (resource: string): Endpoint<v.GenericSchema, unknown> => {
  const found: Endpoint<v.GenericSchema, unknown> | undefined = ENDPOINTS.find(
    (one) => one.resource === resource,
  )
  if (found === undefined) throw new Error(`no resource ${resource}`)
  return found
}

/** The answer the contract gives as an example. */
export const exampleOf = (resource: string) => describedAnswer(endpointOf(resource)).example

/** The detail of the refusal of an example changed in one place; what it was taken as, if it was not refused. */
export function refusal(resource: string, path: string, instead: unknown): unknown {
  const place = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  try {
    return parseAnswer(endpointOf(resource), put(exampleOf(resource), place, instead), null)
  } catch (error) {
    return error instanceof ApiFailure && error.kind === 'format' ? error.detail : error
  }
}
