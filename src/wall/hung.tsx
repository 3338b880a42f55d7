import type { ComponentType } from 'react'
import type { WALL_PANELS, WallTopic } from '#domain/scenes.ts'
import type { ResolvedScope } from '#domain/scope.ts'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import type { Panel, Requests } from '#panels/panel.ts'

/** A panel ready to hang: what it asks for, and where it is drawn. Walls hold panels of all kinds in one list. */
export interface Hung {
  readonly id: string
  requests(scope: ResolvedScope): Requests
  readonly Slot: ComponentType
}

export const hung = <R extends Requests, View>(panel: Panel<R, View>): Hung => ({
  id: panel.id,
  requests: panel.requests,
  Slot: () => <PanelSlot panel={panel} />,
})

/** All the panels that come in one file. */
export type HungPanels<Topic extends WallTopic> = Readonly<Record<(typeof WALL_PANELS)[Topic][number], Hung>>
