import { useMemo } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { Table } from '#ui/Table.tsx'
import type { Panel, Requests } from './panel.ts'
import type { Settled } from './settled.ts'
import { useSurroundings } from './surroundings.ts'

interface PanelBodyProps<R extends Requests, View> {
  readonly panel: Panel<R, View>
  readonly settled: Settled<R>
  readonly showsTable: boolean
}

/** From answers to picture or table. Whatever throws in here stays within this panel. */
export function PanelBody<R extends Requests, View>({ panel, settled, showsTable }: PanelBodyProps<R, View>) {
  const { words, format } = useLocale()
  const { config, go, attended } = useSurroundings()
  const { rules } = config
  const { answers, scope } = settled
  const view = useMemo(() => panel.view({ answers, scope, rules }), [panel, answers, scope, rules])
  if (showsTable) return <Table caption={panel.title(words)} table={panel.table(view, words, format)} />
  return <panel.Picture view={view} scope={scope} go={go} attended={attended} />
}
