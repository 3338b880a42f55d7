import { useMemo } from 'react'
import { roundEnd } from '#charts/axis.ts'
import { BarRows } from '#charts/BarRows.tsx'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './Picture.module.css'
import type { LargestSurvey, NeedsView } from './view.ts'

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
  return (
    <FittingList rows={rows} remainder={(hidden) => words.panel.more(format.count(count(hidden)))}>
      {(visible) => <BarRows rows={visible} tone="second" />}
    </FittingList>
  )
}

function SurveyLine({ came, town, surveys }: LargestSurvey) {
  const { words, format } = useLocale()
  const { yields, at, among } = words.panels.needs
  const figure = yields[came.kind](format.published(came.figure))
  const placed = town === null ? figure : at(figure, format.name(town))
  return <li>{surveys === 1 ? placed : among(placed, format.count(count(surveys)))}</li>
}

/** What was asked for, how much of it became a project, and the surveys it was heard in. */
export function NeedsPicture({ view: { topics, largest } }: PictureProps<NeedsView>) {
  const { words } = useLocale()
  return (
    <div className={styles.needs}>
      <Topics topics={topics} />
      {largest.length > 0 && (
        <ul className={styles.surveys} aria-label={words.panels.needs.surveys}>
          {largest.map((survey) => (
            <SurveyLine key={survey.came.kind} {...survey} />
          ))}
        </ul>
      )}
    </div>
  )
}
