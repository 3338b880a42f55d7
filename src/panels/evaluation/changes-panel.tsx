import type { EvaluationStanding } from '#domain/evaluations.ts'
import { placesWon } from '#domain/ranking.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count, Score } from '#domain/units.ts'
import { change, count } from '#domain/units.ts'
import { evaluationWords } from '#i18n/evaluation/words.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Words } from '#i18n/zh-CN.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './evaluation.module.css'
import { Lines } from './Lines.tsx'
import { NotClosed } from './NotClosed.tsx'
import { StationLink } from './StationLink.tsx'
import type { EvaluatedYear } from './view.ts'
import { askEvaluations, evaluatedYear, shortName } from './view.ts'

interface Changed {
  readonly now: EvaluationStanding
  /** Null where the station was not evaluated then. */
  readonly then: EvaluationStanding | null
  readonly places: Reported<Count>
  readonly points: Reported<Score>
}

interface ChangesView {
  readonly year: EvaluatedYear
  readonly rows: readonly Changed[]
}

function changesView(year: EvaluatedYear | null): ChangesView | null {
  if (year === null) return null
  const thenOf = new Map((year.before?.standings ?? []).map((one) => [one.station.stationCode, one]))
  const rows = year.standings.map((now) => {
    const then = thenOf.get(now.station.stationCode) ?? null
    return {
      now,
      then,
      places: placesWon(now.rank, then?.rank ?? null),
      points: change(now.total, then?.total ?? null),
    }
  })
  return { year, rows }
}

const rankText = ({ rank, station, tied }: EvaluationStanding, words: Words, format: Format): string => {
  const text = evaluationWords(words)
  if (rank === null) return station.veto === null ? format.none : text.vetoed
  return tied ? `${format.count(rank)} ${text.tied}` : format.count(rank)
}

/** ▲ 升 2, ▼ 降 1: neutral in colour, since a rise is somebody else's fall. */
function moveText({ then, places }: Changed, words: Words, format: Format): string {
  const { changes } = evaluationWords(words)
  if (then === null) return changes.entered
  if (places === null) return format.none
  if (places === 0) return changes.same
  return places > 0
    ? `▲ ${changes.up(format.count(places))}`
    : `▼ ${changes.down(format.count(count(-places)))}`
}

function ChangesPicture({ view }: PictureProps<ChangesView | null>) {
  const { words, format } = useLocale()
  if (view === null) return <NotClosed />
  const { station: head, changes } = evaluationWords(words)
  const { year, rows } = view
  const { before, evaluation } = year
  if (before === null) return <p className={styles.muted}>{changes.noYearBefore}</p>
  return (
    <div className={styles.column}>
      <Lines
        heads={[
          head,
          changes.now(String(evaluation.year)),
          changes.now(String(before.evaluation.year)),
          changes.change,
          changes.scoreChange,
        ]}
        lines={rows.map((row) => ({
          id: row.now.station.stationCode,
          cells: [
            <StationLink key="station" code={row.now.station.stationCode} places={year.places} />,
            rankText(row.now, words, format),
            row.then === null ? format.none : rankText(row.then, words, format),
            moveText(row, words, format),
            row.points === null ? format.none : format.scoreChange(row.points),
          ],
        }))}
      />
    </div>
  )
}

/** Who rose and who fell against the year before. */
export const evaluationChangesPanel = definePanel({
  id: 'evaluation-changes',
  title: (words) => evaluationWords(words).changes.title,
  question: (words) => evaluationWords(words).changes.question,
  indicators: ['ev_score'],
  covers: 'city',
  requests: ({ period }) => askEvaluations(period),
  view: ({ answers }) => changesView(evaluatedYear(answers)),
  Picture: ChangesPicture,
  table: (view, words, format) => {
    const text = evaluationWords(words)
    const { changes } = text
    const year = view?.year ?? null
    return {
      columns: [
        { id: 'station', title: text.station, kind: 'text' },
        {
          id: 'now',
          title: changes.now(String(year?.evaluation.year ?? '')),
          kind: 'number',
          compares: 'never',
        },
        {
          id: 'then',
          title: changes.now(String(year?.before?.evaluation.year ?? '')),
          kind: 'number',
          compares: 'never',
        },
        { id: 'places', title: changes.change, kind: 'number' },
        { id: 'total', title: text.total, kind: 'number' },
        { id: 'points', title: changes.scoreChange, kind: 'number' },
      ],
      rows: (view?.rows ?? []).map((row) => {
        const { now, then, places, points } = row
        return [
          leading(plain(shortName(year?.places ?? new Map(), now.station.stationCode, format)), 'station', {
            station: now.station.stationCode,
          }),
          figure(rankText(now, words, format), now.rank),
          then === null ? plain(format.none) : figure(rankText(then, words, format), then.rank),
          figure(moveText(row, words, format), places),
          figure(format.score(now.total), now.total),
          points === null ? plain(format.none) : figure(format.scoreChange(points), points),
        ]
      }),
    }
  },
})
