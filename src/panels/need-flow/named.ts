import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import type { needsPageWords } from '#i18n/needs-page/words.ts'
import type { NeedFlowView, Origin } from './view.ts'

type PageWords = ReturnType<typeof needsPageWords>

/** 杨舍问卷, or its title where the town held more than one survey of its kind. */
export function originInWords(origin: Origin, { flow }: PageWords, format: Format): string {
  if (origin.kind === 'others') return flow.moreSurveys(format.count(count(origin.surveys)))
  if (origin.kind !== 'survey') return flow.origins[origin.kind]
  const { survey, town, alike, id } = origin
  if (survey === null) return id
  if (town === null || alike) return format.name(survey.title)
  return flow.surveyOf(format.name(town), flow.methods[survey.method])
}

/** The same in full, for a table that has room. */
export const originInFull = (origin: Origin, words: PageWords, format: Format): string =>
  origin.kind === 'survey' && origin.survey !== null
    ? format.name(origin.survey.title)
    : originInWords(origin, words, format)

export const topicInWords = ({ id, what }: NeedFlowView['topics'][number], format: Format): string =>
  what === null ? id : format.name(what.name)
