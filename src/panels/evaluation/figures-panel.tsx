import { evaluationWords } from '#i18n/evaluation/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { KeyFigures } from '#ui/KeyFigures.tsx'
import { figureTable } from '../figure-table.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { figuresOf } from './figures.ts'
import type { FiguresView } from './figures-view.ts'
import { figuresView } from './figures-view.ts'
import { NotClosed } from './NotClosed.tsx'
import { askEvaluations, evaluatedYear } from './view.ts'

function FiguresPicture({ view }: PictureProps<FiguresView | null>) {
  const { words, format } = useLocale()
  if (view === null) return <NotClosed />
  const figures = figuresOf(view, words, format)
  const stationOf = new Map(figures.map(({ id, station }) => [id, station]))
  return (
    <KeyFigures
      main={figures}
      narrowest={10}
      labelOf={({ id, label }) => {
        const station = stationOf.get(id) ?? null
        if (station === null) return label
        return (
          <PageLink to="station" changes={{ station }}>
            {label}
          </PageLink>
        )
      }}
    />
  )
}

/** The last closed evaluation in a few figures. */
export const evaluationFiguresPanel = definePanel({
  id: 'evaluation-figures',
  title: (words) => evaluationWords(words).figures.title,
  question: (words) => evaluationWords(words).figures.question,
  indicators: ['ev_score', 'ev_grade', 'ev_fix', 'ev_rew'],
  headless: true,
  covers: 'city',
  requests: ({ period }) => askEvaluations(period),
  view: ({ answers }) => figuresView(evaluatedYear(answers)),
  Picture: FiguresPicture,
  table: (view, words, format) => figureTable(view === null ? [] : figuresOf(view, words, format), words),
})
