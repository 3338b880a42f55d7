/**
 * Whether everything written on a page can be read: nothing scrolls, no text is cut off by its box or leaves the
 * screen, no two texts lie on each other, and none is smaller than the distance of the reader allows.
 */
import { expect, type Page } from '@playwright/test'

export interface FitOptions {
  /** The smallest computed font size of any visible text, in CSS pixels. */
  readonly minFontPx?: number
  /** On a desk the page itself may scroll up and down; sideways it never may. */
  readonly scrolls?: 'nowhere' | 'page'
  /** Parts of the page that are left out: CSS selectors. */
  readonly except?: readonly string[]
}

/** Fails with every text that does not fit, and why. */
export async function expectFits(page: Page, options: FitOptions = {}): Promise<void> {
  expect(await fitComplaints(page, options), 'what does not fit').toEqual([])
}

/** What does not fit, one sentence each; empty when everything can be read. */
export async function fitComplaints(page: Page, options: FitOptions = {}): Promise<string[]> {
  return page.evaluate(lookForMisfits, {
    minFontPx: options.minFontPx ?? 0,
    pageScrolls: options.scrolls === 'page',
    except: [...(options.except ?? [])],
  })
}

/** Runs in the page, so it can use nothing from this file. */
function lookForMisfits(options: { minFontPx: number; pageScrolls: boolean; except: string[] }): string[] {
  const complaints: string[] = []
  /** Glyph boxes touch and round to fractions of a pixel; an overlap or a cut that can be seen is larger. */
  const SLACK = 1.5
  /** How much of its font size a line of Chinese type really covers; figures and Latin letters cover less. */
  const INK = 0.88

  const nameOf = (element: Element) => {
    const panel = element.closest('[data-panel]')?.getAttribute('data-panel')
    const path = [element.localName, ...(element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean)]
    return `${panel ? `[${panel}] ` : ''}${path.join('.')}`
  }
  const leftOut = (element: Element) => options.except.some((selector) => element.closest(selector) !== null)
  const wordsOf = (node: Node) => `「${(node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}」`

  const root = document.scrollingElement ?? document.documentElement
  if (root.scrollWidth > innerWidth + 1)
    complaints.push(`the page scrolls sideways: ${root.scrollWidth} > ${innerWidth}`)
  if (!options.pageScrolls && root.scrollHeight > innerHeight + 1) {
    complaints.push(`the page scrolls down: ${root.scrollHeight} > ${innerHeight}`)
  }

  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (leftOut(element) || element === root) continue
    const style = getComputedStyle(element)
    const scrollsX = /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1
    const scrollsY = /auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1
    if ((scrollsX || scrollsY) && !options.pageScrolls) complaints.push(`a scroll bar in ${nameOf(element)}`)
  }

  interface Written {
    readonly node: Node
    readonly element: Element
    /** What can be seen of its lines. */
    readonly parts: readonly DOMRect[]
    readonly cutter: Element | null
  }
  const texts: Written[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (element === null || (node.textContent ?? '').trim() === '' || leftOut(element)) continue
    if (/^(script|style|noscript|title|desc|option)$/.test(element.localName) || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
    const written = { node, element, ...seenOf(element, boxes) }
    // What a box hides whole was left out on purpose; what it shows a part of was cut.
    if (areaOf(written.parts) > 0.04 * areaOf(boxes.map((box) => inkOf(element, box)))) texts.push(written)
  }

  for (const { node, element, parts, cutter } of texts) {
    const size = sizeOnScreen(element)
    if (size < options.minFontPx - 0.05) {
      complaints.push(
        `${wordsOf(node)} in ${nameOf(element)} is ${size.toFixed(1)} px, below ${options.minFontPx}`,
      )
    }
    const leaves = parts.some(
      (part) =>
        part.right > innerWidth + SLACK ||
        part.left < -SLACK ||
        (!options.pageScrolls && (part.bottom > innerHeight + SLACK || part.top < -SLACK)),
    )
    if (leaves) complaints.push(`${wordsOf(node)} in ${nameOf(element)} leaves the screen`)
    if (cutter !== null) {
      complaints.push(`${wordsOf(node)} in ${nameOf(element)} is cut off by ${nameOf(cutter)}`)
    }
  }

  // Sorted by their top edge, only texts that begin before this one ends can lie on it.
  const laid = texts
    .flatMap(({ node, element, parts }) => parts.map((box) => ({ node, element, box })))
    .sort((one, other) => one.box.top - other.box.top)
  laid.forEach((one, index) => {
    for (let next = index + 1; next < laid.length; next += 1) {
      const other = laid[next]
      if (other === undefined || other.box.top >= one.box.bottom - SLACK) break
      if (other.element === one.element || stickyOf(one.element) !== stickyOf(other.element)) continue
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      if (width > SLACK && !isCovered(one) && !isCovered(other)) {
        complaints.push(
          `${wordsOf(one.node)} in ${nameOf(one.element)} lies on ${wordsOf(other.node)} in ${nameOf(other.element)}`,
        )
      }
    }
  })
  return [...new Set(complaints)]

  function isSeen(element: Element): boolean {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const style = getComputedStyle(at)
      if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0)
        return false
      // Words for screen readers alone: one pixel, or clipped to nothing.
      const box = at.getBoundingClientRect()
      const tiny = box.width <= 1.5 && box.height <= 1.5 && style.overflow === 'hidden'
      if (
        tiny ||
        /^(?:rect\(0|inset\((?:50|100)%)/.test(style.clip === 'auto' ? style.clipPath : style.clip)
      ) {
        return false
      }
      if (at.localName === 'details' && !at.hasAttribute('open') && !element.closest('summary')) return false
    }
    return true
  }

  /** The letters' own height: line boxes of neighbouring lines may touch where the letters do not. */
  function inkOf(element: Element, box: DOMRect): DOMRect {
    const height = Math.min(box.height, sizeOnScreen(element) * INK)
    return new DOMRect(box.left, box.top + (box.height - height) / 2, box.width, height)
  }

  /** Inside an SVG the view box scales the type. */
  function sizeOnScreen(element: Element): number {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    if (!(element instanceof SVGGraphicsElement)) return size
    const matrix = element.getScreenCTM()
    return matrix === null ? size : size * Math.hypot(matrix.c, matrix.d)
  }

  /** The lines of a text as far as the boxes around it show them, and the first box that cuts something off. */
  function seenOf(
    element: Element,
    boxes: readonly DOMRect[],
  ): { parts: readonly DOMRect[]; cutter: Element | null } {
    let parts = boxes.map((box) => inkOf(element, box))
    let cutter: Element | null = null
    /** An absolutely placed box is clipped by the boxes it is placed in, not by those between. */
    let placed = 'static'
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at)
      const holds = style.position !== 'static' || style.transform !== 'none' || style.contain !== 'none'
      if (placed === 'fixed' || (placed === 'absolute' && !holds)) continue
      placed = style.position
      if (style.display === 'inline' && !(at instanceof SVGSVGElement)) continue
      const frame = at.getBoundingClientRect()
      const [x, y] = [style.overflowX, style.overflowY]
      const shown = parts.map((part) => {
        const left = x === 'visible' ? part.left : Math.max(part.left, frame.left)
        const right = x === 'visible' ? part.right : Math.min(part.right, frame.right)
        const top = y === 'visible' ? part.top : Math.max(part.top, frame.top)
        const bottom = y === 'visible' ? part.bottom : Math.min(part.bottom, frame.bottom)
        // What a scrolling box hides can be scrolled to.
        const cutsX = !/auto|scroll/.test(x) && right - left < part.width - SLACK
        const cutsY = !/auto|scroll/.test(y) && bottom - top < part.height - SLACK
        if (cutsX || cutsY) cutter ??= at
        return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
      })
      parts = shown
    }
    return { parts: parts.filter(({ width, height }) => width > 0 && height > 0), cutter }
  }

  function areaOf(boxes: readonly DOMRect[]): number {
    return boxes.reduce((sum, { width, height }) => sum + width * height, 0)
  }

  /** What sticks in a scrolling box lies over what has gone under it, and can be scrolled back out. */
  function stickyOf(element: Element): Element | null {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (getComputedStyle(at).position === 'sticky') return at
    }
    return null
  }

  /** Text under an opaque layer, a menu over the page for instance, is not seen and lies on nothing. */
  function isCovered({ element, box }: { element: Element; box: DOMRect }): boolean {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    if (top === null || top.contains(element) || element.contains(top)) return false
    for (let at: Element | null = top; at !== null && !at.contains(element); at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor
      if (colour !== 'transparent' && !/, 0\)$/.test(colour)) return true
    }
    return false
  }
}
