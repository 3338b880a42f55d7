interface Node {
  readonly id: string
}

interface Link {
  readonly from: string
  readonly to: string
  readonly value: number | null
}

export interface FlowInput<N extends Node, L extends Link> {
  /** Nodes that a drawn link leads from or to, in their order. */
  readonly nodes: readonly N[]
  readonly links: readonly { readonly link: L; readonly source: number; readonly target: number }[]
  /** Links without a length: not reported, withheld or nothing. */
  readonly undrawn: readonly L[]
  /** Nodes that no link names at all. */
  readonly lone: readonly N[]
}

/**
 * What a Sankey can draw of nodes and links: links above zero between nodes that exist, and none that leads back to
 * where it came from, since the layout would walk in circles. Everything else is told apart, so that it can be said
 * in words.
 */
export function flowInput<N extends Node, L extends Link>(
  nodes: readonly N[],
  links: readonly L[],
): FlowInput<N, L> {
  const known = new Set(nodes.map(({ id }) => id))
  const onward = new Map<string, string[]>()
  const leadsTo = (from: string, to: string): boolean =>
    from === to || (onward.get(from) ?? []).some((next) => leadsTo(next, to))
  const isDrawn = ({ from, to, value }: L) => {
    const fits = value !== null && value > 0 && known.has(from) && known.has(to) && !leadsTo(to, from)
    if (fits) onward.set(from, [...(onward.get(from) ?? []), to])
    return fits
  }
  const drawn = links.filter(isDrawn)
  const named = new Set(links.flatMap(({ from, to }) => [from, to]))
  const joined = new Set(drawn.flatMap(({ from, to }) => [from, to]))
  const shown = nodes.filter(({ id }) => joined.has(id))
  const places = new Map(shown.map(({ id }, at) => [id, at]))
  return {
    nodes: shown,
    links: drawn.map((link) => ({
      link,
      source: places.get(link.from) ?? 0,
      target: places.get(link.to) ?? 0,
    })),
    undrawn: links.filter((link) => !drawn.includes(link)),
    lone: nodes.filter(({ id }) => !named.has(id)),
  }
}

/**
 * The column of each node, as the layout has it: one after the last node that leads to it, and the last of all where it
 * leads nowhere.
 */
export function flowColumns({
  nodes,
  links,
}: Pick<FlowInput<Node, Link>, 'nodes' | 'links'>): readonly number[] {
  const known = new Map<number, number>()
  const depthOf = (at: number): number => {
    const found = known.get(at)
    if (found !== undefined) return found
    const before = links.filter(({ target }) => target === at).map(({ source }) => depthOf(source))
    const depth = Math.max(-1, ...before) + 1
    known.set(at, depth)
    return depth
  }
  const depths = nodes.map((_, at) => depthOf(at))
  const last = Math.max(0, ...depths)
  const leading = new Set(links.map(({ source }) => source))
  return depths.map((depth, at) => (leading.has(at) ? depth : last))
}
