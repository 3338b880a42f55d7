import { useMemo, useState } from 'react'
import { count } from '#domain/units.ts'
import { writeWeights } from '#domain/what-if.ts'
import { evaluationWords } from '#i18n/evaluation/words.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Words } from '#i18n/zh-CN.ts'
import { StateMark } from '#ui/StateMark.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './evaluation.module.css'
import { Lines } from './Lines.tsx'
import { NotClosed } from './NotClosed.tsx'
import { verdictOf } from './ranking.tsx'
import { StationLink } from './StationLink.tsx'
import { Weights } from './Weights.tsx'
import own from './what-if.module.css'
import type { Tried, WhatIfView } from './what-if-view.ts'
import { tryWeights } from './what-if-view.ts'

/** ▲ 升 2, ▼ 降 1, neutral in colour. */
export function moveOf({ places }: Tried, words: Words, format: Format): string {
  const { whatIf } = evaluationWords(words)
  if (places === null) return format.none
  if (places === 0) return whatIf.stays
  return places > 0
    ? `▲ ${whatIf.up(format.count(places))}`
    : `▼ ${whatIf.down(format.count(count(-places)))}`
}

/** Weights as a reader moves them: what is not yet in the address belongs to the address it was moved from. */
function useDraft({ asked }: WhatIfView) {
  const [draft, setDraft] = useState({ asked, weights: asked.weights })
  const weights = draft.asked === asked ? draft.weights : asked.weights
  return [weights, (moved: readonly number[]) => setDraft({ asked, weights: moved })] as const
}

function Trial({
  view,
  go,
  attended,
}: { readonly view: WhatIfView } & Pick<PictureProps<unknown>, 'go' | 'attended'>) {
  const { words, format } = useLocale()
  const { station: head, whatIf } = evaluationWords(words)
  const { year, asked } = view
  const { dimensions } = year.evaluation
  const [weights, setWeights] = useDraft(view)
  const trial = useMemo(() => tryWeights(year, weights), [year, weights])
  const moved = trial.whatIf.filter(({ places }) => places !== null && places !== 0).length
  const differs = dimensions.some(({ weight }, at) => weights[at] !== weight)
  return (
    <div className={own.whatIf}>
      <section className={own.weights} aria-label={whatIf.weights}>
        <p className={own.label}>{whatIf.label}</p>
        <p className={styles.note}>{whatIf.hint}</p>
        <Weights
          dimensions={dimensions}
          weights={weights}
          whole={trial.whole}
          disabled={!attended}
          onMove={setWeights}
          onSettle={(settled) => go({ weights: writeWeights(settled, dimensions) })}
        />
        {asked.unread.length > 0 && (
          <p className={styles.warning}>
            <StateMark state="watch" />
            {whatIf.unread(asked.unread.join(words.app.listed))}
          </p>
        )}
      </section>
      <section className={own.result} aria-label={whatIf.label}>
        <p className={own.said} role="status">
          <b>{whatIf.label}</b> {differs ? whatIf.moved(format.count(count(moved))) : whatIf.same}
        </p>
        <Lines
          heads={[head, whatIf.rank, whatIf.total, whatIf.officialRank, whatIf.officialTotal, whatIf.move]}
          lines={trial.whatIf.map((row) => {
            const { tried, official } = row
            const rank = ({ rank }: Tried['tried']) =>
              rank === null ? (verdictOf(official, words, format) ?? format.none) : format.count(rank)
            return {
              id: tried.station.stationCode,
              cells: [
                <StationLink key="station" code={tried.station.stationCode} places={year.places} />,
                rank(tried),
                format.score(tried.total),
                rank(official),
                format.score(official.total),
                moveOf(row, words, format),
              ],
            }
          })}
        />
      </section>
    </div>
  )
}

/** What the ranking would be under other weights, beside what it is; labelled as a trial wherever it is seen. */
export function WhatIfPicture({ view, go, attended }: PictureProps<WhatIfView | null>) {
  if (view === null) return <NotClosed />
  return <Trial view={view} go={go} attended={attended} />
}
