import { type GridCell, type GridState, StatusGrid } from '#charts/StatusGrid.tsx'
import type { Exhibit } from './exhibit.ts'
import { chance, LONG_NAMES, months, stations, TOWNS } from './texts.ts'

const ATTENDANCE = { done: '出席', missed: '缺席', planned: '未开课', unreported: '未上报' }
const REPORTING = { done: '按时', late: '迟报', missed: '未报', none: '无需报送' }

const more = (hidden: number) => `另有 ${hidden} 行`

const sessions = (many: number) =>
  Array.from({ length: many }, (_, at) => ({
    id: `${at}`,
    title: `第 ${at + 1} 课`,
    note: months(many)[at] ?? '',
  }))

const stateAt = (row: number, column: number, many: number): keyof typeof ATTENDANCE => {
  if (column >= many * 0.8) return 'planned'
  const value = chance(row * 31 + column)
  if (value > 0.9) return 'missed'
  return value > 0.86 ? 'unreported' : 'done'
}

const attendance = (names: readonly string[], many = 12) => (
  <StatusGrid
    remainder={more}
    caption="各站出勤"
    corner="社工站"
    columns={sessions(many)}
    rows={names.map((name, row) => {
      const cells = Array.from({ length: many }, (_, column) => ({ state: stateAt(row, column, many) }))
      const held = cells.filter(({ state }) => state !== 'planned').length
      const attended = cells.filter(({ state }) => state === 'done').length
      return { id: `${row}`, label: name, cells, total: `${attended} / ${held}` }
    })}
    total="出席"
    words={ATTENDANCE}
  />
)

const reporting = (
  names: readonly string[],
  cell: (row: number, column: number) => GridCell<keyof typeof REPORTING>,
) => (
  <StatusGrid
    remainder={more}
    caption="各站报送"
    corner="社工站"
    columns={months(8).map((title) => ({ id: title, title }))}
    rows={names.map((name, row) => ({
      id: `${row}`,
      label: name,
      cells: months(8).map((_, column) => cell(row, column)),
    }))}
    words={REPORTING}
  />
)

const ALL: readonly GridState[] = ['done', 'late', 'missed', 'planned', 'unreported', 'none']

export const statusGrid: Exhibit = {
  name: 'StatusGrid',
  fixtures: [
    { form: 'normal', picture: attendance(TOWNS), columns: 2 },
    {
      form: 'with notes',
      picture: reporting(TOWNS.slice(0, 5), (row, column) => {
        const value = chance(row * 7 + column)
        if (column === 0) return { state: 'none' }
        if (value > 0.85) return { state: 'missed' }
        return value > 0.6 ? { state: 'late', note: `${Math.round(value * 9)} 天` } : { state: 'done' }
      }),
    },
    {
      form: 'every state',
      picture: (
        <StatusGrid
          remainder={more}
          caption="每种状态"
          corner="社工站"
          columns={ALL.map((state) => ({ id: state, title: state }))}
          rows={[{ id: 'one', label: '杨舍镇', cells: ALL.map((state) => ({ state })) }]}
          words={{ ...ATTENDANCE, ...REPORTING }}
        />
      ),
    },
    { form: 'single', picture: attendance(['杨舍镇'], 1) },
    { form: 'empty', picture: attendance([]) },
    { form: 'long names', picture: attendance(LONG_NAMES), columns: 2 },
    {
      form: 'nulls',
      picture: (
        <StatusGrid
          remainder={more}
          caption="未上报"
          corner="社工站"
          columns={sessions(4)}
          rows={TOWNS.slice(0, 3).map((name) => ({
            id: name,
            label: name,
            cells: sessions(4).map(() => ({ state: 'unreported' as const })),
            total: '未上报',
          }))}
          total="出席"
          words={ATTENDANCE}
        />
      ),
    },
    { form: 'forty', picture: attendance(stations(40), 16), height: 18 },
    { form: 'huge', picture: attendance(stations(1_200)), height: 18, columns: 2 },
  ],
}
