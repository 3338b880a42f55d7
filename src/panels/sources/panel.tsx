import { useSyncExternalStore } from 'react'
import { cityEndpoint } from '#api/city.ts'
import { functionsEndpoint } from '#api/functions.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { needsEndpoint } from '#api/needs.ts'
import { projectsEndpoint } from '#api/projects.ts'
import { reportsEndpoint } from '#api/reports.ts'
import { ask } from '#api/request.ts'
import { roomsEndpoint } from '#api/rooms.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { surveysEndpoint } from '#api/surveys.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import { useLocale } from '#i18n/locale.tsx'
import { StateMark } from '#ui/StateMark.tsx'
import { plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { useSurroundings } from '../surroundings.ts'
import styles from './sources.module.css'
import type { SourceRow, SourcesView } from './view.ts'
import { sourcesView } from './view.ts'

/** Which of the rows are past their due by the server's clock; draws again only when that changes. */
function useOverdue(rows: readonly SourceRow[]): ReadonlySet<string> {
  const { clock } = useSurroundings()
  const overdue = useSyncExternalStore(clock.subscribe, () =>
    rows
      .filter(({ frame }) => frame !== null && frame.nextDue !== null && clock.now() > frame.nextDue)
      .map(({ resource }) => resource)
      .join(' '),
  )
  return new Set(overdue.split(' '))
}

function SourcesPicture({ view: { rows, notes, demo } }: PictureProps<SourcesView>) {
  const { words, format } = useLocale()
  const { sources } = words.panels
  const overdue = useOverdue(rows)
  const titles = [
    sources.resource,
    sources.source,
    sources.period,
    sources.asOf,
    sources.nextDue,
    sources.nature,
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard
    <section className={styles.sources} aria-label={sources.question} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ resource, frame }) => (
            <tr key={resource}>
              <th scope="row">{sources.resources[resource]}</th>
              {frame === null ? (
                <td colSpan={titles.length - 1}>{sources.missing}</td>
              ) : (
                <>
                  <td>{format.name(frame.source.name)}</td>
                  <td>{format.month(frame.period)}</td>
                  <td>{format.stamp(frame.asOf)}</td>
                  <td className={styles.due}>
                    {overdue.has(resource) && <StateMark state="overdue" />}
                    {dueInWords(frame.nextDue, overdue.has(resource))}
                  </td>
                  <td>{frame.source.demo ? sources.demo : sources.reported}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{sources.notes}</h3>
      <ul className={styles.notes}>
        {demo && <li>{sources.demoNote}</li>}
        {notes.map((note) => (
          <li key={note.zh}>{format.name(note)}</li>
        ))}
        {!demo && notes.length === 0 && <li>{sources.noNotes}</li>}
      </ul>
    </section>
  )

  function dueInWords(nextDue: NonNullable<SourceRow['frame']>['nextDue'], isOverdue: boolean) {
    if (nextDue === null) return sources.noneDue
    return isOverdue ? sources.overdue(format.stamp(nextDue)) : format.stamp(nextDue)
  }
}

/** Where every figure comes from, as of when, and what of it is demonstration or assumption. */
export const sourcesPanel = definePanel({
  id: 'sources',
  title: (words) => words.panels.sources.title,
  question: (words) => words.panels.sources.question,
  indicators: ['rp_ok'],
  covers: 'city',
  requests: ({ period }) => ({
    city: ask(cityEndpoint, period),
    geography: optional(ask(geographyEndpoint, period)),
    stations: optional(ask(stationsEndpoint, period)),
    rooms: optional(ask(roomsEndpoint, period)),
    workforce: optional(ask(workforceEndpoint, period)),
    surveys: optional(ask(surveysEndpoint, period)),
    needs: optional(ask(needsEndpoint, period)),
    projects: optional(ask(projectsEndpoint, period)),
    functions: optional(ask(functionsEndpoint, period)),
    reports: optional(ask(reportsEndpoint, period)),
  }),
  view: ({ answers }) => sourcesView(answers),
  Picture: SourcesPicture,
  table: ({ rows }, { panels: { sources } }, format) => ({
    columns: [
      { id: 'resource', title: sources.resource, kind: 'text' },
      { id: 'source', title: sources.source, kind: 'text' },
      { id: 'period', title: sources.period, kind: 'text' },
      { id: 'asOf', title: sources.asOf, kind: 'text' },
      { id: 'nextDue', title: sources.nextDue, kind: 'text' },
      { id: 'nature', title: sources.nature, kind: 'text' },
    ],
    rows: rows.map(({ resource, frame }) => [
      plain(sources.resources[resource]),
      plain(frame === null ? sources.missing : format.name(frame.source.name)),
      plain(frame === null ? format.none : format.month(frame.period)),
      plain(frame === null ? format.none : format.stamp(frame.asOf)),
      plain(frame === null || frame.nextDue === null ? sources.noneDue : format.stamp(frame.nextDue)),
      plain(frame === null ? format.none : frame.source.demo ? sources.demo : sources.reported),
    ]),
  }),
})
