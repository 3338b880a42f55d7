import { useMemo } from 'react'
import { accountsEndpoint } from '#api/accounts.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { StatusGrid } from '#charts/StatusGrid.tsx'
import { RESOURCES } from '#domain/accounts.ts'
import type { Reported } from '#domain/reported.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { organisationsWords } from '#i18n/organisations/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { Summary } from '../Summary.tsx'
import styles from './Picture.module.css'
import type { FiveWayView } from './view.ts'
import { fiveWayView } from './view.ts'

const stateOf = (recorded: Reported<boolean>): 'done' | 'planned' | 'unreported' =>
  recorded === null ? 'unreported' : recorded ? 'done' : 'planned'

function FiveWayPicture({ view: { summary, rows } }: PictureProps<FiveWayView>) {
  const { words, format } = useLocale()
  const { fiveWay, resources } = organisationsWords(words)
  const grid = useMemo(
    () =>
      rows.map(({ project, town, recorded, total }) => ({
        id: project.id,
        label: (
          <>
            <PageLink to="project" changes={{ project: project.id }}>
              {format.name(project.name)}
            </PageLink>{' '}
            <span className={styles.town}>{format.name(town)}</span>
          </>
        ),
        cells: recorded.map(({ state }) => ({ state: stateOf(state) })),
        total: `${format.count(total)}/${format.count(count(RESOURCES.length))}`,
      })),
    [rows, format],
  )
  if (rows.length === 0) return <Nothing />
  const { share, allFive, known, unreported } = summary
  const rate = share === null ? format.none : format.ratio(share)
  return (
    <div className={styles.fiveWay}>
      <Summary figure={fiveWay.share(rate, format.count(allFive), format.count(known))}>
        {unreported > 0 && fiveWay.lacking(format.count(count(unreported)))}
      </Summary>
      <StatusGrid
        caption={fiveWay.title}
        corner={fiveWay.project}
        columns={RESOURCES.map((kind) => ({ id: kind, title: resources[kind] }))}
        rows={grid}
        total={fiveWay.total}
        words={fiveWay.states}
        remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
      />
    </div>
  )
}

/** Five-way linkage (五社联动): which of the five resources every project has on record. */
export const fiveWayPanel = definePanel({
  id: 'five-way',
  title: (words) => organisationsWords(words).fiveWay.title,
  question: (words) => organisationsWords(words).fiveWay.question,
  indicators: ['five_pct'],
  requests: ({ period }) => ({
    accounts: ask(accountsEndpoint, period),
    projects: ask(projectsEndpoint, period),
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
  }),
  view: ({ answers: { accounts, projects, stations, geography }, scope }) =>
    fiveWayView(accounts.data, projects.data, stations.data, geography.data, scope.station),
  Picture: FiveWayPicture,
  table: ({ rows }, words, format) => {
    const { fiveWay, resources } = organisationsWords(words)
    const { columns, states } = fiveWay
    return {
      columns: [
        { id: 'project', title: columns.project, kind: 'text' },
        { id: 'station', title: columns.station, kind: 'text' },
        ...RESOURCES.map((kind) => ({ id: kind, title: resources[kind], kind: 'text' as const })),
        { id: 'total', title: columns.total, kind: 'number' },
      ],
      rows: rows.map(({ project, town, recorded, total }) => [
        leading(plain(format.name(project.name)), 'project', { project: project.id }),
        leading(plain(format.name(town)), 'station', { station: project.stationCode }),
        ...recorded.map(({ state }) => plain(states[stateOf(state)])),
        figure(format.count(total), total),
      ]),
    }
  },
})
