import { geographyEndpoint } from '#api/geography.ts'
import { reportHistoryEndpoint } from '#api/report-history.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import type { GridCell } from '#charts/StatusGrid.tsx'
import { StatusGrid } from '#charts/StatusGrid.tsx'
import type { Place } from '#domain/places.ts'
import { placesOf } from '#domain/places.ts'
import type { ReportGrid, ReportMark } from '#domain/report-grid.ts'
import { reportGrid } from '#domain/report-grid.ts'
import type { ReportStatus } from '#domain/reports.ts'
import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import { reportWords } from '#i18n/reports/words.ts'
import { sourcesWords } from '#i18n/sources/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { definePanel, optional } from '../panel.ts'
import { Summary } from '../Summary.tsx'
import own from './grid.module.css'

interface ReportingView {
  readonly grid: ReportGrid
  readonly places: ReadonlyMap<string, Place>
}

/** Short names of towns; the codes of their stations while names are not at hand. */
export const townOf = (places: ReadonlyMap<string, Place>, code: string, format: Format): string => {
  const place = places.get(code)
  return place === undefined ? code : format.name(place.short)
}

const STATES = { 'on-time': 'done', late: 'late', missing: 'missed', 'not-due': 'planned' } as const
type State = (typeof STATES)[ReportStatus] | 'none'

function cellOf(mark: ReportMark | null, format: Format): GridCell<State> {
  if (mark === null) return { state: 'none' }
  return { state: STATES[mark.status], ...(mark.late !== null && { note: format.days(mark.late) }) }
}

function ReportingPicture({ view: { grid, places } }: PictureProps<ReportingView>) {
  const { words, format } = useLocale()
  const { reporting } = sourcesWords(words)
  const { months, rows, tally, onTime } = grid
  if (rows.length === 0) return <Nothing>{reporting.noReports}</Nothing>
  const due = count(tally['on-time'] + tally.late + tally.missing)
  const parts = [
    reporting.tally(
      format.count(due),
      format.count(tally['on-time']),
      format.count(tally.late),
      format.count(tally.missing),
    ),
    ...(tally['not-due'] === 0 ? [] : [reporting.toCome(format.count(tally['not-due']))]),
  ]
  return (
    <div className={own.column}>
      <Summary figure={reporting.all(onTime === null ? format.none : format.ratio(onTime))}>
        {parts.join(' · ')}
      </Summary>
      <StatusGrid<State>
        caption={reporting.title}
        corner={reporting.station}
        columns={months.map((month) => ({ id: month, title: format.monthTick(month) }))}
        total={reporting.rate}
        remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
        words={{
          done: reportWords(words)['on-time'],
          late: reportWords(words).late,
          missed: reportWords(words).missing,
          planned: reportWords(words)['not-due'],
          none: reporting.none,
        }}
        rows={rows.map(({ stationCode, marks, onTime: rate }) => ({
          id: stationCode,
          label: (
            <PageLink to="station" changes={{ station: stationCode }}>
              {townOf(places, stationCode, format)}
            </PageLink>
          ),
          cells: marks.map((mark) => cellOf(mark, format)),
          total: rate === null ? format.none : format.ratio(rate),
        }))}
      />
    </div>
  )
}

/** On time, late or missing: every monthly report of every station. */
export const reportingPanel = definePanel({
  id: 'reporting',
  title: (words) => sourcesWords(words).reporting.title,
  question: (words) => sourcesWords(words).reporting.question,
  indicators: ['rp_ok'],
  covers: 'city',
  requests: ({ period }) => ({
    history: ask(reportHistoryEndpoint, period),
    stations: optional(ask(stationsEndpoint, period)),
    geography: optional(ask(geographyEndpoint, period)),
  }),
  view: ({ answers: { history, stations, geography } }): ReportingView => ({
    grid: reportGrid(history.data, history.asOf),
    places: placesOf(stations?.data ?? [], geography?.data.towns ?? []),
  }),
  Picture: ReportingPicture,
  table: ({ grid: { months, rows }, places }, words, format) => {
    const { reporting } = sourcesWords(words)
    return {
      columns: [
        { id: 'station', title: reporting.station, kind: 'text' },
        ...months.map((month) => ({ id: month, title: format.month(month), kind: 'text' as const })),
        {
          id: 'rate',
          title: reporting.rate,
          titleInFile: words.panel.withUnit(reporting.rate, words.panel.share),
          kind: 'share',
        },
      ],
      rows: rows.map(({ stationCode, marks, onTime }) => [
        leading(plain(townOf(places, stationCode, format)), 'station', { station: stationCode }),
        ...marks.map((mark) => {
          if (mark === null) return plain(format.none)
          const status = reportWords(words)[mark.status]
          return plain(mark.late === null ? status : `${status} ${format.days(mark.late)}`)
        }),
        onTime === null ? plain(format.none) : figure(format.ratio(onTime), onTime),
      ]),
    }
  },
})
