import { ProgressBar } from '#charts/ProgressBar.tsx'
import type { SessionState } from '#domain/training.ts'
import { useLocale } from '#i18n/locale.tsx'
import { trainingWords } from '#i18n/training/words.ts'
import { LightTag } from '#ui/LightTag.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { StateMark } from '#ui/StateMark.tsx'
import type { PictureProps } from '../panel.ts'
import styles from './training.module.css'
import type { ModuleRow, SessionRow, TrainingView } from './view.ts'

const MARKS = {
  held: 'done',
  planned: 'open',
  postponed: 'watch',
  overdue: 'late',
} as const satisfies Record<SessionState, string>

/** Sessions against the calendar: the light, and every term it is made of. */
function Whole({ view: { name, start, end, schedule } }: { readonly view: TrainingView }) {
  const { words, format } = useLocale()
  const text = trainingWords(words).schedule
  const { rate, held, planned, due, elapsed, gap, begun, light } = schedule
  const terms = [
    text.held(format.count(held), format.count(planned)),
    text.due(format.count(due)),
    ...(elapsed === null ? [] : [text.elapsed(format.ratio(elapsed))]),
    ...(gap === null ? [] : [format.pointsInWords(gap)]),
  ]
  return (
    <div className={styles.whole}>
      <p>
        {format.name(name)} <span>{text.span(format.day(start), format.day(end))}</span>
      </p>
      <p className={styles.standing}>
        {begun ? rate !== null && <LightTag light={light} /> : text.notBegun}{' '}
        <b>{rate === null ? format.none : format.ratio(rate)}</b>{' '}
        <span>{rate === null ? text.noSessions : terms.join(' · ')}</span>
      </p>
      <ProgressBar length={rate} tick={elapsed} light={light} />
    </div>
  )
}

/** One session: its number in the plan, its title, its day, and what became of it. */
function Session({ row: { number, session, state } }: { readonly row: SessionRow }) {
  const { words, format } = useLocale()
  const text = trainingWords(words).schedule
  const { title, plannedOn, heldOn } = session
  const day = state === 'held' && heldOn !== null ? heldOn : plannedOn
  const isMoved = state === 'held' && heldOn !== plannedOn
  return (
    <li data-state={state}>
      <i>{number}</i>
      <span>{format.name(title)}</span>
      <small>
        {format.day(day)}
        {isMoved && ` · ${text.heldLater(format.day(plannedOn))}`}
      </small>
      <em>
        <StateMark state={MARKS[state]} /> {text.states[state]}
      </em>
    </li>
  )
}

/** One module: how far its sessions are against the plan, how many passed, and session by session. */
function Module({ row }: { readonly row: ModuleRow }) {
  const { words, format } = useLocale()
  const text = trainingWords(words).schedule
  const { module, held, planned, due, rate, dueRate, passRate, sessions } = row
  const { exam } = module
  return (
    <section className={styles.module} aria-label={format.name(module.name)}>
      <h3>{format.name(module.name)}</h3>
      <p>
        {planned === 0
          ? text.noSessions
          : `${text.held(format.count(held), format.count(planned))} · ${text.due(format.count(due))}`}
      </p>
      <ProgressBar length={rate} tick={dueRate} light={null} />
      <p>
        {exam === null
          ? text.noExam
          : [
              text.passRate(format.ratio(passRate)),
              ...(passRate === null
                ? []
                : [text.passed(format.count(exam.passed), format.count(exam.taken))]),
            ].join(' · ')}
      </p>
      <ol>
        {sessions.map((session) => (
          <Session key={session.session.id} row={session} />
        ))}
      </ol>
    </section>
  )
}

/** The programme against its calendar, and its modules side by side. */
export function TrainingPicture({ view }: PictureProps<TrainingView | null>) {
  const { words, format } = useLocale()
  const text = trainingWords(words)
  if (view === null) return <Nothing>{text.none}</Nothing>
  return (
    <div className={styles.training}>
      <Whole view={view} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable to scroll by keyboard */}
      <div className={styles.modules} role="group" aria-label={format.name(view.name)} tabIndex={0}>
        {view.modules.map((row) => (
          <Module key={row.module.id} row={row} />
        ))}
      </div>
    </div>
  )
}
