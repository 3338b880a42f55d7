import type { Exception, ExceptionKind } from '#domain/exceptions.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { FittingList } from '#ui/FittingList.tsx'
import { useLit } from '#ui/lit.ts'
import { StateMark } from '#ui/StateMark.tsx'
import { PageLink } from '../PageLink.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './exceptions.module.css'
import { measureOf, NAMES_IN_A_ROW, supervisionOf, whatOf, whoseOf } from './sentences.ts'
import type { ExceptionsView } from './view.ts'

const MARKS = { grave: 'late', watch: 'watch', note: 'open' } as const

/** How many of each kind there are, in the order in which they stand. */
function kindsOf(rows: readonly Exception[]): [ExceptionKind, number][] {
  const counts = new Map<ExceptionKind, number>()
  for (const { kind } of rows) {
    const sofar = counts.get(kind)
    counts.set(kind, sofar === undefined ? 1 : sofar + 1)
  }
  return [...counts]
}

/** What, since when, whose: as many as fit, the others counted by kind. */
export function ExceptionsPicture({ view: { rows, places, asOf } }: PictureProps<ExceptionsView>) {
  const { id: locale, words, format } = useLocale()
  const { exceptions } = words.panels
  const lit = useLit()
  if (rows.length === 0) {
    return (
      <div className={styles.empty}>
        <p className={styles.kind}>
          <StateMark state="on-track" />
          {exceptions.none}
        </p>
        <p className={styles.since}>{exceptions.noneAsOf(format.stamp(asOf))}</p>
      </div>
    )
  }
  const rest = (hidden: number) => {
    const kinds = kindsOf(rows.slice(rows.length - hidden)).map(([kind, many]) =>
      exceptions.group(exceptions.kinds[kind], format.count(count(many))),
    )
    return exceptions.rest(format.count(count(hidden)), kinds)
  }
  return (
    <FittingList key={locale} rows={rows} idOf={({ id }) => id} pairsOnPaper remainder={rest}>
      {(visible) => (
        <ul>
          {visible.map((exception) => {
            const { id, kind, gravity, stationCode, since, age } = exception
            return (
              <li key={id} className={styles.row} data-gravity={gravity} data-lit={lit(stationCode)}>
                <span className={styles.matter}>
                  <span className={styles.kind}>
                    <StateMark state={MARKS[gravity]} />
                    {exceptions.kinds[kind]}
                  </span>
                  <span className={styles.what}>
                    {'project' in exception ? (
                      <PageLink to="project" changes={{ project: exception.project.id }}>
                        {whatOf(exception, words, format, NAMES_IN_A_ROW)}
                      </PageLink>
                    ) : (
                      whatOf(exception, words, format, NAMES_IN_A_ROW)
                    )}
                  </span>
                </span>
                <span className={styles.particulars}>
                  <span className={styles.since}>
                    {[
                      since === null ? exceptions.sinceUnknown : exceptions.since(since, format.days(age)),
                      measureOf(exception, words, format),
                      supervisionOf(exception, words),
                    ]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </span>
                  <span className={styles.whose}>
                    {whoseOf(exception, places.get(stationCode ?? ''), format)}
                  </span>
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </FittingList>
  )
}
