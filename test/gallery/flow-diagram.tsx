import { FlowDiagram, type FlowLink, type FlowNode } from '#charts/FlowDiagram.tsx'
import type { Exhibit } from './exhibit.ts'
import { chance, countText, LONG_NAMES, stations } from './texts.ts'

const HEIGHT = 22
const TOPICS = ['助老服务', '儿童关爱', '文明养宠', '停车与充电', '邻里活动', '环境整治']

const text = (value: number | null) => (value === null ? '‹10 件' : `${countText(value)} 件`)
const node = (id: string, value: number | null, tone: FlowNode['tone'] = 'first'): FlowNode => ({
  id,
  label: id,
  text: text(value),
  tone,
})
const link = (from: string, to: string, value: number | null): FlowLink => ({
  from,
  to,
  value,
  text: text(value),
})

const flowOf = (topics: readonly string[], scale = 1, withheld = (_: number) => false) => {
  const asked = topics.map((_, at) => Math.round((20 + chance(at) * 90) * scale))
  const taken = asked.map((many, at) => Math.round(many * (0.3 + 0.5 * chance(at + 40))))
  const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0)
  return {
    nodes: [
      node('需求调查', sum(asked), 'second'),
      ...topics.map((name, at) => node(name, asked[at] ?? null)),
      node('已立项', sum(taken)),
      node('未立项', sum(asked) - sum(taken), 'quiet'),
    ],
    links: topics.flatMap((name, at) => {
      const [many, few] = [asked[at] ?? 0, taken[at] ?? 0]
      return [
        link('需求调查', name, withheld(at) ? null : many),
        link(name, '已立项', withheld(at) ? null : few),
        link(name, '未立项', withheld(at) ? null : many - few),
      ]
    }),
  }
}

const diagram = ({ nodes, links }: { nodes: readonly FlowNode[]; links: readonly FlowLink[] }) => (
  <FlowDiagram
    label="从调查到项目"
    nodes={nodes}
    links={links}
    sentence={(from, to, amount) => `${from} → ${to}：${amount}`}
    undrawn="未画出（未上报或人数过少）："
  />
)

export const flowDiagram: Exhibit = {
  name: 'FlowDiagram',
  fixtures: [
    { form: 'normal', height: HEIGHT, picture: diagram(flowOf(TOPICS)), columns: 2 },
    { form: 'narrow', height: HEIGHT, picture: diagram(flowOf(TOPICS)) },
    { form: 'nulls', height: HEIGHT, picture: diagram(flowOf(TOPICS, 1, (at) => at % 3 === 1)) },
    { form: 'single', height: 10, picture: diagram(flowOf(['助老服务'])) },
    { form: 'empty', height: 10, picture: diagram({ nodes: [node('需求调查', null)], links: [] }) },
    { form: 'long names', height: HEIGHT, picture: diagram(flowOf(LONG_NAMES)) },
    { form: 'huge', height: HEIGHT, picture: diagram(flowOf(TOPICS, 123_456)) },
    { form: 'forty', height: 30, picture: diagram(flowOf(stations(40))), columns: 2 },
  ],
}
