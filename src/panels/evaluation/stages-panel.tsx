import type { Stage, StationEvaluation } from '#domain/evaluations.ts'
import { STAGES } from '#domain/evaluations.ts'
import { change } from '#domain/units.ts'
import { evaluationWords } from '#i18n/evaluation/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { figure, leading, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './evaluation.module.css'
import { Lines } from './Lines.tsx'
import { NotClosed } from './NotClosed.tsx'
import { StationLink } from './StationLink.tsx'
import type { EvaluatedYear } from './view.ts'
import { askEvaluations, evaluatedYear, shortName } from './view.ts'

const stageOf = ({ stages }: StationEvaluation, stage: Stage) =>
  stages.find((one) => one.stage === stage) ?? null

const scoreAt = (station: StationEvaluation, stage: Stage) => stageOf(station, stage)?.score ?? null

const riseOf = (station: StationEvaluation) => change(scoreAt(station, 'final'), scoreAt(station, 'mid'))

function StagesPicture({ view: year }: PictureProps<EvaluatedYear | null>) {
  const { words, format } = useLocale()
  if (year === null) return <NotClosed />
  const { station: head, stages, total } = evaluationWords(words)
  return (
    <div className={styles.column}>
      <Lines
        heads={[head, ...STAGES.map((stage) => stages.names[stage]), stages.rise, total]}
        lines={year.standings.map(({ station, total: own }) => {
          const rise = riseOf(station)
          return {
            id: station.stationCode,
            cells: [
              <StationLink key="station" code={station.stationCode} places={year.places} />,
              ...STAGES.map((stage) => format.score(scoreAt(station, stage))),
              rise === null ? format.none : format.scoreChange(rise),
              format.score(own),
            ],
          }
        })}
      />
      <p className={styles.note}>{stages.note}</p>
    </div>
  )
}

/** What every station scored on the way: daily, at mid-year and at the end. */
export const evaluationStagesPanel = definePanel({
  id: 'evaluation-stages',
  title: (words) => evaluationWords(words).stages.title,
  question: (words) => evaluationWords(words).stages.question,
  indicators: ['ev_score'],
  covers: 'city',
  requests: ({ period }) => askEvaluations(period),
  view: ({ answers }) => evaluatedYear(answers),
  Picture: StagesPicture,
  table: (year, words, format) => {
    const { station: head, stages, total } = evaluationWords(words)
    return {
      columns: [
        { id: 'station', title: head, kind: 'text' },
        ...STAGES.flatMap((stage) => [
          { id: stage, title: stages.names[stage], kind: 'number' as const },
          { id: `${stage} on`, title: stages.on(stages.names[stage]), kind: 'text' as const },
        ]),
        { id: 'rise', title: stages.rise, kind: 'number' },
        { id: 'total', title: total, kind: 'number' },
      ],
      rows: (year?.standings ?? []).map(({ station, total: own }) => {
        const rise = riseOf(station)
        return [
          leading(plain(shortName(year?.places ?? new Map(), station.stationCode, format)), 'station', {
            station: station.stationCode,
          }),
          ...STAGES.flatMap((stage) => {
            const score = scoreAt(station, stage)
            return [
              figure(format.score(score), score),
              plain(format.day(stageOf(station, stage)?.on ?? null)),
            ]
          }),
          rise === null ? plain(format.none) : figure(format.scoreChange(rise), rise),
          figure(format.score(own), own),
        ]
      }),
    }
  },
})
