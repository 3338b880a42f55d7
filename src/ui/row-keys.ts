import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** For what holds rows with a button each: the arrow keys move the focus from one to the next, and scroll with it. */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget, altKey, ctrlKey, metaKey, shiftKey } = event
  const step = STEPS[key]
  if (step === undefined || altKey || ctrlKey || metaKey || shiftKey) return
  const buttons = Array.from(currentTarget.querySelectorAll('button'))
  const at = target instanceof HTMLButtonElement ? buttons.indexOf(target) : -1
  const next = at === -1 ? undefined : buttons[at + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
