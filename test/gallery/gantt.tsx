import { Gantt, type GanttRow } from '#charts/Gantt.tsx'
import { monthSpan } from '#charts/time-axis.ts'
import type { Light } from '#domain/lights.ts'
import type { Day } from '#domain/periods.ts'
import { isDay, shiftDay } from '#domain/periods.ts'
import { LightTag } from '#ui/LightTag.tsx'
import type { Exhibit } from './exhibit.ts'
import { chance, format, LONG_NAMES, stations } from './texts.ts'

function day(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is not a day`)
  return text
}

const TODAY = day('2023-02-16')
const HEADS = { row: '项目', cells: ['差值', '状态'] }
const LIGHTS: readonly Light[] = ['late', 'watch', 'watch', 'on-track', 'on-track', 'done']

interface Made {
  readonly name: string
  readonly place: string
  readonly from: string
  readonly days: number
  readonly done: number
  readonly light: Light
  readonly gap: string
  readonly late?: number
}

const rowOf = ({ name, place, from, days, done, light, gap, late = 0 }: Made, at: number): GanttRow => {
  const start = day(from)
  const end = shiftDay(start, days)
  const step = Math.round(days / 4)
  return {
    id: `${at}`,
    label: (
      <>
        {name}
        <br />
        <small style={{ color: 'var(--muted)', fontSize: 'var(--text-small)' }}>{place}</small>
      </>
    ),
    cells: [gap, <LightTag key="light" light={light} />],
    span: { start, end },
    baseline: late === 0 ? null : { start, end: shiftDay(end, -late) },
    done,
    light,
    milestones: [1, 2, 3, 4].map((part) => {
      const due = shiftDay(start, step * part)
      const isDone = part / 4 <= done
      return {
        id: `${part}`,
        name: `里程碑 ${part}`,
        day: due,
        state: isDone ? 'done' : due < TODAY ? 'overdue' : 'due',
      }
    }),
    says: `${start} 至 ${end}，完成 ${format.ratio(null)}`,
  }
}

const PROJECTS: readonly Made[] = [
  {
    name: '“能量满满”增设电瓶车充电装置',
    place: '杨舍镇 · 充电桩采购流标',
    from: '2022-05-20',
    days: 310,
    done: 0.42,
    light: 'late',
    gap: '−33',
    late: 60,
  },
  {
    name: '计划生育特殊家庭关爱',
    place: '锦丰镇 · 入户走访延后',
    from: '2022-03-28',
    days: 460,
    done: 0.49,
    light: 'watch',
    gap: '−14',
  },
  {
    name: '“宠爱有法”文明养宠',
    place: '杨舍镇',
    from: '2022-07-01',
    days: 270,
    done: 0.62,
    light: 'watch',
    gap: '−13',
    late: 30,
  },
  {
    name: '家庭适老化改造（130 余户）',
    place: '金港街道',
    from: '2022-04-25',
    days: 470,
    done: 0.5,
    light: 'on-track',
    gap: '−3',
  },
  {
    name: '“怦然‘新’动”青年联谊沙龙',
    place: '大新镇',
    from: '2022-08-01',
    days: 210,
    done: 0.9,
    light: 'on-track',
    gap: '+5',
  },
  {
    name: '“亮亮堂堂”楼梯照明更新',
    place: '杨舍镇',
    from: '2022-03-10',
    days: 300,
    done: 1,
    light: 'done',
    gap: '—',
  },
]

const generated = (many: number) =>
  stations(many).map(
    (name, at): Made => ({
      name: `${name}微实事项目`,
      place: '杨舍镇',
      from: shiftDay(day('2021-10-01'), Math.round(chance(at) * 400)),
      days: 90 + Math.round(chance(at + 7) * 300),
      done: Math.round(chance(at + 13) * 100) / 100,
      light: LIGHTS[at % LIGHTS.length] ?? 'done',
      gap: `−${at % 40}`,
      late: at % 3 === 0 ? 30 : 0,
    }),
  )

const more = (hidden: number) => `另有 ${hidden} 行`
const ignore = () => undefined

const ganttOf = (rows: readonly GanttRow[], chosen?: string) => (
  <Gantt
    remainder={more}
    caption="项目进度与时间"
    heads={HEADS}
    rows={rows}
    rowOf={(row) => row}
    axis={monthSpan(
      TODAY,
      rows.flatMap(({ span }) => (span === null ? [] : [span.start, span.end])),
    )}
    today={{ day: TODAY, text: '今天 2 月 16 日' }}
    monthText={format.monthTick}
    {...(chosen !== undefined && { onChoose: ignore, chosen })}
  />
)

export const gantt: Exhibit = {
  name: 'Gantt',
  fixtures: [
    { form: 'normal', picture: ganttOf(PROJECTS.map(rowOf), '1'), columns: 2 },
    { form: 'narrow', picture: ganttOf(PROJECTS.slice(0, 3).map(rowOf)) },
    { form: 'single', picture: ganttOf(PROJECTS.slice(0, 1).map(rowOf)) },
    { form: 'empty', picture: ganttOf([]) },
    {
      form: 'nulls',
      picture: ganttOf(
        PROJECTS.slice(0, 3).map((made, at) => ({
          ...rowOf(made, at),
          light: null,
          done: null,
          milestones: [],
          cells: ['—', <LightTag key="light" light={null} />],
          ...(at === 1 && { span: null, says: '未上报' }),
        })),
      ),
    },
    {
      form: 'long names',
      picture: ganttOf(
        PROJECTS.slice(0, 3).map((made, at) => rowOf({ ...made, name: LONG_NAMES[at] ?? '' }, at)),
      ),
      columns: 2,
    },
    { form: 'forty', picture: ganttOf(generated(40).map(rowOf)), height: 20, columns: 2 },
    { form: 'huge', picture: ganttOf(generated(5_000).map(rowOf), ''), height: 20, columns: 2 },
  ],
}
