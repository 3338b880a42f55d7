import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import type { Endpoint } from '../endpoint.ts'
import { envelopeOf } from '../endpoint.ts'
import { name } from '../wire.ts'
import type { Described } from './described.ts'
import { describedField, describedObject } from './described.ts'

/** As much of an endpoint as a document can say. */
export type Resource = Pick<Endpoint<v.GenericSchema, unknown>, 'resource' | 'summary' | 'wire'>

/** RFC 9457 problem details: what an error answer says. */
const problem = v.object({
  type: v.optional(v.string()),
  title: v.string(),
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  detail: v.optional(v.string()),
})

/** The input side: what a backend must send, before it is decoded. */
export function schemaOf(schema: v.GenericSchema) {
  const { $schema, $defs, ...own } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Checks across fields have no JSON Schema; the descriptions say them.
    errorMode: 'ignore',
    definitions: schema === name ? {} : { Name: name },
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  })
  return own
}

export const describedName = (): Described => describedObject(schemaOf(name), [])
export const describedProblem = (): Described => describedObject(schemaOf(problem), ['problem'])

/** The whole successful answer of a resource: its data, described by its summary, in the envelope. */
export function describedAnswer({ resource, summary, wire }: Resource): Described {
  const { properties, ...envelope } = schemaOf(envelopeOf(wire))
  const { data, ...frame } = properties ?? {}
  if (typeof data !== 'object') throw new Error(`${resource} carries no data`)
  const inner = describedField(data, [resource], { key: resource, doc: { ...summary, unit: 'none' } })
  const outer = describedObject({ ...envelope, properties: frame }, [])
  return {
    schema: { ...outer.schema, properties: { data: inner.schema, ...outer.schema.properties } },
    example: Object.assign({ data: inner.example }, outer.example),
    keys: [...inner.keys, ...outer.keys],
  }
}
