import { recordsEndpoint } from '#api/records.ts'
import { ask } from '#api/request.ts'
import type { PhaseStep } from '#domain/records.ts'
import { phaseSteps } from '#domain/records.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectWords } from '#i18n/project/words.ts'
import { StateMark } from '#ui/StateMark.tsx'
import { plain } from '#ui/table-twin.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { foundIn, projectRequest } from './found.ts'
import { Missing } from './Missing.tsx'
import styles from './phases.module.css'

function PhasesPicture({ view: steps }: PictureProps<readonly PhaseStep[] | null>) {
  const { words, format } = useLocale()
  const { phases } = projectWords(words)
  if (steps === null) return <Missing />
  return (
    <ol className={styles.phases} aria-label={phases.title}>
      {steps.map(({ phase, state, began }) => (
        <li key={phase} data-state={state} aria-current={state === 'present' ? 'step' : undefined}>
          <span className={styles.mark}>
            {state === 'present' ? <i /> : <StateMark state={state === 'past' ? 'done' : 'open'} />}
          </span>
          <b>{words.phases[phase]}</b>
          <small>
            {began ?? (state === 'open' ? format.none : phases.undated)}
            <span className={state === 'present' ? undefined : 'visually-hidden'}>
              {' '}
              {phases.states[state]}
            </span>
          </small>
        </li>
      ))}
    </ol>
  )
}

/** 需求 > 立项 > 签约 > 实施 > 中期评估 > 末期评估 > 结项, with the days the project came to each. */
export const projectPhasesPanel = definePanel({
  id: 'project-phases',
  title: (words) => projectWords(words).phases.title,
  question: (words) => projectWords(words).phases.question,
  indicators: ['pj_n'],
  requests: ({ period }) => ({
    ...projectRequest(period),
    records: ask(recordsEndpoint, period),
  }),
  view: ({ answers, scope }): readonly PhaseStep[] | null => {
    const { id, project } = foundIn(answers.projects, scope.project)
    const record = answers.records.data.find(({ projectId }) => projectId === id)
    return project === null ? null : phaseSteps(project.phase, record ?? null)
  },
  Picture: PhasesPicture,
  table: (steps, words, format) => {
    const { phases } = projectWords(words)
    return {
      columns: [
        { id: 'phase', title: phases.phase, kind: 'text' },
        { id: 'state', title: phases.state, kind: 'text' },
        { id: 'began', title: phases.began, kind: 'text' },
      ],
      rows: (steps ?? []).map(({ phase, state, began }) => [
        plain(words.phases[phase]),
        plain(phases.states[state]),
        plain(began ?? format.none),
      ]),
    }
  },
})
