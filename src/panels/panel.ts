import type { ComponentType } from 'react'
import type { Answer } from '#api/endpoint.ts'
import type { Request } from '#api/request.ts'
import type { CountedFrom } from '#domain/comparisons.ts'
import type { IndicatorId } from '#domain/indicators.ts'
import type { PageId } from '#domain/pages.ts'
import type { Rules } from '#domain/rules.ts'
import type { ResolvedScope } from '#domain/scope.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { TableTwin } from '#ui/table-twin.ts'
import type { Go } from './surroundings.ts'

/** A request the picture can do without for now, such as the month compared with. */
export interface OptionalRequest<Value> extends Request<Value> {
  readonly optional: true
  /** Asked for only when all that the pictures of the page need is there, so that it keeps nothing waiting. */
  readonly later?: true
}

export const optional = <Value>(request: Request<Value>): OptionalRequest<Value> => ({
  ...request,
  optional: true,
})

/** A request whose answer is not even asked for while anything on the page is awaited. */
export const later = <Value>(request: Request<Value>) => ({ ...optional(request), later: true as const })

/** What a panel asks of the backend, by the names its view calls the answers; null asks nothing. */
export type Requests = Readonly<Record<string, Request<unknown> | OptionalRequest<unknown> | null>>

/** The answers to them. An optional one is null until it has arrived, and when it fails. */
export type AnswersTo<R extends Requests> = {
  readonly [Name in keyof R]: NonNullable<R[Name]> extends OptionalRequest<infer Value>
    ? Answer<Value> | null
    : R[Name] extends Request<infer Value>
      ? Answer<Value>
      : null
}

export interface Viewed<R extends Requests> {
  readonly answers: AnswersTo<R>
  /** The scope that asked for these answers. */
  readonly scope: ResolvedScope
  readonly rules: Rules
}

export interface PictureProps<View> {
  readonly view: View
  /** The scope of the picture, never of one still on its way. */
  readonly scope: ResolvedScope
  /** Looks at something else: opens a town, chooses a measure. */
  readonly go: Go
  /** Whether somebody is there to point and press; an unattended wall shows no controls. */
  readonly attended: boolean
}

/**
 * A panel answers one leader's question. From this value the slot gives it everything else: skeleton, error
 * boundary, freshness, table, exports, full screen, definitions, link.
 */
export interface Panel<R extends Requests, View> {
  /** Also its anchor in the address and its `data-panel`. */
  readonly id: string
  title(words: Words): string
  question(words: Words): string
  /** What the definitions explain. */
  readonly indicators: readonly IndicatorId[]
  /** For figures that need no visible heading. */
  readonly headless?: true
  /**
   * For figures that are of the whole city whichever town is chosen: exports say so. Otherwise they are of the scope.
   */
  readonly covers?: 'city'
  /** What its figures count from the start of: the first month of it is held against no month before. */
  readonly countsFrom?: CountedFrom
  /** What every file of this picture must say beside title, scope and source: that it is a trial, for instance. */
  caption?(view: View, words: Words, format: Format): readonly string[]
  /** The page with more behind it: from any other page the title leads there. */
  readonly leadsTo?: PageId
  requests(scope: ResolvedScope): R
  /** Everything between the answers and the picture; pure. */
  view(viewed: Viewed<R>): View
  readonly Picture: ComponentType<PictureProps<View>>
  table(view: View, words: Words, format: Format): TableTwin
}

export const definePanel = <const R extends Requests, View>(panel: Panel<R, View>): Panel<R, View> => panel
