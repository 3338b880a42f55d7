import type { BarRow } from '#charts/BarRows.tsx'
import { BarRows } from '#charts/BarRows.tsx'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { PageLink } from './PageLink.tsx'

interface StationBarsProps {
  /** Each under the code of its station. A new array is measured anew. */
  readonly bars: readonly BarRow[]
  readonly tone: 'first' | 'second'
}

/** A bar for each station, as many as fit; its name leads to its page. */
export function StationBars({ bars, tone }: StationBarsProps) {
  const { words, format } = useLocale()
  return (
    <FittingList
      rows={bars}
      idOf={({ id }) => id}
      remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
    >
      {(visible) => (
        <BarRows
          rows={visible}
          tone={tone}
          labelOf={({ id, label }) => (
            <PageLink to="station" changes={{ station: id }}>
              {label}
            </PageLink>
          )}
        />
      )}
    </FittingList>
  )
}
