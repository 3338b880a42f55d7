import * as v from 'valibot'
import type { Hours } from '#domain/hours.ts'
import type { Theme } from '#domain/scope.ts'
import { THEMES } from '#domain/scope.ts'
import { ApiFailure } from './failure.ts'
import { hours } from './hours.ts'

/** How a screen is looked after that hangs for weeks (`wall.care` of `config.json`). */
export interface Care {
  /** Whether the machine is asked not to darken its screen. */
  readonly wakeLock: boolean
  /** Whether the picture moves by a few pixels now and then, so that none of it burns in. */
  readonly pixelShift: boolean
  /** Null has no night. */
  readonly night: {
    readonly hours: Hours
    /** Share of its light that the screen keeps, 0.1 to 1. */
    readonly light: number
    /** Null keeps the theme of the day. */
    readonly theme: Theme | null
  } | null
}

const night = v.pipe(
  v.strictObject({
    hours,
    light: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(1)), 0.5),
    theme: v.optional(v.nullable(v.picklist(THEMES)), null),
  }),
)

const careFile = v.strictObject({
  wakeLock: v.optional(v.boolean(), true),
  pixelShift: v.optional(v.boolean(), true),
  night: v.optional(v.nullable(night), null),
})

/** @throws ApiFailure of kind `format` that names the first wrong key */
export function parseCare(json: unknown): Care {
  const parsed = v.safeParse(careFile, json ?? {}, { abortEarly: true })
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new ApiFailure('format', `wall.care.${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`)
}
