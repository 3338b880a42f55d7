import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import type { Light } from '#domain/lights.ts'
import type { Scope } from '#domain/scope.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { KeyFigures } from '#ui/KeyFigures.tsx'
import { askBefore } from '../ask-before.ts'
import { figureTable } from '../figure-table.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import type { FiguresView } from './figures-view.ts'
import { figuresView } from './figures-view.ts'
import { figuresOf } from './figures-words.ts'

/** The light that a figure narrows the list to; null takes any. */
const NARROWS: Readonly<Record<string, Light | null>> = {
  active: null,
  onTrack: 'on-track',
  watch: 'watch',
  late: 'late',
}

/** Everything else that is looked at stays. */
const narrowedTo = ({ phase, operator, field }: Scope, light: Light | null): Partial<Scope> => ({
  phase,
  operator,
  field,
  light,
})

function FiguresPicture({ view, scope }: PictureProps<FiguresView>) {
  const { words, format } = useLocale()
  return (
    <KeyFigures
      main={figuresOf(view, words, format)}
      narrowest={10.5}
      labelOf={({ id, label }) => {
        const light = NARROWS[id]
        return light === undefined ? (
          label
        ) : (
          <PageLink to="projects" changes={narrowedTo(scope, light)}>
            {label}
          </PageLink>
        )
      }}
    />
  )
}

/** How the projects stand as a whole: each figure leads to the projects behind it. */
export const projectFiguresPanel = definePanel({
  id: 'projects-figures',
  title: (words) => projectsWords(words).figures.title,
  question: (words) => projectsWords(words).figures.question,
  indicators: ['pj_n', 'pj_prog', 'pj_time', 'pj_gap', 'bud_exec', 'ms_ok'],
  headless: true,
  requests: ({ period, before }) => ({
    projects: ask(projectsEndpoint, period),
    before: askBefore(projectsEndpoint, before.month),
    yearBefore: askBefore(projectsEndpoint, before.year),
  }),
  view: ({ answers, scope, rules }) => figuresView(answers, scope, rules),
  Picture: FiguresPicture,
  table: (view, words, format) => figureTable(figuresOf(view, words, format), words),
})
