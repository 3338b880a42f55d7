import type { Page } from '@playwright/test'

/** Where the screens of a spliced wall meet, in CSS pixels from the left. */
export const seamsOf = (width: number, screens: number): readonly number[] =>
  Array.from({ length: screens - 1 }, (_, at) => ((at + 1) * width) / screens)

/** Whatever lies across a seam: panels, and every line of text, whether of a panel, a key figure, the head or the foot. */
export async function acrossSeams(page: Page, seams: readonly number[]): Promise<string[]> {
  return page.evaluate((at) => {
    const crosses = ({ left, right }: DOMRect) => at.some((seam) => left < seam && right > seam)
    const panels = [...document.querySelectorAll('[data-panel]:not([data-headless])')]
      .filter((panel) => crosses(panel.getBoundingClientRect()))
      .map(({ id }) => id)
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const isSeen = node.parentElement?.closest('.visually-hidden, script, style') === null
      if (isSeen && [...range.getClientRects()].some(crosses)) texts.push(node.textContent ?? '')
    }
    return [...panels, ...texts]
  }, seams)
}
