import { useMemo } from 'react'
import { organisationsEndpoint } from '#api/organisations.ts'
import { ask } from '#api/request.ts'
import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import type { Cohort } from '#domain/organisations.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { organisationsWords } from '#i18n/organisations/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import { FittingList } from '#ui/FittingList.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { cohortsView } from './view.ts'

const nameOf = ({ quarter }: Cohort, words: Words) => {
  const [year = '', number = ''] = quarter.split('Q')
  return organisationsWords(words).cohorts.quarter(year, number)
}

function CohortsPicture({ view }: PictureProps<readonly Cohort[]>) {
  const { words, format } = useLocale()
  const { cohorts } = organisationsWords(words)
  const bars = useMemo(() => {
    const end = roundEnd(view.map(({ entered }) => entered))
    return view.map((cohort) => ({
      id: cohort.quarter,
      label: nameOf(cohort, words),
      length: cohort.entered / end,
      part: cohort.filed / end,
      value: cohorts.value(
        format.count(cohort.filed),
        format.count(cohort.entered),
        format.ratio(cohort.rate),
      ),
      ...(cohort.open && { note: cohorts.open }),
    }))
  }, [view, words, cohorts, format])
  if (bars.length === 0) return <Nothing />
  return (
    <FittingList
      rows={bars}
      idOf={({ id }) => id}
      remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
    >
      {(visible) => <BarRows rows={visible} tone="second" />}
    </FittingList>
  )
}

/** Filing rate (备案转化率) by quarter of entry; a quarter with somebody still on the way is marked open. */
export const incubationCohortsPanel = definePanel({
  id: 'incubation-cohorts',
  title: (words) => organisationsWords(words).cohorts.title,
  question: (words) => organisationsWords(words).cohorts.question,
  indicators: ['og_cvt'],
  requests: ({ period }) => ({ organisations: ask(organisationsEndpoint, period) }),
  view: ({ answers, scope }) => cohortsView(answers.organisations.data, scope.station),
  Picture: CohortsPicture,
  table: (view, words, format) => {
    const { columns, open, settled } = organisationsWords(words).cohorts
    return {
      columns: [
        { id: 'quarter', title: columns.quarter, kind: 'text' },
        { id: 'entered', title: columns.entered, kind: 'number' },
        { id: 'filed', title: columns.filed, kind: 'number' },
        { id: 'rate', title: columns.rate, kind: 'share' },
        { id: 'state', title: columns.state, kind: 'text' },
      ],
      rows: view.map((cohort) => [
        plain(nameOf(cohort, words)),
        figure(format.count(cohort.entered), cohort.entered),
        figure(format.count(cohort.filed), cohort.filed),
        figure(format.ratio(cohort.rate), cohort.rate),
        plain(cohort.open ? open : settled),
      ]),
    }
  },
})
