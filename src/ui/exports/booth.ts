import frame from '../PanelFrame.module.css'
import type { Caption } from './caption.ts'

/**
 * A copy of the panel as it stands on screen, without its controls, above what it says of itself; what scrolls is drawn
 * whole. The copy is photographed, so that nothing moves in the page.
 */
export async function inBooth<Photo>(
  panel: HTMLElement,
  caption: Caption,
  photograph: (copy: HTMLElement) => Photo | Promise<Photo>,
): Promise<Photo> {
  const booth = document.createElement('div')
  booth.inert = true
  booth.style.cssText = 'position: fixed; top: 0; left: -300vw; visibility: visible'
  const copy = copyOf(panel, caption)
  booth.append(copy)
  // Beside the panel, where it inherits what the panel inherits.
  const home = panel.parentElement ?? document.body
  home.append(booth)
  try {
    copyCanvases(panel, copy)
    growToContent(copy)
    scrollAlike(panel, copy)
    return await photograph(copy)
  } finally {
    booth.remove()
  }
}

/** The colour of the paper that a panel lies on. */
export const paperColour = () =>
  getComputedStyle(document.documentElement).getPropertyValue('--surface').trim()

/** As large as the panel; the foot says in full what the footer of the page abridges. */
function copyOf(panel: HTMLElement, caption: Caption): HTMLElement {
  const copy = document.importNode(panel, true)
  copy.removeAttribute('id')
  delete copy.dataset.panel
  delete copy.dataset.headless
  copy.querySelector(':scope > header > .visually-hidden')?.setAttribute('class', frame.heading ?? '')
  for (const control of copy.querySelectorAll('[data-no-export]')) control.remove()
  const { width } = panel.getBoundingClientRect()
  copy.style.cssText = `width: ${width}px; height: auto; border: 0; border-radius: 0; grid-template-rows: auto auto auto`
  const footer = copy.querySelector<HTMLElement>(':scope > footer')
  // The title stands above the picture.
  const lines = caption.slice(1).map((line) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    return paragraph
  })
  footer?.replaceChildren(...lines)
  footer?.style.setProperty('display', 'block')
  footer?.style.setProperty('white-space', 'normal')
  const body = copy.querySelector<HTMLElement>(':scope > header + div')
  const seen = panel.querySelector(':scope > header + div')?.getBoundingClientRect()
  if (seen !== undefined) body?.style.setProperty('height', `${seen.height}px`)
  return copy
}

/** A copied canvas is empty. */
function copyCanvases(panel: HTMLElement, copy: HTMLElement): void {
  const copies = copy.querySelectorAll('canvas')
  panel.querySelectorAll('canvas').forEach((canvas, at) => {
    if (canvas.width > 0 && canvas.height > 0) copies[at]?.getContext('2d')?.drawImage(canvas, 0, 0)
  })
}

/** Wide and high enough that nothing in it needs to scroll. */
function growToContent(copy: HTMLElement): void {
  const body = copy.querySelector<HTMLElement>(':scope > header + div')
  if (body === null) return
  // A paper has no edge to squeeze a table into.
  for (const cell of body.querySelectorAll<HTMLElement>('td[data-kind="text"]')) cell.style.minWidth = '7em'
  const scrolling = [...body.querySelectorAll<HTMLElement>('*')].filter((element) =>
    /auto|scroll/.test(`${getComputedStyle(element).overflowX} ${getComputedStyle(element).overflowY}`),
  )
  // Thousands of rows of which only those in sight are drawn stay in their box.
  const whole = scrolling.filter(({ dataset }) => dataset.windowed === undefined)
  const wider = Math.max(0, ...whole.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  copy.style.width = `${copy.offsetWidth + wider}px`
  const higher = Math.max(0, ...whole.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
  body.style.height = `${body.offsetHeight + higher}px`
  for (const element of scrolling) element.style.overflow = 'hidden'
}

/** A copy begins at the top, where a windowed table has drawn nothing any more. */
function scrollAlike(panel: HTMLElement, copy: HTMLElement): void {
  const copies = copy.querySelectorAll('[data-windowed]')
  panel.querySelectorAll('[data-windowed]').forEach((box, at) => {
    copies[at]?.scrollTo(box.scrollLeft, box.scrollTop)
  })
}
