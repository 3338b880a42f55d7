import { useMemo } from 'react'
import type { FlowLink, FlowNode } from '#charts/FlowDiagram.tsx'
import { FlowDiagram } from '#charts/FlowDiagram.tsx'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import { originInWords, topicInWords } from './named.ts'
import type { NeedFlowView, Way } from './view.ts'

/** Ids of the three columns are told apart: a topic and an outcome may have one id. */
const ends = {
  origin: ({ origin }: Way) => `from ${origin}`,
  topic: ({ topic }: Way) => `about ${topic}`,
  standing: ({ standing }: Way) => `to ${standing}`,
}

/** Streams of one column into the next, whatever way they go on. */
function joined(ways: readonly Way[], from: (way: Way) => string, to: (way: Way) => string) {
  const sums = new Map<string, { from: string; to: string; needs: number }>()
  for (const way of ways) {
    const key = JSON.stringify([from(way), to(way)])
    const known = sums.get(key)
    if (known === undefined) sums.set(key, { from: from(way), to: to(way), needs: way.needs })
    else known.needs += way.needs
  }
  return [...sums.values()]
}

/** The flow as a picture: an own file, since the chart library comes with it. */
export function Flow({ view }: { readonly view: NeedFlowView }) {
  const { words, format } = useLocale()
  const page = needsPageWords(words)
  const { flow } = page
  const { nodes, links } = useMemo(() => {
    const told = (needs: number) => format.count(count(needs))
    const all: FlowNode[] = [
      ...view.origins.map(({ id, what, needs }) => ({
        id: `from ${id}`,
        label: originInWords(what, page, format),
        text: told(needs),
        tone: what.kind === 'survey' || what.kind === 'others' ? ('second' as const) : ('quiet' as const),
      })),
      ...view.topics.map((topic) => ({
        id: `about ${topic.id}`,
        label: topicInWords(topic, format),
        text: told(topic.needs),
        tone: 'second' as const,
      })),
      ...view.standings.map(({ id, what, needs }) => ({
        id: `to ${id}`,
        label: flow.standings[what],
        text: told(needs),
        tone: what === 'approved' ? ('first' as const) : ('quiet' as const),
      })),
    ]
    const order = new Map(all.map(({ id }, at) => [id, at]))
    const place = (id: string) => order.get(id) ?? all.length
    const streams: FlowLink[] = [
      ...joined(view.ways, ends.origin, ends.topic),
      ...joined(view.ways, ends.topic, ends.standing),
    ]
      .sort((one, other) => place(one.from) - place(other.from) || place(one.to) - place(other.to))
      .map(({ from, to, needs }) => ({ from, to, value: needs, text: flow.needs(told(needs)) }))
    return { nodes: all, links: streams }
  }, [view, page, flow, format])
  return (
    <FlowDiagram
      label={flow.label}
      nodes={nodes}
      links={links}
      sentence={flow.sentence}
      undrawn={flow.undrawn}
    />
  )
}
