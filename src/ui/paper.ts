import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let onPaper = false
let hasOwnSheets = false

const subscribe = (onChange: () => void) => {
  listeners.add(onChange)
  return () => void listeners.delete(onChange)
}

/**
 * Lays the page out for paper, or for the screen again. An attribute of the root tells the stylesheets, so that what a
 * picture measures on screen before it is printed is what it has on paper.
 */
export function putOnPaper(isOn: boolean): void {
  if (onPaper === isOn || hasOwnSheets) return
  onPaper = isOn
  document.documentElement.toggleAttribute('data-paper', isOn)
  for (const listener of listeners) listener()
}

/** Whether the page arranges its own sheets: printing leaves it as it is then. */
export function arrangeOwnSheets(isOwn: boolean): void {
  hasOwnSheets = isOwn
}

/** Whether the page is laid out for paper: whole lists, pale colours, nothing to press. */
export const usePaper = (): boolean => useSyncExternalStore(subscribe, () => onPaper)
