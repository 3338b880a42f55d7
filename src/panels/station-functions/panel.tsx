import { useMemo } from 'react'
import { functionsEndpoint } from '#api/functions.ts'
import { ask } from '#api/request.ts'
import { BarRows } from '#charts/BarRows.tsx'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { stationPageWords } from '#i18n/station-page/words.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import type { StationFunctionRow } from './view.ts'
import { stationFunctionsView } from './view.ts'

function StationFunctionsPicture({ view }: PictureProps<readonly StationFunctionRow[]>) {
  const { words, format } = useLocale()
  const { functions } = stationPageWords(words)
  const rows = useMemo(
    () =>
      view.map(({ fn, target, done, rate, city }) => ({
        id: fn.id,
        label: format.name(fn.name),
        length: rate,
        tick: city,
        value:
          rate === null
            ? format.unreported
            : functions.value(format.ratio(rate), format.count(done), format.count(target)),
        ...(city !== null && { note: functions.city(format.ratio(city)) }),
      })),
    [view, functions, format],
  )
  if (rows.length === 0) return <Nothing />
  return (
    <FittingList
      rows={rows}
      idOf={({ id }) => id}
      remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
    >
      {(visible) => <BarRows rows={visible} tone="first" />}
    </FittingList>
  )
}

/** The functions of one station (功能定位): set, done, and the rate against the city's. */
export const stationFunctionsPanel = definePanel({
  id: 'station-functions',
  title: (words) => stationPageWords(words).functions.title,
  question: (words) => stationPageWords(words).functions.question,
  indicators: ['fn_done'],
  countsFrom: 'quarter',
  requests: ({ period }) => ({ functions: ask(functionsEndpoint, period) }),
  view: ({ answers, scope }) => stationFunctionsView(answers.functions.data, scope.station),
  Picture: StationFunctionsPicture,
  table: (view, words, format) => {
    const { functions } = words.panels
    const { cityRate } = stationPageWords(words).functions
    const share = (title: string) => words.panel.withUnit(title, words.panel.share)
    return {
      columns: [
        { id: 'fn', title: functions.fn, kind: 'text' },
        { id: 'target', title: functions.target, kind: 'number' },
        { id: 'done', title: functions.done, kind: 'number' },
        { id: 'rate', title: functions.rate, titleInFile: share(functions.rate), kind: 'share' },
        { id: 'city', title: cityRate, titleInFile: share(cityRate), kind: 'share' },
      ],
      rows: view.map(({ fn, target, done, rate, city }) => [
        plain(format.name(fn.name)),
        figure(format.count(target), target),
        figure(format.count(done), done),
        figure(rate === null ? format.none : format.ratio(rate), rate),
        figure(city === null ? format.none : format.ratio(city), city),
      ]),
    }
  },
})
