import { lazy, Suspense, useState } from 'react'
import { ProgressBar } from '#charts/ProgressBar.tsx'
import type { ProjectStanding } from '#domain/portfolio.ts'
import { countByLight, LIGHT_GROUPS } from '#domain/portfolio.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { LightTag } from '#ui/LightTag.tsx'
import { useLit } from '#ui/lit.ts'
import type { PictureProps } from '../panel.ts'
import styles from './progress.module.css'
import type { ProgressView } from './view.ts'

/** A calculation is read when somebody doubts a light: its file comes then. */
const Why = lazy(async () => ({ default: (await import('./Why.tsx')).Why }))

interface RowFaceProps {
  readonly row: ProjectStanding
  readonly places: ProgressView['places']
}

/** Name and bar, gap and light of one project. */
function RowFace({ row: { project, light, override, completion, timeProgress, gap }, places }: RowFaceProps) {
  const { words, format } = useLocale()
  const { progress } = words.panels
  const place = places.get(project.stationCode)
  const name = format.name(project.name)
  return (
    <>
      <span className={styles.name}>
        {place === undefined ? name : progress.row(format.name(place.short), name)}
      </span>
      <span className={styles.bar}>
        <span className="visually-hidden">
          {progress.bar(format.ratio(completion), format.ratio(timeProgress))}
        </span>
        <ProgressBar length={completion} tick={timeProgress} light={light} />
      </span>
      <span className={styles.gap} data-none={gap === null || light === 'done' ? '' : undefined}>
        {gap === null || light === 'done' ? format.none : format.points(gap)}
      </span>
      <span className={styles.light}>
        <LightTag light={light} />
        {override !== null && <small>{progress.byHand}</small>}
      </span>
    </>
  )
}

/** Every project against the calendar, worst first; one that is chosen shows its calculation. */
export function ProgressPicture({ view, attended }: PictureProps<ProgressView>) {
  const { id: locale, words, format } = useLocale()
  const { progress } = words.panels
  const [chosen, setChosen] = useState<string | null>(null)
  const { rows, places, on, rules } = view
  const lit = useLit()
  const asked = chosen === null ? undefined : rows.find(({ project }) => project.id === chosen)

  if (rows.length === 0) {
    const before = [words.phases.need, words.phases.approval, words.phases.contract]
    return (
      <div className={styles.empty}>
        <p>{progress.none}</p>
        <p className={styles.hint}>{progress.noneHint(before)}</p>
      </div>
    )
  }

  const rest = (hidden: number) => {
    const counts = countByLight(rows.slice(rows.length - hidden))
    const groups = LIGHT_GROUPS.filter((group) => counts[group] > 0).map((group) =>
      progress.group(
        group === 'unreported' ? format.unreported : words.lights[group],
        format.count(counts[group]),
      ),
    )
    return progress.rest(format.count(count(hidden)), groups)
  }

  return (
    <>
      <FittingList key={locale} rows={rows} idOf={({ project }) => project.id} pairsOnPaper remainder={rest}>
        {(visible) => (
          <ul>
            {visible.map((row) => (
              <li key={row.project.id} data-lit={lit(row.project.stationCode)}>
                {attended ? (
                  <button
                    type="button"
                    className={styles.row}
                    aria-haspopup="dialog"
                    onClick={() => setChosen(row.project.id)}
                  >
                    <RowFace row={row} places={places} />
                  </button>
                ) : (
                  <div className={styles.row}>
                    <RowFace row={row} places={places} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </FittingList>
      {asked !== undefined && (
        <Suspense fallback={null}>
          <Why
            project={asked.project}
            place={places.get(asked.project.stationCode) ?? null}
            on={on}
            rules={rules}
            onClose={() => setChosen(null)}
          />
        </Suspense>
      )}
    </>
  )
}
