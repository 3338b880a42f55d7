import { count } from '#domain/units.ts'
import { type KeyFigure, KeyFigures } from '#ui/KeyFigures.tsx'
import type { Exhibit } from './exhibit.ts'
import { format, LONG_NAMES } from './texts.ts'

const figureOf = (
  label: string,
  value: number | null,
  unit = '人',
  notes = ['环比 +12', '同比 +312'],
): KeyFigure => ({
  id: label,
  label,
  ...format.quantity(value === null ? null : count(value), unit),
  notes,
  value,
})
const STRIP = [
  figureOf('持证社工', 3_695),
  figureOf('社工室', 257, '家', ['应建 265', '缺 8']),
  figureOf('在建项目', 42, '个', ['本月新立项 3']),
  figureOf('社会组织', 197, '家', []),
  figureOf('服务人次', 18_214, '人次'),
]

export const keyFigures: Exhibit = {
  name: 'KeyFigures',
  fixtures: [
    { form: 'normal', picture: <KeyFigures main={STRIP} />, columns: 2 },
    { form: 'narrow', picture: <KeyFigures main={STRIP} narrowest={15} /> },
    {
      form: 'nulls',
      picture: <KeyFigures main={[figureOf('持证社工', null, '人', []), figureOf('社工室', 0, '家', [])]} />,
    },
    { form: 'single', picture: <KeyFigures main={STRIP.slice(0, 1)} /> },
    { form: 'long names', picture: <KeyFigures main={LONG_NAMES.map((name) => figureOf(name, 3_695))} /> },
    {
      form: 'huge',
      picture: (
        <KeyFigures main={[figureOf('常住人口', 14_474_000), figureOf('服务人次', 123_456_789, '人次')]} />
      ),
    },
  ],
}
