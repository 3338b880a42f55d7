const SVG = 'http://www.w3.org/2000/svg'

/** The sheet that is drawn on. */
export interface Paper {
  /** From the window's pixels to the sheet's. */
  readonly fromWindow: DOMMatrix
  /** Patterns, gradients and clips that shapes refer to, each once. */
  readonly defs: SVGElement
  /** The face that most words are in: said once, for the whole sheet. */
  readonly family: string
}

type Attributes = Readonly<Record<string, string | number | null>>

const rounded = (value: number) => Math.round(value * 100) / 100

/** An element of the drawing; null leaves an attribute out, a number keeps two places. */
export function made(
  name: string,
  attributes: Attributes,
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS(SVG, name)
  if (!(element instanceof SVGElement)) throw new TypeError(`${name} is no element of SVG`)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null) continue
    element.setAttribute(key, typeof value === 'number' ? String(rounded(value)) : value)
  }
  element.append(...children)
  return element
}

/** One element where a group has something to say, its children alone where it has not. */
export const grouped = (attributes: Attributes, children: readonly SVGElement[]): readonly SVGElement[] =>
  children.length === 0 || Object.values(attributes).every((value) => value === null)
    ? children
    : [made('g', attributes, children)]

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A box of the window, on the sheet. */
export const onPaper = ({ fromWindow }: Paper, { left, top, width, height }: Box): Box => ({
  left: left + fromWindow.e,
  top: top + fromWindow.f,
  width,
  height,
})

/** Adds what shapes refer to, under a name of its own. @returns the reference */
export function defined(paper: Paper, id: string, make: () => SVGElement): string {
  const known = [...paper.defs.children].some((child) => child.id === id)
  if (!known) {
    const element = make()
    element.id = id
    paper.defs.append(element)
  }
  return `url(#${id})`
}

/** A window on the sheet: what lies outside is not seen. */
export function clipTo(paper: Paper, { left, top, width, height }: Box): string {
  const id = `clip-${paper.defs.childElementCount}`
  return defined(paper, id, () => made('clipPath', {}, [made('rect', { x: left, y: top, width, height })]))
}

const TRANSPARENT = /^transparent$|^rgba\(.*, 0\)$/

export const isSeen = (colour: string) => colour !== '' && colour !== 'none' && !TRANSPARENT.test(colour)

/**
 * A colour as old programs read it: plain rgb, its transparency beside it. Computed colours are always rgb or rgba.
 * @param name of the attribute that takes it
 */
export function inked(name: 'fill' | 'stroke', colour: string, opacity = 1): Attributes {
  const alpha = /^rgba\((.*), ([\d.]+)\)$/.exec(colour)
  const seen = opacity * (alpha === null ? 1 : Number(alpha[2]))
  return {
    [name]: alpha === null ? colour : `rgb(${alpha[1]})`,
    [`${name}-opacity`]: seen === 1 ? null : seen,
  }
}
