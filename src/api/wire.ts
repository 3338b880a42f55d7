import * as v from 'valibot'
import { FIELDS } from '#domain/fields.ts'
import type { Instant } from '#domain/periods.ts'
import { instant as asInstant, isDay, isMonth } from '#domain/periods.ts'
import { count as asCount, days as asDays, score as asScore, tenThousandYuan } from '#domain/units.ts'
import { remembered } from './read-ahead.ts'

/**
 * The words the wire is written in. Each schema parses one kind of field into its domain type; a field that
 * may be missing says `nullable`, and `null` there means 未上报.
 */

/** A code or an identifier: short, never shown as a sentence. */
export const code = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

const LONGEST_NAME = 400

/** A name in Chinese, in English where there is one. Any characters: it is only ever drawn as text. */
export const name = v.object({
  zh: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  en: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_NAME))),
})

/** 领域 of a need, a survey or a project; it may be left out. */
export const field = v.optional(v.nullable(v.picklist(FIELDS)), null)

/** A telephone number as it is read: digits, blanks, and what sets them apart. */
export const phone = v.pipe(v.string(), v.regex(/^[\d +()-]{3,32}$/, 'not a telephone number'))

const LONGEST_ADDRESS = 2_000
const anywhere = 'https://beside.the.page/'

/** Read as a browser reads it, blanks and tabs and all. */
function leadsToTheWeb(link: string): boolean {
  try {
    return /^https?:$/.test(new URL(link, anywhere).protocol)
  } catch {
    return false
  }
}

/** An address beside the page or on a web server, never `javascript:` or `data:`. */
export const address = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(LONGEST_ADDRESS),
  v.check(leadsToTheWeb, 'not an http(s) address'),
)

export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.transform(asCount))
export const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.transform(asDays))
export const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100), v.transform(asScore))
export const yuan = v.pipe(v.number(), v.finite(), v.minValue(0), v.transform(tenThousandYuan))
export const weight = v.pipe(v.number(), v.finite(), v.minValue(0))

const FIRST_YEAR = 2000
const LAST_YEAR = 2999
export const year = v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR))

export const month = v.pipe(
  v.string(),
  v.regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/, 'not a month YYYY-MM'),
  v.guard(isMonth),
)
export const day = v.pipe(v.string(), v.isoDate(), v.guard(isDay, 'not a day of the calendar'))

/** RFC 3339 with an offset or Z: an instant without a zone is refused. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/, 'not RFC 3339 with offset'),
  // Date.parse alone turns 30 February into 2 March.
  v.check(
    (value) => isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)),
    'not an instant that exists',
  ),
  v.transform((value): Instant => asInstant(Date.parse(value))),
)

/** A count of people in a sensitive group: exact, or withheld by the backend as below a threshold. */
export const guardedCount = v.union([count, v.object({ below: count })])

/** A count as published: exact, or a lower bound such as 130余. */
export const publishedCount = v.union([count, v.object({ atLeast: count })])

/** Longitude and latitude, degrees, WGS-84. */
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))

/** A list whose members are told apart by each of its keys: a second one with the same key is refused. */
export function listOf<const S extends v.GenericSchema>(
  member: S,
  ...keys: readonly ((value: v.InferOutput<S>) => string)[]
) {
  return v.pipe(
    v.array(remembered(member)),
    v.check(
      (members) => keys.every((key) => new Set(members.map(key)).size === members.length),
      'two members share one key',
    ),
  )
}
