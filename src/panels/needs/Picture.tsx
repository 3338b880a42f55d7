import { useMemo } from 'react'
import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './Picture.module.css'
import type { NeedsView } from './view.ts'

/** Part of an axis that a figure takes; null where there is no figure. */
const lengthOn = (end: number, value: number | null) => (value === null ? null : value / end)

function Topics({ topics }: Pick<NeedsView, 'topics'>) {
  const { words, format } = useLocale()
  const { needs } = words.panels
  const rows = useMemo(() => {
    const end = roundEnd(topics.map(({ accepted }) => accepted))
    return topics.map(({ topic, accepted, linked, conversion, unreported }) => ({
      id: topic.id,
      label: format.name(topic.name),
      length: lengthOn(end, accepted),
      part: lengthOn(end, linked),
      value:
        conversion === null
          ? format.count(accepted)
          : needs.made(format.count(linked), format.count(accepted), format.ratio(conversion)),
      ...(unreported > 0 && { note: needs.unreported(format.count(count(unreported))) }),
    }))
  }, [topics, needs, format])
  if (rows.length === 0) return <Nothing />
  return (
    <FittingList
      rows={rows}
      idOf={({ id }) => id}
      remainder={(hidden) => words.panel.more(format.count(count(hidden)))}
    >
      {(visible) => <BarRows rows={visible} tone="second" />}
    </FittingList>
  )
}

function Surveys({ largest, surveys }: Pick<NeedsView, 'largest' | 'surveys'>) {
  const { words, format } = useLocale()
  const { yields, at, others } = words.panels.needs
  const rest = surveys.length - largest.length
  return (
    <ul className={styles.surveys} aria-label={words.panels.needs.surveys}>
      {largest.map(({ came, town }) => {
        const many = format.published(came.figure)
        const figure = yields[came.kind](
          came.kind === 'visited' ? format.withUnit(many, words.units.household) : many,
        )
        return <li key={came.kind}>{town === null ? figure : at(figure, format.name(town))}</li>
      })}
      {rest > 0 && <li>{others(format.count(count(rest)))}</li>}
    </ul>
  )
}

/** What was asked for, how much of it became a project, and the surveys it was heard in. */
export function NeedsPicture({ view: { topics, largest, surveys } }: PictureProps<NeedsView>) {
  return (
    <div className={styles.needs}>
      <Topics topics={topics} />
      {surveys.length > 0 && <Surveys largest={largest} surveys={surveys} />}
    </div>
  )
}
