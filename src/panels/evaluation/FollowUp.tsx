import { Fragment } from 'react'
import type { Owed } from '#domain/rectifications.ts'
import { count } from '#domain/units.ts'
import { evaluationWords } from '#i18n/evaluation/words.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Words } from '#i18n/zh-CN.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { useLit } from '#ui/lit.ts'
import { StateMark } from '#ui/StateMark.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './evaluation.module.css'
import own from './follow-up.module.css'
import type { FollowUpView } from './follow-up-view.ts'
import { NotClosed } from './NotClosed.tsx'
import { StationLink } from './StationLink.tsx'

const MARKS = { overdue: 'late', open: 'open', done: 'done' } as const
/** So many names stand behind one sum; of more, how many there are. */
const NAMED = 6

/** 逾期 6 天, 还有 12 天, 2023-02-13 完成. */
export function whenText({ state, past, left, rectification }: Owed, words: Words, format: Format): string {
  const text = evaluationWords(words).followUp
  if (past !== null) return text.overdue(format.days(past))
  if (left !== null) return left === 0 ? text.today : text.left(format.days(left))
  return rectification.done === null ? text.states[state] : text.doneOn(rectification.done)
}

const keyOf = ({ stationCode, rectification }: Owed) => `${stationCode} ${rectification.id}`

interface OwedLineProps {
  readonly owed: Owed
  readonly places: FollowUpView['year']['places']
}

function OwedLine({ owed, places }: OwedLineProps) {
  const { words, format } = useLocale()
  const { followUp } = evaluationWords(words)
  const { rectification, state, stationCode } = owed
  return (
    <li className={own.owed} data-state={state} data-lit={useLit()(stationCode)}>
      <span className={own.state}>
        <StateMark state={MARKS[state]} />
        {followUp.states[state]}
      </span>
      <span>
        <StationLink code={stationCode} places={places} /> {format.name(rectification.what)}
      </span>
      <span className={own.when}>
        <b>{whenText(owed, words, format)}</b>
        <small>{followUp.due(rectification.due)}</small>
      </span>
    </li>
  )
}

function Rewards({ view: { rewardGroups, rewards, year } }: { readonly view: FollowUpView }) {
  const { words, format } = useLocale()
  const { followUp, figures, unreported } = evaluationWords(words)
  return (
    <section className={own.part} aria-label={followUp.rewards}>
      <h3>
        {followUp.rewards}
        <span>
          {[
            format.yuan(rewards.total),
            figures.rewarded(format.count(rewards.rewarded)),
            ...(rewards.unreported === 0 ? [] : [unreported(format.count(count(rewards.unreported)))]),
          ].join(' · ')}
        </span>
      </h3>
      {rewardGroups.length === 0 ? (
        <p className={styles.muted}>{followUp.noRewards}</p>
      ) : (
        <ul>
          {rewardGroups.map(({ reward, codes, grade }) => (
            <li key={reward} className={own.reward}>
              <b>
                {format.yuan(reward)}
                <small>{followUp.perStation}</small>
              </b>
              <span>
                {codes.slice(0, NAMED).map((code, at) => (
                  <Fragment key={code}>
                    {at > 0 && words.app.listed}
                    <StationLink code={code} places={year.places} />
                  </Fragment>
                ))}
                {codes.length > NAMED && figures.andOthers('', format.count(count(codes.length)))}
                {grade !== null && <small>{format.name(grade.name)}</small>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What has to be put right, overdue first, beside who was rewarded. */
export function FollowUpPicture({ view }: PictureProps<FollowUpView | null>) {
  const { words, format } = useLocale()
  if (view === null) return <NotClosed />
  const { followUp } = evaluationWords(words)
  const { owed, rectified, year } = view
  const summary = followUp.summary(
    format.count(rectified.done),
    format.count(rectified.due),
    format.count(rectified.overdue),
  )
  return (
    <div className={own.followUp}>
      <section className={own.part} aria-label={followUp.rectifications}>
        <h3>
          {followUp.rectifications}
          {owed.length > 0 && <span>{summary}</span>}
        </h3>
        {owed.length === 0 ? (
          <p className={styles.muted}>{followUp.none}</p>
        ) : (
          <div className={own.list}>
            <FittingList
              rows={owed}
              idOf={keyOf}
              remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
            >
              {(visible) => (
                <ul>
                  {visible.map((one) => (
                    <OwedLine key={keyOf(one)} owed={one} places={year.places} />
                  ))}
                </ul>
              )}
            </FittingList>
          </div>
        )}
      </section>
      <Rewards view={view} />
    </div>
  )
}
