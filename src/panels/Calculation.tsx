import type { ReactNode } from 'react'
import type { Explanation } from '#domain/explanation.ts'
import type { LightRules } from '#domain/lights.ts'
import type { Day } from '#domain/periods.ts'
import { daysBetween } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { lightGroup } from '#domain/portfolio.ts'
import { days } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { whyWords } from '#i18n/why/words.ts'
import { LightTag } from '#ui/LightTag.tsx'
import styles from './Calculation.module.css'
import { PageLink } from './PageLink.tsx'

interface CalculationProps {
  readonly explanation: Explanation
  /** Null while towns and stations are not at hand. */
  readonly place: Place | null
  readonly on: Day
  readonly rules: LightRules
}

interface TermProps {
  readonly name: string
  /** How it comes about, a line each. */
  readonly how?: readonly string[]
  readonly children: ReactNode
}

function Term({ name, how = [], children }: TermProps) {
  return (
    <div className={styles.term}>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {how.map((line) => (
        <dd key={line} className={styles.how}>
          {line}
        </dd>
      ))}
    </div>
  )
}

/** Who set the light by hand, when and why, beside what the calculation gives. */
function ByHand({ explanation: { calculated, override } }: Pick<CalculationProps, 'explanation'>) {
  const { words, format } = useLocale()
  const why = whyWords(words)
  if (override === null) return null
  return (
    <>
      <Term name={why.calculated}>
        <LightTag light={calculated} />
      </Term>
      <Term name={why.override}>
        <LightTag light={override.light} />
        <small className={styles.order}>{why.overrideBy(override.on, format.name(override.by))}</small>
        <small className={styles.order}>{format.name(override.reason)}</small>
      </Term>
    </>
  )
}

/**
 * The calculation of one project's light, so that nobody has to believe it: every term, whose it is, what was ordered.
 */
export function Calculation({ explanation, place, on, rules }: CalculationProps) {
  const { words, format } = useLocale()
  const { progress } = words.panels
  const why = whyWords(words)
  const { project, light, calculated, completion, timeProgress, gap, since, elapsed, planned, milestones } =
    explanation
  const { supervision } = project
  const compared = light === 'done' ? null : gap
  const rule = why.rules[lightGroup(calculated)]
  const parts = (milestones ?? []).flatMap(({ state, share }) =>
    state === 'done' && share !== null ? format.ratio(share) : [],
  )
  return (
    <dl>
      <Term
        name={progress.completion}
        how={[why.completion, ...(parts.length > 1 ? [why.sum(parts, format.ratio(completion))] : [])]}
      >
        {format.ratio(completion)}
      </Term>
      <Term
        name={progress.time}
        {...(planned !== null && { how: [why.time(format.days(elapsed), format.days(planned))] })}
      >
        {format.ratio(timeProgress)}
      </Term>
      <Term name={why.gap} how={[why.gapHow]}>
        <span className={styles.verdict} data-light={light ?? undefined}>
          {light === 'done' ? format.none : format.pointsInWords(compared)}
        </span>
      </Term>
      <Term name={why.rule}>
        {rule(format.threshold(rules.watchBehind), format.threshold(rules.lateBehind))}
      </Term>
      <ByHand explanation={explanation} />
      {since !== null && (
        <Term name={why.since}>{why.sinceFor(since, format.days(days(daysBetween(since, on))))}</Term>
      )}
      <Term name={why.whose}>
        {place === null && project.operator === null && format.unreported}
        {place !== null && (
          <PageLink to="station" changes={{ station: project.stationCode }}>
            {format.name(place.station)}
          </PageLink>
        )}
        {place !== null && project.operator !== null && ' · '}
        {project.operator !== null && format.name(project.operator)}
      </Term>
      <Term name={why.supervision}>
        {supervision === null ? (
          why.notOrdered
        ) : (
          <>
            {why.ordered(supervision.orderedOn, format.name(supervision.by))}
            <small className={styles.order}>{format.name(supervision.text)}</small>
          </>
        )}
      </Term>
    </dl>
  )
}
