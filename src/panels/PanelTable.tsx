import { useMemo } from 'react'
import type { Comparison } from '#domain/periods.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePaper } from '#ui/paper.ts'
import { Table } from '#ui/Table.tsx'
import type { TableTwin } from '#ui/table-twin.ts'
import { useAnswers } from './answers.ts'
import { comparedTable, comparisonsFor } from './compared-table.ts'
import { useInItsTurn } from './in-its-turn.ts'
import { scopeBefore } from './months-before.ts'
import { PageLink } from './PageLink.tsx'
import type { Panel, Requests } from './panel.ts'
import type { Settled } from './settled.ts'
import { useSurroundings } from './surroundings.ts'

/** What of a panel makes its table. */
type Tabled = Omit<Panel<Requests, unknown>, 'Picture'>

interface PanelTableProps {
  readonly panel: Tabled
  readonly settled: Settled<Requests>
  readonly view: unknown
}

/**
 * The table twin of a panel, with what became of its figures: it stands at once, and its differences arrive together.
 */
export function PanelTable({ panel, settled, view }: PanelTableProps) {
  const { words, format } = useLocale()
  const { compare } = settled.scope
  const onPaper = usePaper()
  const own = useMemo(() => panel.table(view, words, format), [panel, view, words, format])
  const wanted = useMemo(() => comparisonsFor(own, compare, format), [own, compare, format])
  const month = useTableBefore(panel, settled, 'month', wanted.includes('month'))
  const year = useTableBefore(panel, settled, 'year', wanted.includes('year'))
  const table = useMemo(
    () =>
      month.isAwaited || year.isAwaited
        ? own
        : comparedTable(own, { month: month.table, year: year.table }, words, format),
    [own, month.isAwaited, year.isAwaited, month.table, year.table, words, format],
  )
  return (
    <Table
      // Other columns are another table: nothing is sorted or searched for in it yet.
      key={[panel.id, ...own.columns.map(({ id }) => id), ...wanted].join()}
      caption={panel.title(words)}
      table={onPaper && table.columns.length > MOST_ON_PAPER ? own : table}
      renderLink={({ page, changes }, text) => (
        <PageLink to={page} {...(changes !== undefined && { changes })}>
          {text}
        </PageLink>
      )}
    />
  )
}

/** A sheet of paper is no wider for what is added: beyond so many columns it has the figures alone. */
const MOST_ON_PAPER = 14

interface TableBefore {
  /** Null while it is on its way, and where there is none. */
  readonly table: TableTwin | null
  readonly isAwaited: boolean
}

/** The same panel asked for an earlier month: whatever it shows now has its figures then. */
function useTableBefore(
  panel: Tabled,
  settled: Settled<Requests>,
  comparison: Comparison,
  isWanted: boolean,
): TableBefore {
  const { words, format } = useLocale()
  const { rules } = useSurroundings().config
  const scope = useMemo(
    () => (isWanted ? scopeBefore(panel, settled, comparison) : null),
    [panel, settled, comparison, isWanted],
  )
  const requests = useMemo(() => panel.requests(scope ?? settled.scope), [panel, scope, settled.scope])
  const { answers, isAwaited } = useAnswers(requests, scope !== null)
  const workOut = useMemo(
    () =>
      scope === null || answers === null || isAwaited
        ? null
        : () => panel.table(panel.view({ answers, scope, rules }), words, format),
    [panel, scope, answers, isAwaited, rules, words, format],
  )
  const table = useInItsTurn(workOut)
  return { table, isAwaited: scope !== null && (isAwaited || (workOut !== null && table === null)) }
}
