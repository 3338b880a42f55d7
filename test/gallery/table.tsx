import { zhCN } from '#i18n/zh-CN.ts'
import { comparedTable } from '#panels/compared-table.ts'
import { Table } from '#ui/Table.tsx'
import { figure, plain, type TableTwin } from '#ui/table-twin.ts'
import type { Exhibit } from './exhibit.ts'
import { chance, countText, format, LONG_NAMES, ratioText, stations, TOWNS } from './texts.ts'

const twinOf = (
  names: readonly string[],
  valueAt = (at: number): number | null => Math.round(chance(at) * 400),
): TableTwin => ({
  columns: [
    { id: 'station', title: '社工站', kind: 'text' },
    { id: 'workers', title: '持证社工', kind: 'number' },
    { id: 'rooms', title: '社工室', kind: 'number' },
  ],
  rows: names.map((name, at) => [
    plain(name),
    figure(countText(valueAt(at)), valueAt(at)),
    figure(countText(valueAt(at + 50)), valueAt(at + 50)),
  ]),
})

const towns = (earlier: number): TableTwin => ({
  columns: [
    { id: 'rank', title: '名次', kind: 'number', compares: 'never' },
    { id: 'town', title: '镇（街）', kind: 'text' },
    { id: 'rooms', title: '社工室', kind: 'number' },
    { id: 'rate', title: '覆盖率', kind: 'share' },
  ],
  rows: TOWNS.slice(earlier === 0 ? 0 : 1).map((name, at) => {
    const rooms = Math.round(chance(at) * 90) - earlier
    const rate = rooms / (Math.round(chance(at) * 90) + 1)
    return [
      figure(countText(at + 1), at + 1),
      plain(name),
      rooms < 10 ? plain('‹10') : figure(countText(rooms), rooms),
      rooms < 10 ? plain('—') : figure(ratioText(rate), rate),
    ]
  }),
})
const withDifferences = comparedTable(towns(0), { month: towns(1), year: towns(12) }, zhCN, format)

const HEIGHT = 18

export const table: Exhibit = {
  name: 'Table',
  fixtures: [
    { form: 'normal', height: HEIGHT, picture: <Table caption="各站" table={twinOf(TOWNS)} /> },
    {
      form: 'differences',
      height: HEIGHT,
      picture: <Table caption="环比与同比" table={withDifferences} />,
    },
    {
      form: 'nulls',
      height: HEIGHT,
      picture: <Table caption="未上报" table={twinOf(TOWNS.slice(0, 4), () => null)} />,
    },
    { form: 'single', height: HEIGHT / 2, picture: <Table caption="一站" table={twinOf(['杨舍镇'])} /> },
    { form: 'empty', height: HEIGHT / 2, picture: <Table caption="无" table={twinOf([])} /> },
    { form: 'long names', height: HEIGHT, picture: <Table caption="长名称" table={twinOf(LONG_NAMES)} /> },
    { form: 'forty', height: HEIGHT, picture: <Table caption="四十站" table={twinOf(stations(40))} /> },
    {
      form: 'huge',
      height: HEIGHT,
      picture: <Table caption="全部" table={twinOf(stations(5_000), (at) => at * 123_457)} />,
    },
  ],
}
