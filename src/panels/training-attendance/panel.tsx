import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { trainingEndpoint } from '#api/training.ts'
import { count } from '#domain/units.ts'
import { trainingWords } from '#i18n/training/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { AttendancePicture } from './Picture.tsx'
import { attendanceView } from './view.ts'

/** Which station was absent from which session of the capability programme. Person-times per station, never persons. */
export const trainingAttendancePanel = definePanel({
  id: 'training-attendance',
  title: (words) => trainingWords(words).attendance.title,
  question: (words) => trainingWords(words).attendance.question,
  indicators: ['tr_cov'],
  covers: 'city',
  requests: ({ period }) => ({
    training: ask(trainingEndpoint, period),
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
  }),
  view: ({ answers, scope }) => attendanceView(answers, scope.station),
  Picture: AttendancePicture,
  table: (view, words, format) => {
    const { station, absences, coverage, session, presence } = trainingWords(words).attendance
    return {
      columns: [
        { id: 'station', title: station, kind: 'text' },
        { id: 'absences', title: absences, kind: 'number' },
        { id: 'coverage', title: coverage, kind: 'share' },
        ...(view?.sessions ?? []).map(({ id, title }, at) => ({
          id,
          title: session(format.count(count(at + 1)), format.name(title)),
          kind: 'number' as const,
        })),
      ],
      rows: (view?.rows ?? []).map(({ stationCode, short, absent, attended, unreported, rate, sessions }) => [
        leading(plain(format.name(short)), 'station', { station: stationCode }),
        absent + attended === 0 && unreported > 0
          ? plain(format.unreported)
          : figure(format.count(absent), absent),
        rate === null && unreported === 0 ? plain(format.none) : figure(format.ratio(rate), rate),
        ...sessions.map((cell) =>
          cell.presence === 'attended'
            ? figure(format.count(cell.attendees), cell.attendees)
            : { text: presence[cell.presence], value: cell.attendees ?? presence[cell.presence] },
        ),
      ]),
    }
  },
})
