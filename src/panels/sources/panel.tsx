import { useSyncExternalStore } from 'react'
import { cityEndpoint } from '#api/city.ts'
import { ask } from '#api/request.ts'
import { ENDPOINTS } from '#api/resources.ts'
import type { Month } from '#domain/periods.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { sourcesWords } from '#i18n/sources/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import { StateMark } from '#ui/StateMark.tsx'
import { plain } from '#ui/table-twin.ts'
import type { OptionalRequest, PictureProps } from '../panel.ts'
import { definePanel, later } from '../panel.ts'
import { useSurroundings } from '../surroundings.ts'
import styles from './sources.module.css'
import { TableBox } from './TableBox.tsx'
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

/**
 * Every resource there is, so that one which joins the contract joins the page. All of them together are far more than
 * any picture needs, and come after what the pictures beside this one wait for.
 */
const askOthers = (period: Month | null): Readonly<Record<string, OptionalRequest<unknown>>> =>
  Object.fromEntries(
    ENDPOINTS.filter(({ resource }) => resource !== cityEndpoint.resource).map((endpoint) => [
      endpoint.resource,
      later(ask<typeof endpoint.wire, unknown>(endpoint, period)),
    ]),
  )

/** What an answer says of itself, in the order of the columns; null where nothing came. */
function frameInWords({ frame }: SourceRow, words: Words, format: Format) {
  const { sources } = sourcesWords(words)
  if (frame === null) return null
  return {
    source: format.name(frame.source.name),
    period: format.month(frame.period),
    asOf: format.stamp(frame.asOf),
    nextDue: frame.nextDue === null ? sources.noneDue : format.stamp(frame.nextDue),
    received: format.stamp(frame.servedAt),
    version: frame.schemaVersion ?? sources.noVersion,
    nature: frame.source.demo ? sources.demo : sources.reported,
  }
}

const COLUMNS = ['source', 'period', 'asOf', 'nextDue', 'received', 'version', 'nature'] as const

function SourcesPicture({ view: { rows, notes, demo } }: PictureProps<SourcesView>) {
  const { words, format } = useLocale()
  const { sources } = sourcesWords(words)
  const overdue = useOverdue(rows)
  return (
    <TableBox label={sources.question}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{sources.resource}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {sources[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const told = frameInWords(row, words, format)
            const isOverdue = overdue.has(row.resource)
            return (
              <tr key={row.resource}>
                <th scope="row">{format.name(row.title)}</th>
                {told === null ? (
                  <td colSpan={COLUMNS.length}>{sources.missing}</td>
                ) : (
                  COLUMNS.map((column) => (
                    <td key={column} data-column={column}>
                      {column === 'nextDue' && isOverdue ? (
                        <>
                          <StateMark state="overdue" /> {sources.overdue(told.nextDue)}
                        </>
                      ) : (
                        told[column]
                      )}
                    </td>
                  ))
                )}
              </tr>
            )
          })}
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
    </TableBox>
  )
}

/** Where every figure comes from, as of when, and what of it is demonstration or assumption. */
export const sourcesPanel = definePanel({
  id: 'sources',
  title: (words) => sourcesWords(words).sources.title,
  question: (words) => sourcesWords(words).sources.question,
  indicators: ['rp_ok'],
  covers: 'city',
  requests: ({ period }) => ({ city: ask(cityEndpoint, period), ...askOthers(period) }),
  view: ({ answers: { city, ...others } }) => sourcesView(city, others),
  Picture: SourcesPicture,
  table: ({ rows }, words, format) => {
    const { sources } = sourcesWords(words)
    return {
      columns: [
        { id: 'resource', title: sources.resource, kind: 'text' },
        { id: 'code', title: sources.code, kind: 'text' },
        ...COLUMNS.map((column) => ({ id: column, title: sources[column], kind: 'text' as const })),
      ],
      rows: rows.map((row) => {
        const told = frameInWords(row, words, format)
        return [
          plain(format.name(row.title)),
          plain(row.resource),
          ...COLUMNS.map((column) => plain(told === null ? sources.missing : told[column])),
        ]
      }),
    }
  },
})
