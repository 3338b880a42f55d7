import { PanelSlot } from '#panels/PanelSlot.tsx'
import { townPanel } from '#panels/town/panel.tsx'

/** The profile of the town that is chosen: a file of its own, since the first view is of the whole city. */
export function TownSlot() {
  return <PanelSlot panel={townPanel} />
}
