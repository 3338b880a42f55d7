import { needsEndpoint } from '#api/needs.ts'
import { recordsEndpoint } from '#api/records.ts'
import { ask } from '#api/request.ts'
import { surveysEndpoint } from '#api/surveys.ts'
import type { NeedTopic } from '#domain/needs.ts'
import type { AnsweredTopic, ProjectRecord } from '#domain/records.ts'
import type { Reported } from '#domain/reported.ts'
import type { Survey } from '#domain/surveys.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectWords } from '#i18n/project/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { Missing } from './Missing.tsx'
import styles from './project.module.css'

interface Answered extends AnsweredTopic {
  /** Null while the topics are not at hand. */
  readonly topic: NeedTopic | null
}

interface NeedsView {
  /** Null where it comes of none; `away` while the surveys are not at hand. */
  readonly survey: Survey | 'away' | null
  /** The most needs first; null where nobody said. */
  readonly topics: Reported<readonly Answered[]>
}

const many = ({ linked }: AnsweredTopic) => linked ?? -1

function needsView(
  record: ProjectRecord,
  topics: readonly NeedTopic[],
  surveys: readonly Survey[] | null,
): NeedsView {
  const known = new Map(topics.map((topic) => [topic.id, topic]))
  return {
    survey: record.surveyId === null ? null : (surveys?.find(({ id }) => id === record.surveyId) ?? 'away'),
    topics:
      record.topics === null
        ? null
        : record.topics
            .map((answered) => ({ ...answered, topic: known.get(answered.topicId) ?? null }))
            .sort((one, other) => many(other) - many(one)),
  }
}

/** A survey with its days; one that runs has no last day. */
function surveyDays({ start, end }: Survey, words: Words, format: Format): string {
  const { needs } = projectWords(words)
  if (start === null) return format.unreported
  return end === null ? needs.running(start) : needs.period(start, end)
}

function surveyName(survey: NeedsView['survey'], words: Words, format: Format): string {
  if (survey === null) return projectWords(words).needs.noSurvey
  return survey === 'away' ? format.none : format.name(survey.title)
}

function NeedsPicture({ view }: PictureProps<NeedsView | null>) {
  const { words, format } = useLocale()
  const { needs } = projectWords(words)
  if (view === null) return <Missing />
  const { survey, topics } = view
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div className={styles.scroll} role="group" aria-label={needs.title} tabIndex={0}>
      <ul className={styles.list}>
        <li>
          {surveyName(survey, words, format)}
          <small>
            {survey === null || survey === 'away'
              ? needs.survey
              : `${needs.survey} · ${surveyDays(survey, words, format)}`}
          </small>
        </li>
        {topics?.map(({ topicId, topic, linked }) => (
          <li key={topicId} className={styles.apart}>
            <span>{topic === null ? topicId : format.name(topic.name)}</span>
            <b>{linked === null ? format.unreported : needs.count(format.count(linked))}</b>
          </li>
        ))}
      </ul>
      {topics === null && <p className={styles.muted}>{needs.unreported}</p>}
      {topics?.length === 0 && <p className={styles.muted}>{needs.none}</p>}
      <p className={styles.more}>
        <PageLink to="needs">{needs.toNeeds}</PageLink>
      </p>
    </div>
  )
}

/** Where the project comes from: its survey, and the needs it answers by topic. */
export const projectNeedsPanel = definePanel({
  id: 'project-needs',
  title: (words) => projectWords(words).needs.title,
  question: (words) => projectWords(words).needs.question,
  indicators: ['need_n', 'need_cvt'],
  requests: ({ period }) => ({
    records: ask(recordsEndpoint, period),
    needs: optional(ask(needsEndpoint, period)),
    surveys: optional(ask(surveysEndpoint, period)),
  }),
  view: ({ answers, scope }): NeedsView | null => {
    const record = answers.records.data.find(({ projectId }) => projectId === scope.project)
    if (record === undefined) return null
    return needsView(record, answers.needs?.data.topics ?? [], answers.surveys?.data ?? null)
  },
  Picture: NeedsPicture,
  table: (view, words, format) => {
    const { needs } = projectWords(words)
    return {
      columns: [
        { id: 'topic', title: needs.topic, kind: 'text' },
        { id: 'linked', title: needs.linked, kind: 'number' },
        { id: 'survey', title: needs.survey, kind: 'text' },
      ],
      rows: (view?.topics ?? []).map(({ topicId, topic, linked }) => [
        leading(plain(topic === null ? topicId : format.name(topic.name)), 'needs'),
        figure(format.count(linked), linked),
        plain(surveyName(view?.survey ?? null, words, format)),
      ]),
    }
  },
})
