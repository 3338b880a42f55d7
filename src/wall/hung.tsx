import type { ComponentType } from 'react'
import type { ResolvedScope } from '#domain/scope.ts'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import type { Panel, Requests } from '#panels/panel.ts'

/** A panel ready to hang: what it asks for, and where it is drawn. Walls hold panels of all kinds in one list. */
export interface Hung {
  readonly id: string
  /** Whether it is figures so large that they need no heading: they stand across the top of a scene. */
  readonly headless: boolean
  requests(scope: ResolvedScope): Requests
  readonly Slot: ComponentType
}

export const hung = <R extends Requests, View>(panel: Panel<R, View>): Hung => ({
  id: panel.id,
  headless: panel.headless === true,
  requests: (scope) => panel.requests(scope),
  Slot: () => <PanelSlot panel={panel} />,
})
