import type { Field } from './fields.ts'
import type { PublishedCount } from './figures.ts'
import type { Name } from './names.ts'
import type { Day } from './periods.ts'
import type { Reported } from './reported.ts'
import type { Count } from './units.ts'

/** 问卷 / 入户. */
export type SurveyMethod = 'forms' | 'visits'

export interface Survey {
  readonly id: string
  readonly stationCode: string
  readonly title: Name
  /** 领域 it asks about; null where the backend gave none. */
  readonly field: Field | null
  readonly method: SurveyMethod
  /** 发放 / 回收 / 有效问卷; each null when it was never said, and then there is no rate. */
  readonly issued: Reported<Count>
  readonly returned: Reported<Count>
  readonly valid: Reported<Count>
  /** 分析问卷: forms put through the analysis. Not a count of valid ones. */
  readonly analysed: Reported<Count>
  /** 入户走访户数. */
  readonly visited: Reported<PublishedCount>
  readonly start: Day | null
  readonly end: Day | null
}

/** What a survey came to, in the strongest term that was said of it. */
export type SurveyYield =
  | { readonly kind: 'valid' | 'analysed'; readonly figure: Count }
  | { readonly kind: 'visited'; readonly figure: PublishedCount }

/** Valid forms where they were told; else the forms analysed, which are not called valid; else the homes visited. */
export function surveyYield({ valid, analysed, visited }: Survey): SurveyYield | null {
  if (valid !== null) return { kind: 'valid', figure: valid }
  if (analysed !== null) return { kind: 'analysed', figure: analysed }
  return visited === null ? null : { kind: 'visited', figure: visited }
}
