import { ProgressBar } from '#charts/ProgressBar.tsx'
import type { Explanation, MilestoneStanding } from '#domain/explanation.ts'
import { budgetExecution } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import { useLocale } from '#i18n/locale.tsx'
import { whyWords } from '#i18n/why/words.ts'
import { StateMark } from '#ui/StateMark.tsx'
import styles from './Calculation.module.css'

const MARKS = { done: 'done', overdue: 'late', open: 'open' } as const

/** The milestones with their parts of the whole; those done make the completion. */
function Milestones({ milestones }: { readonly milestones: Reported<readonly MilestoneStanding[]> }) {
  const { words, format } = useLocale()
  const why = whyWords(words)
  if (milestones === null) return <p className={styles.muted}>{why.noMilestones}</p>
  return (
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
  )
}

/** What a calculation rests on: the milestones of the plan, and what was paid of the budget. */
export function PlanAndMoney({ explanation }: { readonly explanation: Explanation }) {
  const { words, format } = useLocale()
  const why = whyWords(words)
  const { project, timeProgress, milestones } = explanation
  const executed = budgetExecution(project)
  return (
    <>
      <h3 className={styles.heading}>{why.milestones}</h3>
      <Milestones milestones={milestones} />
      <h3 className={styles.heading}>{why.budget}</h3>
      <p className={styles.budget}>
        <span>{why.paid(format.yuan(project.paid), format.yuan(project.budget))}</span>
        <b>{executed === null ? format.none : format.ratio(executed)}</b>
      </p>
      <ProgressBar length={executed} tick={timeProgress} light="done" />
    </>
  )
}
