import type { KeyboardEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import { Sankey, type SankeyLinkProps, type SankeyNodeProps } from 'recharts'
import { useElementSize } from '#ui/element-size.ts'
import styles from './FlowDiagram.module.css'
import { FlowLabel, linesOf } from './FlowLabel.tsx'
import { flowColumns, flowInput } from './flow-input.ts'

export interface FlowNode {
  readonly id: string
  readonly label: string
  /** Its own value as text, unit and all. */
  readonly text: string
  /** One hue a kind; `quiet` for what came to nothing. What flows into a node has its hue. */
  readonly tone: 'first' | 'second' | 'quiet'
}

export interface FlowLink {
  readonly from: string
  readonly to: string
  /** Null where it is not reported or withheld: it is listed, not drawn. */
  readonly value: number | null
  readonly text: string
}

interface FlowDiagramProps {
  readonly label: string
  /** From left to right, and from top to bottom. */
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
  /** A link in words. */
  readonly sentence: (from: string, to: string, text: string) => string
  /** Over what is listed because it cannot be drawn. */
  readonly undrawn: string
}

/** In text sizes: the widest line of a label, its distance from the node, a line, a node's width and least height. */
const WIDEST = 10
/** Between two columns there are streams alone, which a label may pass over as far as the next. */
const WIDEST_BETWEEN = 15
const APART = 0.5
const LINE = 1.25
const NODE = 0.7
const LOWEST = 0.8

/**
 * What flows from where to where, left to right, the width of a stream its amount. Every node is named with its value
 * and can be focused; all streams are an ordered list to a screen reader. Fills its parent, which must have a height,
 * and scrolls where the names need more. Imports recharts: load it with `lazy()`.
 */
export function FlowDiagram({ label, nodes, links, sentence, undrawn }: FlowDiagramProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useElementSize(box) ?? null
  const [active, setActive] = useState<string | null>(null)
  /** The one node that Tab stops at: the first, until another has had the focus. */
  const [stop, setStop] = useState<string | null>(null)
  const input = useMemo(() => flowInput(nodes, links), [nodes, links])
  const data = useMemo(
    () => ({
      nodes: input.nodes.map(({ id }) => ({ name: id })),
      links: input.links.map(({ link, source, target }) => ({ source, target, value: link.value ?? 0 })),
    }),
    [input],
  )
  const names = new Map(nodes.map(({ id, label: name }) => [id, name]))
  const say = ({ from, to, text }: FlowLink) => sentence(names.get(from) ?? from, names.get(to) ?? to, text)

  const textSize = size?.fontSize ?? 0
  const margin = (WIDEST + APART) * textSize
  const columns = useMemo(() => flowColumns(input), [input])
  const last = Math.max(0, ...columns)
  const between = ((size?.width ?? 0) - 2 * margin) / Math.max(1, last) / textSize - NODE - 2 * APART
  const labels = input.nodes.map((node, at) => {
    const column = columns[at] ?? 0
    return linesOf(node, column > 0 && column < last ? Math.min(between, WIDEST_BETWEEN) : WIDEST)
  })
  const padding = Math.max(0, ...labels.map(({ length }) => length)) * LINE * textSize
  const height = Math.max(size?.height ?? 0, tallest(columns) * (padding + LOWEST * textSize))

  const stopAt = input.nodes.some(({ id }) => id === stop) ? stop : input.nodes[0]?.id

  const drawNode = ({ x, y, width, height: deep, index, payload }: SankeyNodeProps) => {
    const node = input.nodes[index]
    if (node === undefined) return null
    const isLast = payload.targetNodes.length === 0
    const isFirst = payload.sourceNodes.length === 0
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: focus brings out the streams of a node, as the pointer does
      <g
        role="img"
        tabIndex={node.id === stopAt ? 0 : -1}
        aria-label={`${node.label} ${node.text}`}
        className={styles.node}
        data-tone={node.tone}
        onFocus={() => {
          setActive(node.id)
          setStop(node.id)
        }}
        onBlur={() => setActive(null)}
        onPointerEnter={() => setActive(node.id)}
        onPointerLeave={() => setActive(null)}
      >
        <rect x={x} y={y} width={width} height={Math.max(1, deep)} />
        <FlowLabel
          lines={labels[index] ?? []}
          x={isFirst ? x - APART * textSize : x + width + APART * textSize}
          y={y + deep / 2}
          anchor={isFirst ? 'end' : 'start'}
          lineHeight={LINE * textSize}
          isOverStreams={!isFirst && !isLast}
        />
      </g>
    )
  }

  const drawLink = ({ index, linkWidth, ...from }: SankeyLinkProps) => {
    const link = input.links[index]?.link
    const { sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX } = from
    return (
      <path
        className={styles.stream}
        data-tone={nodes.find(({ id }) => id === link?.to)?.tone}
        data-active={active !== null && (link?.from === active || link?.to === active) ? '' : undefined}
        d={`M${sourceX} ${sourceY}C${sourceControlX} ${sourceY} ${targetControlX} ${targetY} ${targetX} ${targetY}`}
        strokeWidth={Math.max(1, linkWidth)}
      />
    )
  }

  return (
    <div className={styles.flow}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move the focus among the nodes in it */}
      <div ref={box} className={styles.scroll} onKeyDown={moveAmongNodes}>
        {size !== null && input.links.length > 0 && (
          <Sankey
            width={size.width}
            height={height}
            data={data}
            sort={false}
            nodeWidth={NODE * textSize}
            nodePadding={padding}
            margin={{ top: padding / 2, right: margin, bottom: padding / 2, left: margin }}
            node={drawNode}
            link={drawLink}
            accessibilityLayer={false}
            role="group"
            aria-label={label}
          />
        )}
      </div>
      <ol className="visually-hidden" aria-label={label}>
        {input.links.map(({ link }) => (
          <li key={`${link.from} ${link.to}`}>{say(link)}</li>
        ))}
      </ol>
      {input.undrawn.length + input.lone.length > 0 && (
        <div className={styles.undrawn}>
          {undrawn}
          <ul>
            {input.undrawn.map((link) => (
              <li key={`${link.from} ${link.to}`}>{say(link)}</li>
            ))}
            {input.lone.map(({ id, label: name, text }) => (
              <li key={id}>
                {name} {text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** The arrow keys go from node to node, down a column and on to the next: one stop of Tab is enough for a picture. */
function moveAmongNodes(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const nodes = Array.from(event.currentTarget.querySelectorAll<SVGGElement>('g[tabindex]'))
  const at = event.target instanceof SVGGElement ? nodes.indexOf(event.target) : -1
  const next = at === -1 ? undefined : nodes[at + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

/** How many nodes stand over each other where most do. */
const tallest = (columns: readonly number[]) =>
  columns.reduce((most, column) => Math.max(most, columns.filter((other) => other === column).length), 0)
