import { projectTimelinePanel } from './timeline-panel.tsx'

/**
 * Gives the focus to the row of the project that is looked at; where it is not drawn, to the list. Before the choice is
 * undone: afterwards nothing tells the row from the others.
 */
export function focusChosenRow(): void {
  const panel = document.getElementById(projectTimelinePanel.id)
  const row = panel?.querySelector<HTMLElement>('[data-chosen] button')
  const list = panel?.querySelector<HTMLElement>('[role="group"]')
  ;(row ?? list ?? panel)?.focus()
}
