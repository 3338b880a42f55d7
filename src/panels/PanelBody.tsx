import { lazy, Suspense, useMemo } from 'react'
import { useLocale } from '#i18n/locale.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { PageLink } from './PageLink.tsx'
import type { Panel, Requests } from './panel.ts'
import type { Settled } from './settled.ts'
import { useSurroundings } from './surroundings.ts'

/** A table is looked at now and then: it comes with its sorting and paging when somebody asks for it. */
const Table = lazy(() => import('#ui/Table.tsx').then((file) => ({ default: file.Table })))

interface PanelBodyProps<R extends Requests, View> {
  readonly panel: Panel<R, View>
  readonly settled: Settled<R>
  readonly showsTable: boolean
}

/** From answers to picture or table. Whatever throws in here stays within this panel. */
export function PanelBody<R extends Requests, View>({ panel, settled, showsTable }: PanelBodyProps<R, View>) {
  const { config, go, attended } = useSurroundings()
  const { rules } = config
  const { answers, scope } = settled
  const view = useMemo(() => panel.view({ answers, scope, rules }), [panel, answers, scope, rules])
  if (showsTable) return <PanelTable panel={panel} view={view} />
  return <panel.Picture view={view} scope={scope} go={go} attended={attended} />
}

function PanelTable<R extends Requests, View>({ panel, view }: { panel: Panel<R, View>; view: View }) {
  const { words, format } = useLocale()
  const table = useMemo(() => panel.table(view, words, format), [panel, view, words, format])
  const title = panel.title(words)
  return (
    <Suspense fallback={<Skeleton label={words.panel.loading(title)} />}>
      <Table
        // Other columns are another table: nothing is sorted or searched for in it yet.
        key={[panel.id, ...table.columns.map(({ id }) => id)].join()}
        caption={title}
        table={table}
        renderLink={({ page, changes }, text) => (
          <PageLink to={page} {...(changes !== undefined && { changes })}>
            {text}
          </PageLink>
        )}
      />
    </Suspense>
  )
}
