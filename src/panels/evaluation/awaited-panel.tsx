import { evaluationsEndpoint } from '#api/evaluations.ts'
import { ask } from '#api/request.ts'
import type { Evaluation } from '#domain/evaluations.ts'
import { firstClosedAfter } from '#domain/evaluations.ts'
import type { Month } from '#domain/periods.ts'
import { dayOf, monthOfDay } from '#domain/periods.ts'
import { count } from '#domain/units.ts'
import { evaluationWords } from '#i18n/evaluation/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import own from './awaited.module.css'
import styles from './evaluation.module.css'

interface AwaitedView {
  readonly period: Month
  /** The evaluation that was closed next, as far as the record reaches; null where it reaches none. */
  readonly next: Evaluation | null
}

function AwaitedPicture({ view: { period, next } }: PictureProps<AwaitedView>) {
  const { words, format } = useLocale()
  const { awaited } = evaluationWords(words)
  const from = next === null ? null : monthOfDay(next.closedOn)
  return (
    <div className={own.awaited}>
      <h3>{awaited.none(format.month(period))}</h3>
      {next !== null && from !== null && (
        <>
          <p>{awaited.closedOn(String(next.year), next.closedOn)}</p>
          <ul>
            <li>
              <PageLink to="evaluation" changes={{ period: from }}>
                {awaited.see(String(next.year), format.month(from))}
              </PageLink>
            </li>
            <li>
              <PageLink to="evaluation" changes={{ period: null }}>
                {awaited.latest}
              </PageLink>
            </li>
          </ul>
        </>
      )}
      <p className={styles.muted}>{awaited.hint}</p>
    </div>
  )
}

/** In place of the whole page while no year is closed: says so once, and where there is an evaluation to see. */
export const evaluationAwaitedPanel = definePanel({
  id: 'evaluation-awaited',
  title: (words) => evaluationWords(words).awaited.title,
  question: (words) => evaluationWords(words).awaited.question,
  indicators: ['ev_score', 'ev_grade'],
  covers: 'city',
  requests: ({ period }) => ({
    evaluations: ask(evaluationsEndpoint, period),
    latest: period === null ? null : optional(ask(evaluationsEndpoint, null)),
  }),
  view: ({ answers: { evaluations, latest } }): AwaitedView => ({
    period: evaluations.period,
    next: firstClosedAfter(latest?.data ?? [], dayOf(evaluations.asOf)),
  }),
  Picture: AwaitedPicture,
  table: ({ next }, words, format) => {
    const { awaited } = evaluationWords(words)
    return {
      columns: [
        { id: 'year', title: awaited.year, kind: 'text' },
        { id: 'closed', title: awaited.closed, kind: 'text' },
        { id: 'stations', title: awaited.stations, kind: 'number' },
      ],
      rows:
        next === null
          ? []
          : [
              [
                plain(String(next.year)),
                plain(next.closedOn),
                figure(format.count(count(next.stations.length)), next.stations.length),
              ],
            ],
    }
  },
})
