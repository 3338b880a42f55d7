import { useMemo } from 'react'
import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { organisationsWords } from '#i18n/organisations/words.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import { Summary } from '../Summary.tsx'
import styles from './Picture.module.css'
import type { LinkedResourcesView } from './view.ts'

/** What is linked in all, by resource and by town. */
export function LinkedResourcesPicture({ view: { total, kinds, towns } }: PictureProps<LinkedResourcesView>) {
  const { words, format } = useLocale()
  const { linked, resources } = organisationsWords(words)
  const bars = useMemo(() => {
    const end = roundEnd(towns.map(({ value }) => value))
    return towns.map(({ code, name, value }) => ({
      id: code,
      label: format.name(name),
      length: value === null ? null : value / end,
      value: format.yuan(value),
    }))
  }, [towns, format])
  if (towns.length === 0) return <Nothing />
  const end = roundEnd(kinds.map(({ value }) => value))
  return (
    <div className={styles.linked}>
      <Summary figure={linked.total(format.yuan(total.value))}>
        {total.unreported > 0 && linked.lacking(format.count(count(total.unreported)))}
      </Summary>
      <div>
        <h3 className={styles.heading}>{linked.kinds}</h3>
        <BarRows
          tone="first"
          rows={kinds.map(({ kind, value }) => ({
            id: kind,
            label: resources[kind],
            length: value === null ? null : value / end,
            value: format.yuan(value),
          }))}
        />
      </div>
      <div className={styles.towns}>
        <h3 className={styles.heading}>{linked.towns}</h3>
        <FittingList
          rows={bars}
          idOf={({ id }) => id}
          remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
        >
          {(visible) => (
            <BarRows
              rows={visible}
              tone="second"
              labelOf={({ id, label }) => (
                <PageLink to="projects" changes={{ station: id }}>
                  {label}
                </PageLink>
              )}
            />
          )}
        </FittingList>
      </div>
    </div>
  )
}
