import type { Box, Paper } from './svg-paper.ts'
import { defined, inked, isSeen, made } from './svg-paper.ts'

const SIDES = ['top', 'right', 'bottom', 'left'] as const
type Side = (typeof SIDES)[number]

interface Edge {
  readonly side: Side
  readonly width: number
  readonly colour: string
}

const edgeOf = (style: CSSStyleDeclaration, side: Side): Edge => ({
  side,
  width:
    style.getPropertyValue(`border-${side}-style`) === 'none'
      ? 0
      : Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
  colour: style.getPropertyValue(`border-${side}-color`),
})

function radiusOf(style: CSSStyleDeclaration, { width, height }: Box): number {
  const corner = style.borderTopLeftRadius
  const size = Number.parseFloat(corner) || 0
  return Math.min(corner.includes('%') ? (size / 100) * width : size, width / 2, height / 2)
}

/** The hatch of what has no class: stripes that rise to the right, as its gradient of 135 degrees draws them. */
function hatched(image: string, paper: Paper): string | null {
  const colours = image.match(/rgba?\([^)]+\)/g) ?? []
  const [line, ground] = [colours[0], colours.at(-1)]
  const lengths = [...image.matchAll(/([\d.]+)px/g)].map(([, length]) => Number(length))
  const [width = 1, period] = [lengths.find((length) => length > 0), lengths.at(-1)]
  if (line === undefined || ground === undefined || period === undefined) return null
  const id = `hatch-${period}-${line.replace(/\D+/g, '-')}`
  return defined(paper, id, () =>
    made(
      'pattern',
      { width: period, height: period, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      [
        made('rect', { width: period, height: period, ...inked('fill', ground) }),
        made('rect', { width, height: period, ...inked('fill', line) }),
      ],
    ),
  )
}

/** Ground and border of a box of the page. */
export function boxShapes(style: CSSStyleDeclaration, box: Box, paper: Paper): SVGElement[] {
  const { left: x, top: y, width, height } = box
  if (width <= 0 || height <= 0 || style.visibility !== 'visible') return []
  const rx = radiusOf(style, box)
  const corners = rx > 0 ? { rx } : {}
  const shapes: SVGElement[] = []
  if (isSeen(style.backgroundColor)) {
    shapes.push(made('rect', { x, y, width, height, ...corners, ...inked('fill', style.backgroundColor) }))
  }
  const hatch = style.backgroundImage.startsWith('repeating-linear-gradient')
    ? hatched(style.backgroundImage, paper)
    : null
  if (hatch !== null) shapes.push(made('rect', { x, y, width, height, ...corners, fill: hatch }))
  const edges = SIDES.map((side) => edgeOf(style, side)).filter(
    (edge) => edge.width > 0 && isSeen(edge.colour),
  )
  const [first] = edges
  if (first === undefined) return shapes
  const { width: thick, colour } = first
  if (
    edges.length === SIDES.length &&
    edges.every((edge) => edge.width === thick && edge.colour === colour)
  ) {
    const inner = { x: x + thick / 2, y: y + thick / 2, width: width - thick, height: height - thick }
    return [
      ...shapes,
      made('rect', { ...inner, ...corners, fill: 'none', ...inked('stroke', colour), 'stroke-width': thick }),
    ]
  }
  return [
    ...shapes,
    ...edges.map((edge) => made('rect', { ...stripOf(edge, box), ...inked('fill', edge.colour) })),
  ]
}

function stripOf({ side, width: thick }: Edge, { left, top, width, height }: Box) {
  return {
    x: side === 'right' ? left + width - thick : left,
    y: side === 'bottom' ? top + height - thick : top,
    width: side === 'left' || side === 'right' ? thick : width,
    height: side === 'top' || side === 'bottom' ? thick : height,
  }
}
