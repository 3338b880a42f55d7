import { lazy, Suspense, useMemo } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Panel, Requests } from './panel.ts'
import type { Settled } from './settled.ts'
import { useSurroundings } from './surroundings.ts'

/** A table is looked at now and then: it comes with its sorting, paging and differences when somebody asks for it. */
const PanelTable = lazy(() => import('./PanelTable.tsx').then((file) => ({ default: file.PanelTable })))

interface PanelBodyProps<R extends Requests, View> {
  readonly panel: Panel<R, View>
  readonly settled: Settled<R>
  readonly showsTable: boolean
}

/** From answers to picture or table. Whatever throws in here stays within this panel. */
export function PanelBody<R extends Requests, View>({ panel, settled, showsTable }: PanelBodyProps<R, View>) {
  const { words } = useLocale()
  const { config, go, attended } = useSurroundings()
  const { rules } = config
  const { answers, scope } = settled
  const view = useMemo(() => panel.view({ answers, scope, rules }), [panel, answers, scope, rules])
  if (showsTable) {
    return (
      <Suspense fallback={<Skeleton label={words.panel.loading(panel.title(words))} />}>
        <PanelTable panel={panel} settled={settled} view={view} />
      </Suspense>
    )
  }
  return <panel.Picture view={view} scope={scope} go={go} attended={attended} />
}
