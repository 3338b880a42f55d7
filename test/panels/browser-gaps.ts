/**
 * What jsdom leaves out and panels use. It lays nothing out, so a size is what a test says it is, and a change of
 * size is told by hand.
 */
const observers = new Set<{ tell: () => void }>()

class HandObserver implements ResizeObserver {
  readonly #watched = new Set<Element>()
  readonly #onResize: ResizeObserverCallback

  constructor(onResize: ResizeObserverCallback) {
    this.#onResize = onResize
    observers.add(this)
  }
  tell() {
    const entries = [...this.#watched].map((target) => ({
      target,
      contentRect: target.getBoundingClientRect(),
      borderBoxSize: [],
      contentBoxSize: [],
      devicePixelContentBoxSize: [],
    }))
    if (entries.length > 0) this.#onResize(entries, this)
  }
  observe(element: Element) {
    this.#watched.add(element)
  }
  unobserve(element: Element) {
    this.#watched.delete(element)
  }
  disconnect() {
    this.#watched.clear()
    observers.delete(this)
  }
}

/** Tells everyone who watches a size to look again. */
export function resized() {
  for (const observer of observers) observer.tell()
}

export function fillGaps() {
  globalThis.ResizeObserver ??= HandObserver
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
}
