import { useMemo } from 'react'
import { ask } from '#api/request.ts'
import { workforceEndpoint } from '#api/workforce.ts'
import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import { count } from '#domain/units.ts'
import { certifiedWords } from '#i18n/certified/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { figure } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import styles from './newly.module.css'
import type { NewlyView } from './view.ts'
import { newlyView } from './view.ts'

function NewlyPicture({ view }: PictureProps<NewlyView>) {
  const { words, format } = useLocale()
  const { newly, figures } = certifiedWords(words)
  const { months, toDate, toDateBefore, toDateChanges } = view
  const rows = useMemo(() => {
    const end = roundEnd(months.flatMap((month) => [month.newly, month.before]))
    return months.map(({ period, newly: people, before }) => ({
      id: period,
      label: format.month(period),
      length: people === null ? null : people / end,
      tick: before === null ? null : before / end,
      value: format.count(people),
    }))
  }, [months, format])
  if (rows.length === 0) return <Nothing />
  const notes = [
    ...(toDateBefore === null ? [] : [newly.before(format.count(toDateBefore))]),
    ...toDateChanges.map(({ by }) => figures.sameMonths(format.countChange(by))),
    ...(toDate.unreported === 0 ? [] : [figures.monthsUnreported(format.count(count(toDate.unreported)))]),
  ]
  return (
    <div className={styles.newly}>
      <p>
        <b>{toDate.total === null ? format.unreported : newly.toDate(format.count(toDate.total))}</b>{' '}
        <span>{notes.join(' · ')}</span>
      </p>
      <FittingList
        rows={rows}
        idOf={({ id }) => id}
        remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
      >
        {(visible) => <BarRows rows={visible} tone="first" />}
      </FittingList>
      <p className={styles.note}>{newly.note}</p>
    </div>
  )
}

/** 新增持证 of the year against the year before, and month by month. */
export const newlyCertifiedPanel = definePanel({
  id: 'newly-certified',
  title: (words) => certifiedWords(words).newly.title,
  question: (words) => certifiedWords(words).newly.question,
  indicators: ['cert_new'],
  covers: 'city',
  requests: ({ period }) => ({ workforce: ask(workforceEndpoint, period) }),
  view: ({ answers }) => newlyView(answers.workforce),
  Picture: NewlyPicture,
  table: ({ months }, words, format) => {
    const { columns } = certifiedWords(words).newly
    return {
      columns: [
        { id: 'month', title: columns.month, kind: 'text' },
        { id: 'newly', title: columns.newly, kind: 'number' },
        { id: 'before', title: columns.before, kind: 'number' },
        { id: 'toDate', title: columns.toDate, kind: 'number' },
      ],
      rows: months.map(({ period, newly, before, toDate }) => [
        { text: format.month(period), value: period },
        figure(format.count(newly), newly),
        figure(format.count(before), before),
        figure(format.count(toDate), toDate),
      ]),
    }
  },
})
