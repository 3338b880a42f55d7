import * as v from 'valibot'
import type { Name } from '#domain/names.ts'
import type { Instant, Month } from '#domain/periods.ts'
import { instant, month, name } from './wire.ts'

/** What every resource may be asked for. No period asks for the latest there is. */
export const periodParams = v.object({ period: v.optional(month) })
export type PeriodParams = v.InferOutput<typeof periodParams>

/** Who a figure comes from; demonstration data is invented where its source is silent, and says so. */
export interface Source {
  readonly name: Name
  readonly demo: boolean
}

/** What came back: the value with everything a reader needs to trust it. */
export interface Answer<Value> {
  readonly data: Value
  /** 数据截至. */
  readonly asOf: Instant
  /** When newer figures are due; null when none are promised. */
  readonly nextDue: Instant | null
  /** The server's clock at the moment of answering. */
  readonly servedAt: Instant
  readonly source: Source
  /** The month the figures describe. */
  readonly period: Month
  /** The version of the contract the backend wrote this answer by; one that says none is of before there were any. */
  readonly schemaVersion?: string | undefined
  /** Names this state of the resource; sent back to ask whether it still holds. */
  readonly etag: string | null
  /** The HTTP date it came with: while it holds, later dates tell how far the server's clock has gone on. */
  readonly dated: Instant | null
}

/** Such as 1.2: told apart, never calculated with. */
const LONGEST_VERSION = 32
const version = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_VERSION))

const frame = {
  asOf: instant,
  nextDue: v.nullable(instant),
  servedAt: instant,
  source: v.object({ name, demo: v.boolean() }),
  period: month,
  schemaVersion: v.optional(version),
}

/** The one envelope of the contract: what every answer says about itself, around data of any kind. */
export const envelope = v.object({ ...frame, data: v.unknown() })

/** The same envelope around the data of one resource, as the document for backend teams shows it. */
export const envelopeOf = <const S extends v.GenericSchema>(data: S) => v.object({ data, ...frame })

/** One REST resource: where it is, what it may be asked, what it answers, and what that means. */
export interface Endpoint<Wire extends v.GenericSchema, Value> {
  readonly resource: string
  readonly summary: { readonly zh: string; readonly en: string }
  readonly params: typeof periodParams
  readonly wire: Wire
  decode(wire: v.InferOutput<Wire>): Value
}

/** The type a mock or a backend must send. */
export type WireOf<E> = E extends Endpoint<infer Wire, unknown> ? v.InferInput<Wire> : never

export function endpoint<const Wire extends v.GenericSchema, Value>(
  definition: Omit<Endpoint<Wire, Value>, 'params'>,
): Endpoint<Wire, Value> {
  return { ...definition, params: periodParams }
}
