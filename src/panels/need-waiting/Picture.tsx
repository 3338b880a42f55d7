import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { StateMark } from '#ui/StateMark.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './Picture.module.css'
import type { NeedWaitingView } from './view.ts'

const MARKS = { 'far-over': 'late', over: 'watch', within: 'open' } as const

/** Topic and town, since when, how long: those over the threshold first, as many as fit. */
export function NeedWaitingPicture({ view }: PictureProps<NeedWaitingView>) {
  const { words, format } = useLocale()
  const { waiting, unreported } = needsPageWords(words)
  const { rows, overdue, waitingDays } = view
  const silent = overdue.unreported === 0 ? [] : [unreported(format.count(count(overdue.unreported)))]
  if (rows.length === 0) {
    return <Nothing>{silent.length > 0 ? silent : waiting.none}</Nothing>
  }
  const summary = waiting.summary(
    format.count(count(rows.length)),
    format.count(overdue.total),
    format.days(waitingDays),
  )
  return (
    <div className={styles.waiting}>
      <p className={styles.summary}>{[summary, ...silent].join(' · ')}</p>
      <FittingList
        rows={rows}
        idOf={({ need }) => need.id}
        pairsOnPaper
        remainder={(hidden) => waiting.rest(format.count(count(hidden)))}
      >
        {(visible) => (
          <ul>
            {visible.map(({ need, age, patience, topic, town }) => (
              <li key={need.id} className={styles.row} data-patience={patience}>
                <span className={styles.state}>
                  <StateMark state={MARKS[patience]} />
                  {waiting.patience[patience]}
                </span>
                <span className={styles.what}>
                  <PageLink to="station" changes={{ station: need.stationCode }}>
                    {town === null ? need.stationCode : format.name(town)}
                  </PageLink>{' '}
                  {topic === null ? need.topicId : format.name(topic)}
                  <small>
                    {waiting.since(need.acceptedOn, format.days(age))} · {waiting.statuses[need.status]}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        )}
      </FittingList>
    </div>
  )
}
