import { functionsEndpoint } from '#api/functions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { StatusGrid } from '#charts/StatusGrid.tsx'
import type { OwedFigure } from '#domain/owed-figures.ts'
import { OWED_FIGURES, owedFigures } from '#domain/owed-figures.ts'
import type { Place } from '#domain/places.ts'
import { placesOf } from '#domain/places.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { sourcesWords } from '#i18n/sources/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { Summary } from '../Summary.tsx'
import own from './grid.module.css'
import { townOf } from './reporting.tsx'

interface StationRow {
  readonly code: string
  readonly owes: ReadonlySet<OwedFigure>
}

interface CompletenessView {
  /** Whoever owes most first. */
  readonly rows: readonly StationRow[]
  readonly places: ReadonlyMap<string, Place>
}

function CompletenessPicture({ view: { rows, places } }: PictureProps<CompletenessView>) {
  const { words, format } = useLocale()
  const { completeness } = sourcesWords(words)
  const number = (value: number) => format.count(count(value))
  const owing = rows.filter(({ owes }) => owes.size > 0)
  const owed = owing.reduce((sum, { owes }) => sum + owes.size, 0)
  const summary =
    owing.length === 0
      ? completeness.complete(number(rows.length))
      : completeness.incomplete(number(owing.length), number(owed), number(rows.length - owing.length))
  return (
    <div className={own.column}>
      <Summary figure={summary} />
      <StatusGrid<'done' | 'unreported'>
        caption={completeness.title}
        corner={completeness.station}
        columns={OWED_FIGURES.map((owable) => ({ id: owable, title: completeness.short[owable] }))}
        total={completeness.missing}
        words={{ done: completeness.told, unreported: completeness.owed }}
        remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
        rows={rows.map(({ code, owes }) => ({
          id: code,
          label: (
            <PageLink to="station" changes={{ station: code }}>
              {townOf(places, code, format)}
            </PageLink>
          ),
          cells: OWED_FIGURES.map((owable) => ({ state: owes.has(owable) ? 'unreported' : 'done' })),
          total: completeness.count(number(owes.size)),
        }))}
      />
    </div>
  )
}

/** Which station still owes which figure of the month (未上报). */
export const completenessPanel = definePanel({
  id: 'completeness',
  title: (words) => sourcesWords(words).completeness.title,
  question: (words) => sourcesWords(words).completeness.question,
  indicators: ['rp_ok'],
  covers: 'city',
  requests: ({ period }) => ({
    stations: ask(stationsEndpoint, period),
    projects: ask(projectsEndpoint, period),
    needs: ask(needsEndpoint, period),
    functions: ask(functionsEndpoint, period),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers: { stations, projects, needs, functions, geography } }): CompletenessView => {
    const owed = new Map(
      owedFigures(stations.data, projects.data, needs.data, functions.data).map(({ code, figures }) => [
        code,
        new Set(figures),
      ]),
    )
    return {
      rows: stations.data
        .map(({ code }) => ({ code, owes: owed.get(code) ?? new Set<OwedFigure>() }))
        .sort((one, other) => other.owes.size - one.owes.size),
      places: placesOf(stations.data, geography?.data.towns ?? []),
    }
  },
  Picture: CompletenessPicture,
  table: ({ rows, places }, words, format) => {
    const { completeness } = sourcesWords(words)
    return {
      columns: [
        { id: 'station', title: completeness.station, kind: 'text' },
        ...OWED_FIGURES.map((owable) => ({
          id: owable,
          title: words.panels.exceptions.figures[owable],
          kind: 'text' as const,
        })),
        { id: 'missing', title: completeness.missing, kind: 'number' },
      ],
      rows: rows.map(({ code, owes }) => [
        leading(plain(townOf(places, code, format)), 'station', { station: code }),
        ...OWED_FIGURES.map((owable) => plain(owes.has(owable) ? completeness.owed : completeness.told)),
        figure(format.count(count(owes.size)), owes.size),
      ]),
    }
  },
})
