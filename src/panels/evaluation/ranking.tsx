import { useRef } from 'react'
import type { ContributionRow } from '#charts/ContributionBars.tsx'
import { ContributionBars } from '#charts/ContributionBars.tsx'
import { weightShares } from '#domain/contributions.ts'
import type { EvaluationStanding } from '#domain/evaluations.ts'
import { addsUp } from '#domain/evaluations.ts'
import { count } from '#domain/units.ts'
import { evaluationWords } from '#i18n/evaluation/words.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Words } from '#i18n/zh-CN.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { moveAmongRows } from '#ui/keys.ts'
import { StateMark } from '#ui/StateMark.tsx'
import { usePaged } from '#ui/use-paged.ts'
import { useWholeRows } from '#ui/whole-rows.ts'
import type { PictureProps } from '../panel.ts'
import styles from './evaluation.module.css'
import { NotClosed } from './NotClosed.tsx'
import type { EvaluatedYear } from './view.ts'
import { shortName } from './view.ts'

/** An axis of a hundred points. */
const FULL = 100
/** More rows than this nobody reads in a picture: the first and the last half of them stand for all. */
const MOST_ROWS = 40

/** Grade, veto, or what else there is to say beside a total. */
export function verdictOf({ station, total, grade }: EvaluationStanding, words: Words, format: Format) {
  const text = evaluationWords(words)
  if (station.veto !== null) return text.vetoed
  if (total === null) return null
  return grade === null ? text.ungraded : format.name(grade.name)
}

export const weightText = (share: number | null, format: Format) =>
  share === null ? format.none : `${format.weight(share * FULL)}%`

function RowLabel({ standing, name, chosen, onChoose }: RowLabelProps) {
  const { words, format } = useLocale()
  const { ranking, tied } = evaluationWords(words)
  const { rank } = standing
  return (
    <>
      <span className={styles.rank}>{rank === null ? format.none : format.count(rank)}</span>
      {onChoose === null ? (
        name
      ) : (
        <button
          type="button"
          className={styles.choose}
          aria-pressed={chosen}
          aria-label={ranking.choose(name)}
          onClick={onChoose}
        >
          {name}
        </button>
      )}
      {standing.tied && <small className={styles.grade}>{tied}</small>}
    </>
  )
}

interface RowLabelProps {
  readonly standing: EvaluationStanding
  readonly name: string
  readonly chosen: boolean
  /** Null where nobody is there to choose. */
  readonly onChoose: (() => void) | null
}

/** The totals that their dimensions do not make. */
function Mismatches({ year }: { readonly year: EvaluatedYear }) {
  const { words, format } = useLocale()
  const { ranking } = evaluationWords(words)
  return year.standings
    .filter((one) => addsUp(one) === false)
    .map(({ station, total, sum }) => (
      <p key={station.stationCode} className={styles.warning}>
        <StateMark state="late" />
        {ranking.mismatch(
          shortName(year.places, station.stationCode, format),
          format.score(total),
          format.score(sum.total),
        )}
      </p>
    ))
}

interface RankingProps extends Omit<PictureProps<unknown>, 'view'> {
  readonly year: EvaluatedYear
}

function Ranking({ year, scope, go, attended }: RankingProps) {
  const { words, format } = useLocale()
  const box = useRef<HTMLDivElement>(null)
  useWholeRows(box)
  const isPaged = usePaged()
  const text = evaluationWords(words)
  const { evaluation, standings, places } = year
  const shares = weightShares(evaluation.dimensions)
  const between = Math.max(0, standings.length - MOST_ROWS)
  const shown =
    between === 0
      ? standings
      : [...standings.slice(0, MOST_ROWS / 2), ...standings.slice(standings.length - MOST_ROWS / 2)]
  const rowOf = (standing: EvaluationStanding): ContributionRow => {
    const { stationCode } = standing.station
    return {
      id: stationCode,
      label: (
        <RowLabel
          standing={standing}
          name={shortName(places, stationCode, format)}
          chosen={scope.station === stationCode}
          // Pressed again, a station is let go.
          onChoose={
            attended ? () => go({ station: scope.station === stationCode ? null : stationCode }) : null
          }
        />
      ),
      parts: standing.sum.terms.map(({ points }) => ({
        length: points === null ? null : points / FULL,
        text: format.score(points),
      })),
      total: (
        <>
          {format.score(standing.total)}
          <span className={styles.grade}>{verdictOf(standing, words, format)}</span>
        </>
      ),
    }
  }
  const bars = (drawn: readonly EvaluationStanding[]) => (
    <ContributionBars
      caption={text.ranking.title}
      heads={{ row: text.station, total: text.total }}
      parts={evaluation.dimensions.map(({ id, name }, at) => ({
        id,
        label: text.ranking.part(format.name(name), weightText(shares[at] ?? null, format)),
      }))}
      rows={drawn.map(rowOf)}
      cutoffs={evaluation.grades
        .filter(({ from }) => from > 0)
        .map(({ name, from }) => ({ at: from / FULL, label: format.name(name) }))}
    />
  )
  if (isPaged) {
    return (
      <div className={styles.column}>
        <div className={styles.paged}>
          <FittingList
            rows={standings}
            idOf={({ station }) => station.stationCode}
            remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
          >
            {bars}
          </FittingList>
        </div>
        <Mismatches year={year} />
      </div>
    )
  }
  return (
    <div className={styles.column}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div
        ref={box}
        className={styles.scroll}
        role="group"
        aria-label={text.ranking.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && scope.station !== null) go({ station: null })
          else moveAmongRows(event)
        }}
      >
        {bars(shown)}
      </div>
      {between > 0 && <p className={styles.note}>{text.ranking.between(format.count(count(between)))}</p>}
      <Mismatches year={year} />
    </div>
  )
}

/** Every station as one bar that adds up: its dimensions side by side, total and grade at the end, best first. */
export function RankingPicture({ view: year, ...around }: PictureProps<EvaluatedYear | null>) {
  return year === null ? <NotClosed /> : <Ranking year={year} {...around} />
}
