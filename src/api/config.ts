import * as v from 'valibot'
import type { Name } from '#domain/names.ts'
import type { Rules } from '#domain/rules.ts'
import type { LocaleId, Theme } from '#domain/scope.ts'
import { LOCALES, THEMES } from '#domain/scope.ts'
import { count, days, points, ratio } from '#domain/units.ts'
import { getFile } from './client.ts'
import { ApiFailure } from './failure.ts'
import { address, name } from './wire.ts'

/** What an owner sets without a rebuild. */
export interface Config {
  readonly title: Name
  readonly owner: Name
  /** Base address of the backend, ending in its version. */
  readonly api: string
  /** Where a reader signs in again; null where there is no login. */
  readonly signIn: string | null
  /** Where telephones reach this page, for codes; without it, the address it was opened at. */
  readonly publicBase?: string | undefined
  readonly refreshMs: number
  readonly locale: LocaleId
  readonly theme: { readonly desk: Theme; readonly wall: Theme }
  readonly rules: Rules
  readonly wall: {
    /** How many equal screens the wall is spliced from, side by side; content keeps off their seams. */
    readonly screens: number
    /** The scenes in their order; undefined plays those that come with the product. Read by the wall alone. */
    readonly scenes?: unknown
    /** How the screen is looked after; undefined takes the defaults. Read by the wall alone. */
    readonly care?: unknown
    /** Whether the backend passes commands on to walls from other devices. */
    readonly relay?: boolean | undefined
  }
}

/** Fewer valid answers say nothing of a town, and too much of those who answered. */
const DEFAULT_SATISFACTION_BASE = 10

/** No standard was found for the response time, so it is one round of monthly reporting. */
const DEFAULT_WAITING_DAYS = 30

const asShare = (percent: number | null) => (percent === null ? null : ratio(percent / 100))

const within = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most))

/** `config.json`. A key that is not known is refused as well: it is usually a known one misspelt. */
const configFile = v.strictObject({
  title: name,
  owner: name,
  api: address,
  signIn: v.nullable(address),
  publicBase: v.optional(v.pipe(address, v.regex(/^https?:/i))),
  refreshSeconds: within(5, 86_400),
  locale: v.picklist(LOCALES),
  theme: v.strictObject({ desk: v.picklist(THEMES), wall: v.picklist(THEMES) }),
  rules: v.pipe(
    v.strictObject({
      watchBehindPoints: within(0, 100),
      lateBehindPoints: within(0, 100),
      // Below 3 a withheld count could only be 1, and so would be told.
      suppressBelow: v.pipe(within(3, 1_000), v.integer()),
      // What the first release did not know: a configuration written for it still holds, without these targets.
      staffMinimum: v.optional(v.nullable(v.pipe(within(1, 1_000), v.integer())), null),
      labourAtLeastPercent: v.optional(v.nullable(within(0, 100)), null),
      professionalsAtLeastPercent: v.optional(v.nullable(within(0, 100)), null),
      satisfactionBase: v.optional(v.pipe(within(1, 1_000_000), v.integer()), DEFAULT_SATISFACTION_BASE),
      waitingDays: v.optional(v.pipe(within(1, 3_650), v.integer()), DEFAULT_WAITING_DAYS),
    }),
    v.check(
      ({ watchBehindPoints, lateBehindPoints }) => watchBehindPoints <= lateBehindPoints,
      'watchBehindPoints is above lateBehindPoints',
    ),
  ),
  wall: v.strictObject({
    screens: v.pipe(within(1, 12), v.integer()),
    // What they say is for the wall to read: a desk has no use for it.
    scenes: v.optional(v.unknown()),
    care: v.optional(v.unknown()),
    relay: v.optional(v.boolean()),
  }),
})

/** @throws ApiFailure of kind `format` that names the first wrong key */
export function parseConfig(json: unknown): Config {
  const parsed = v.safeParse(configFile, json, { abortEarly: true })
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new ApiFailure('format', `${v.getDotPath(issue) ?? '(root)'}: ${issue.message}`)
  }
  const { rules, refreshSeconds, ...same } = parsed.output
  return {
    ...same,
    refreshMs: refreshSeconds * 1_000,
    rules: {
      watchBehind: points(rules.watchBehindPoints / 100),
      lateBehind: points(rules.lateBehindPoints / 100),
      suppressBelow: count(rules.suppressBelow),
      staffMinimum: rules.staffMinimum === null ? null : count(rules.staffMinimum),
      labourAtLeast: asShare(rules.labourAtLeastPercent),
      professionalsAtLeast: asShare(rules.professionalsAtLeastPercent),
      satisfactionBase: count(rules.satisfactionBase),
      waitingDays: days(rules.waitingDays),
    },
  }
}

/** Reads `config.json` beside the page. */
export async function loadConfig(): Promise<Config> {
  const { json } = await getFile('config.json', new AbortController().signal)
  return parseConfig(json)
}
