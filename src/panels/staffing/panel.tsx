import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import { staffingWords } from '#i18n/staffing/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { StaffingPicture } from './Picture.tsx'
import { staffingView } from './view.ts'

/** Which stations have fewer people on post than the minimum (最低配备). Headcounts alone: nobody is named. */
export const staffingPanel = definePanel({
  id: 'staffing',
  title: (words) => staffingWords(words).title,
  question: (words) => staffingWords(words).question,
  leadsTo: 'workforce',
  indicators: ['staff_ok', 'staff_n'],
  covers: 'city',
  requests: ({ period }) => ({
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
  }),
  view: ({ answers, rules }) =>
    staffingView(answers.stations.data, answers.geography.data.towns, rules.staffMinimum),
  Picture: StaffingPicture,
  table: ({ minimum, rows }, words, format) => {
    const staffing = staffingWords(words)
    const least = minimum === null ? plain(staffing.noTarget) : figure(format.count(minimum), minimum)
    return {
      columns: [
        { id: 'station', title: staffing.station, kind: 'text' },
        { id: 'staff', title: staffing.staff, kind: 'number' },
        { id: 'minimum', title: staffing.minimumColumn, kind: 'number' },
        { id: 'missing', title: staffing.missing, kind: 'number' },
        { id: 'state', title: staffing.state, kind: 'text' },
      ],
      rows: rows.map(({ station, staff, state, missing }) => [
        leading(plain(format.name(station.name)), 'station', { station: station.code }),
        figure(format.count(staff), staff),
        least,
        missing === null ? plain(format.none) : figure(format.count(missing), missing),
        plain(staffing.states[state]),
      ]),
    }
  },
})
