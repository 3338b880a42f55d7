import type { Words } from '#i18n/zh-CN.ts'
import type { KeyFigure } from '#ui/KeyFigures.tsx'
import type { TableTwin } from '#ui/table-twin.ts'
import { figure, plain } from '#ui/table-twin.ts'

/** A rate is read with its sign and calculated with as a share. */
const isShare = ({ digits }: KeyFigure) => digits.endsWith('%')

/** Key figures as a table: name, bare value, the unit of that value, and what is said under it. */
export function figureTable(figures: readonly KeyFigure[], words: Words): TableTwin {
  const { columns } = words.panels.headline
  return {
    columns: [
      { id: 'label', title: columns.label, kind: 'text' },
      { id: 'value', title: columns.value, kind: 'number', compares: 'never' },
      { id: 'unit', title: columns.unit, kind: 'text' },
      { id: 'notes', title: columns.notes, kind: 'text' },
    ],
    rows: figures.map((one) => [
      plain(one.label),
      figure(one.digits, one.value),
      { text: one.unit, value: isShare(one) ? words.panel.share : (one.bareUnit ?? one.unit) },
      plain(one.notes.join(' · ')),
    ]),
  }
}
