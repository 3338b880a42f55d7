import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { ResolvedScope } from '#domain/scope.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import { captionOf } from '#panels/caption.ts'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import type { Panel, Requests } from '#panels/panel.ts'
import type { Settled } from '#panels/settled.ts'
import { settledNow } from '#panels/settled-now.ts'
import type { Surroundings } from '#panels/surroundings.ts'
import type { TableTwin } from '#ui/table-twin.ts'

/** What a panel says in a file: its table twin, guarded like every other, and where its figures come from. */
export interface Figures {
  readonly provenance: Settled<Requests>['provenance']
  /** Of which month and place they are. */
  readonly place: string
  /** What else every file of the panel says of it. */
  readonly remarks: readonly string[]
  table(): TableTwin
}

/** What a file is made from: figures that stand, and what hangs around them. */
export interface Standing {
  readonly cache: QueryClient
  readonly surroundings: Surroundings
  readonly words: Words
  readonly format: Format
}

/** A panel as a scene shows it, whatever it asks for. */
export interface Shown {
  readonly id: string
  /** Whether it is figures so large that they need no heading: they stand across the top. */
  readonly headless: boolean
  title(words: Words): string
  requests(scope: ResolvedScope): Requests
  readonly Slot: ComponentType
  /** Null where its figures did not come. */
  figures(standing: Standing): Figures | null
}

export const shown = <R extends Requests, View>(panel: Panel<R, View>): Shown => ({
  id: panel.id,
  headless: panel.headless === true,
  title: (words) => panel.title(words),
  requests: (scope) => panel.requests(scope),
  Slot: () => <PanelSlot panel={panel} />,
  figures({ cache, surroundings, words, format }) {
    const { scope, config, stationName } = surroundings
    const settled = settledNow(panel.requests(scope), scope, cache)
    if (settled === null) return null
    const view = panel.view({ ...settled, rules: config.rules })
    return {
      provenance: settled.provenance,
      place: captionOf(panel, settled, stationName, words, format)[1] ?? '',
      remarks: panel.caption?.(view, words, format) ?? [],
      table: () => panel.table(view, words, format),
    }
  },
})
