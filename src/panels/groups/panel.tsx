import { useMemo } from 'react'
import { ask } from '#api/request.ts'
import { servicesEndpoint } from '#api/services.ts'
import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { servicesWords } from '#i18n/services/words.ts'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { Summary } from '../Summary.tsx'
import styles from './Picture.module.css'
import type { GroupsView } from './view.ts'
import { groupsView } from './view.ts'

function GroupsPicture({ view }: PictureProps<GroupsView | null>) {
  const { words, format } = useLocale()
  const { groups, unreported: without } = servicesWords(words)
  const bars = useMemo(() => {
    const rows = view === null ? [] : view.rows
    const end = roundEnd(rows.map(({ total }) => total))
    return rows.map(({ stage, total, unreported }) => ({
      id: stage,
      label: groups.stages[stage],
      length: total === null ? null : total / end,
      value: total === null ? format.unreported : groups.many(format.count(total)),
      ...(unreported > 0 && total !== null && { note: without(format.count(count(unreported))) }),
    }))
  }, [view, groups, without, format])
  if (view === null) return <Nothing />
  const { total, unreported } = view.all
  return (
    <div className={styles.groups}>
      <Summary
        label={groups.all}
        figure={total === null ? format.unreported : groups.many(format.count(total))}
        note={groups.cohort}
      >
        {unreported > 0 && total !== null && without(format.count(count(unreported)))}
      </Summary>
      <BarRows rows={bars} tone="second" />
    </div>
  )
}

/** Groups (小组) of the last twelve months by the stage they have come to; events, so nothing is withheld. */
export const groupsPanel = definePanel({
  id: 'groups',
  title: (words) => servicesWords(words).groups.title,
  question: (words) => servicesWords(words).groups.question,
  indicators: ['grp_n'],
  requests: ({ period }) => ({ services: ask(servicesEndpoint, period) }),
  view: ({ answers, scope }) => groupsView(answers.services.data, scope.station),
  Picture: GroupsPicture,
  table: (view, words, format) => {
    const { columns, stages } = servicesWords(words).groups
    return {
      columns: [
        { id: 'stage', title: columns.stage, kind: 'text' },
        { id: 'groups', title: columns.groups, kind: 'number' },
        { id: 'unreported', title: columns.unreported, kind: 'number', leftOut: true },
      ],
      rows: (view?.rows ?? []).map(({ stage, total, unreported }) => [
        plain(stages[stage]),
        figure(format.count(total), total),
        figure(format.count(count(unreported)), unreported),
      ]),
    }
  },
})
