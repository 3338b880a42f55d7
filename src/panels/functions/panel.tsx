import { useMemo } from 'react'
import { functionsEndpoint } from '#api/functions.ts'
import { ask } from '#api/request.ts'
import { BarRows } from '#charts/BarRows.tsx'
import type { FunctionDelivery } from '#domain/functions.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { functionsView } from './view.ts'

function FunctionsPicture({ view }: PictureProps<readonly FunctionDelivery[]>) {
  const { words, format } = useLocale()
  const rows = useMemo(
    () =>
      view.map(({ fn, rate, unreported }) => ({
        id: fn.id,
        label: format.name(fn.name),
        length: rate,
        value: format.ratio(rate),
        ...(unreported > 0 && { note: words.panels.functions.unreported(format.count(count(unreported))) }),
      })),
    [view, words, format],
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

/** How much of each function (功能定位) the stations delivered this quarter. */
export const functionsPanel = definePanel({
  id: 'functions',
  title: (words) => words.panels.functions.title,
  question: (words) => words.panels.functions.question,
  indicators: ['fn_done'],
  countsFrom: 'quarter',
  requests: ({ period }) => ({ functions: ask(functionsEndpoint, period) }),
  view: ({ answers, scope }) => functionsView(answers.functions.data, scope.station),
  Picture: FunctionsPicture,
  table: (view, { panel, panels: { functions } }, format) => ({
    columns: [
      { id: 'fn', title: functions.fn, kind: 'text' },
      { id: 'target', title: functions.target, kind: 'number' },
      { id: 'done', title: functions.done, kind: 'number' },
      {
        id: 'rate',
        title: functions.rate,
        titleInFile: panel.withUnit(functions.rate, panel.share),
        kind: 'share',
      },
      { id: 'unreported', title: functions.leftOut, kind: 'number', leftOut: true },
    ],
    rows: view.map(({ fn, target, done, rate, unreported }) => [
      plain(format.name(fn.name)),
      figure(format.count(target), target),
      figure(format.count(done), done),
      figure(format.ratio(rate), rate),
      figure(format.count(count(unreported)), unreported),
    ]),
  }),
})
