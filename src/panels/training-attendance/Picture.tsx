import { useMemo } from 'react'
import { StatusGrid } from '#charts/StatusGrid.tsx'
import type { Presence } from '#domain/attendance.ts'
import type { Day } from '#domain/periods.ts'
import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { trainingWords } from '#i18n/training/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { Summary } from '../Summary.tsx'
import styles from './attendance.module.css'
import type { AttendanceRow, AttendanceView } from './view.ts'

const STATES = {
  attended: 'done',
  absent: 'missed',
  unreported: 'unreported',
  upcoming: 'planned',
} as const satisfies Record<Presence, string>

/** Stations named in a sentence; the others are counted, and stand in the grid below. */
const NAMED = 6

/** 06-15: the year is that of the programme. */
const monthAndDay = (day: Day) => day.slice(5)

/** How often the chosen station came. */
function ownWords(
  { short, attended, absent, rate }: AttendanceRow,
  text: ReturnType<typeof trainingWords>['attendance'],
  format: Format,
): string {
  const name = format.name(short)
  if (rate === null) return text.ownUnreported(name)
  return text.own(name, format.count(attended), format.count(count(attended + absent)), format.count(absent))
}

/** The rate, and who was absent how often. */
function Rate({ view: { coverage, rows, own } }: { readonly view: AttendanceView }) {
  const { words, format } = useLocale()
  const text = trainingWords(words).attendance
  const { attended, absent, unreported, rate } = coverage
  const times = rows.filter((row) => row.absent > 0)
  const names = times
    .slice(0, NAMED)
    .map((row) => text.absentTimes(format.name(row.short), format.count(row.absent)))
  const others = times.length - names.length
  const who =
    rate === null
      ? []
      : absent === 0
        ? [text.nobodyAbsent]
        : [text.absentMost([...names, ...(others > 0 ? [text.others(format.count(count(others)))] : [])])]
  const nothingHeld = rate === null && unreported === 0
  const notes = [
    ...(rate === null ? [] : [text.attended(format.count(attended), format.count(count(attended + absent)))]),
    ...who,
    ...(unreported === 0 ? [] : [text.unreported(format.count(unreported))]),
  ]
  return (
    <Summary
      label={
        <>
          {own !== null && !nothingHeld && (
            <strong className={styles.own}>{ownWords(own, text, format)}</strong>
          )}
          {text.coverage}
        </>
      }
      figure={nothingHeld ? text.nothingHeld : format.ratio(rate)}
      note={text.note}
    >
      {notes.join(' · ')}
    </Summary>
  )
}

/** Every station at every session: who came, with how many, and who was absent, the most absences on top. */
export function AttendancePicture({ view }: PictureProps<AttendanceView | null>) {
  const { words, format } = useLocale()
  const { none, attendance: text } = trainingWords(words)
  const columns = useMemo(
    () =>
      (view?.sessions ?? []).map(({ id, plannedOn, heldOn }, at) => ({
        id,
        title: format.count(count(at + 1)),
        note: monthAndDay(heldOn ?? plannedOn),
      })),
    [view, format],
  )
  const rows = useMemo(
    () =>
      (view?.rows ?? []).map(({ stationCode, short, sessions, absent, attended, unreported }) => ({
        id: stationCode,
        label: (
          <PageLink to="station" changes={{ station: stationCode }}>
            {format.name(short)}
          </PageLink>
        ),
        cells: sessions.map(({ presence, attendees }) => ({
          state: STATES[presence],
          ...(presence === 'attended' && { note: format.count(attendees) }),
        })),
        total: absent + attended === 0 && unreported > 0 ? format.unreported : format.count(absent),
      })),
    [view, format],
  )
  if (view === null) return <Nothing>{none}</Nothing>
  if (rows.length === 0 || columns.length === 0) return <Nothing />
  const { attended, absent, unreported, upcoming } = text.presence
  return (
    <div className={styles.attendance}>
      <Rate view={view} />
      <StatusGrid
        caption={text.grid}
        corner={text.station}
        columns={columns}
        rows={rows}
        total={text.absences}
        words={{ done: attended, missed: absent, unreported, planned: upcoming }}
        remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
      />
    </div>
  )
}
