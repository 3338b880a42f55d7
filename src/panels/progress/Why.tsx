import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { ProgressBar } from '#charts/ProgressBar.tsx'
import type { Explanation } from '#domain/explanation.ts'
import type { LightRules } from '#domain/lights.ts'
import type { Day } from '#domain/periods.ts'
import { daysBetween } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { lightGroup } from '#domain/portfolio.ts'
import { budgetExecution } from '#domain/projects.ts'
import { days } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Icon } from '#ui/icons.tsx'
import { StateMark } from '#ui/StateMark.tsx'
import styles from './why.module.css'

interface WhyProps {
  readonly explanation: Explanation
  /** Null while towns and stations are not at hand. */
  readonly place: Place | null
  readonly on: Day
  readonly rules: LightRules
  readonly onClose: () => void
}

const MARKS = { done: 'done', overdue: 'late', open: 'open' } as const

function Term({ name, how, children }: { name: string; how?: string; children: ReactNode }) {
  return (
    <div className={styles.term}>
      <dt>
        {name}
        {how !== undefined && <small> {how}</small>}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

/** 为什么是红灯: the whole calculation of one project's light, so that nobody has to believe it. */
export function Why({ explanation, place, on, rules, onClose }: WhyProps) {
  const { words, format } = useLocale()
  const { progress } = words.panels
  const { why } = progress
  const dialog = useRef<HTMLDialogElement>(null)
  // A dialog is opened by a call, not by an attribute: outside of React.
  useEffect(() => dialog.current?.showModal(), [])
  const { project, light, completion, timeProgress, gap, since, elapsed, planned, milestones } = explanation
  const group = lightGroup(light)
  const compared = light === 'done' ? null : gap
  const rule = why.rules[group](format.threshold(rules.watchBehind), format.threshold(rules.lateBehind))
  const whose = [place?.station ?? null, project.operator].filter((name) => name !== null)
  const executed = budgetExecution(project)
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="why-title" onClose={onClose}>
      <form method="dialog" className={styles.header}>
        <div>
          <h2 id="why-title">{why.title[group]}</h2>
          <p>
            {place === null
              ? format.name(project.name)
              : progress.row(format.name(place.town), format.name(project.name))}
          </p>
        </div>
        <button type="submit" aria-label={words.panel.close}>
          <Icon shape="close" />
        </button>
      </form>
      <dl>
        <Term name={progress.completion} how={why.completion}>
          {format.ratio(completion)}
        </Term>
        <Term
          name={progress.time}
          {...(planned !== null && { how: why.time(format.days(elapsed), format.days(planned)) })}
        >
          {format.ratio(timeProgress)}
        </Term>
        <Term name={why.gap} how={why.gapHow}>
          <span className={styles.verdict} data-light={light ?? undefined}>
            {light === 'done' ? format.none : format.pointsInWords(compared)}
          </span>
        </Term>
        <Term name={why.rule}>{rule}</Term>
        {since !== null && (
          <Term name={why.since}>{why.sinceFor(since, format.days(days(daysBetween(since, on))))}</Term>
        )}
        <Term name={why.whose}>
          {whose.length === 0 ? format.unreported : whose.map((name) => format.name(name)).join(' · ')}
        </Term>
        <Term name={why.supervision}>
          {project.supervision === null ? (
            why.notOrdered
          ) : (
            <>
              {why.ordered(project.supervision.orderedOn, format.name(project.supervision.by))}
              <small className={styles.order}>{format.name(project.supervision.text)}</small>
            </>
          )}
        </Term>
      </dl>
      <h3>{why.milestones}</h3>
      {milestones === null ? (
        <p className={styles.muted}>{why.noMilestones}</p>
      ) : (
        <ol className={styles.milestones}>
          {milestones.map(({ milestone, state, share }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: milestones have no identity but their place in the plan
            <li key={at} data-state={state}>
              <StateMark state={MARKS[state]} />
              <span className="visually-hidden">{why.states[state]}</span>
              <span>
                {format.name(milestone.name)} <small>{share !== null && format.ratio(share)}</small>
              </span>
              <span className={styles.when}>
                {state === 'overdue' ? why.overdue(milestone.due) : (milestone.done ?? milestone.due)}
              </span>
            </li>
          ))}
        </ol>
      )}
      <h3>{why.budget}</h3>
      <p className={styles.budget}>
        <span>{why.paid(format.yuan(project.paid), format.yuan(project.budget))}</span>
        <b>{executed === null ? format.none : format.ratio(executed)}</b>
      </p>
      <ProgressBar length={executed} tick={null} light="done" />
    </dialog>
  )
}
