import { useMemo } from 'react'
import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import { CASE_STAGES } from '#domain/casework.ts'
import { useLocale } from '#i18n/locale.tsx'
import { servicesWords } from '#i18n/services/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import type { PictureProps } from '../panel.ts'
import { Summary } from '../Summary.tsx'
import styles from './Picture.module.css'
import type { CaseworkView } from './view.ts'

/** The cohort and how much of it is closed; under it the stages that the city's cases are at. */
export function CaseworkPicture({ view: { own, isCity, city, unreported } }: PictureProps<CaseworkView>) {
  const { words, format } = useLocale()
  const { cases: text, unreported: without } = servicesWords(words)
  const bars = useMemo(() => {
    if (city === null) return []
    const values = CASE_STAGES.map((stage) => city.stages[stage])
    const end = roundEnd(values.map((value) => (typeof value === 'number' ? value : null)))
    return CASE_STAGES.map((stage) => {
      const value = city.stages[stage]
      return {
        id: stage,
        label: text.stages[stage],
        length: typeof value === 'number' ? value / end : null,
        value: text.many(format.guarded(value)),
      }
    })
  }, [city, text, format])
  const { cases, rate } = own
  if (cases === null && city === null) return <Nothing />
  return (
    <div className={styles.cases}>
      <Summary
        label={text.closure}
        figure={rate === null ? format.none : format.ratio(rate)}
        note={isCity ? text.cohort : text.cityOnly}
      >
        {cases === null
          ? format.unreported
          : text.summary(
              format.guarded(cases.opened),
              format.guarded(cases.open),
              format.guarded(cases.closed),
            )}
        {isCity && unreported > 0 && ` · ${without(format.count(unreported))}`}
      </Summary>
      <BarRows rows={bars} tone="first" />
    </div>
  )
}
