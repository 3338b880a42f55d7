import type { ReactNode } from 'react'
import type { BarRow } from '#charts/BarRows.tsx'
import { BarRows } from '#charts/BarRows.tsx'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { PageLink } from '../PageLink.tsx'
import styles from './bars.module.css'

interface ProjectBarsProps<Row> {
  /** What they come to together. */
  readonly summary: ReactNode
  readonly rows: readonly Row[]
  /** Made for the rows that are drawn alone: of thousands, a few. The id is the project's, or the station's. */
  readonly barOf: (row: Row) => BarRow
  /** Whose the bars are. */
  readonly by?: 'project' | 'station'
}

/** A bar for each project or station, as many as fit, each leading to what is behind it. */
export function ProjectBars<Row>({ summary, rows, barOf, by = 'project' }: ProjectBarsProps<Row>) {
  const { words, format } = useLocale()
  const linkOf = ({ id, label }: BarRow) => (
    <PageLink
      to={by === 'project' ? 'project' : 'projects'}
      changes={by === 'project' ? { project: id } : { station: id }}
    >
      {label}
    </PageLink>
  )
  return (
    <div className={styles.bars}>
      {summary}
      <FittingList
        rows={rows}
        idOf={(row) => barOf(row).id}
        remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
      >
        {(visible) => (
          <BarRows
            rows={visible.map(barOf)}
            tone="first"
            labels={by === 'project' ? 'above' : 'beside'}
            labelOf={linkOf}
          />
        )}
      </FittingList>
    </div>
  )
}
