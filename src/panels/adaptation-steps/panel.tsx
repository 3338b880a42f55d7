import { useMemo } from 'react'
import { adaptationsEndpoint } from '#api/adaptations.ts'
import { ask } from '#api/request.ts'
import { Funnel } from '#charts/Funnel.tsx'
import { isAtLeast } from '#domain/figures.ts'
import { adaptationsWords } from '#i18n/adaptations/words.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Nothing } from '#ui/Nothing.tsx'
import { figure, plain } from '#ui/table-twin.ts'
import { householdsCell } from '../guarded-cells.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { Summary } from '../Summary.tsx'
import styles from './Picture.module.css'
import type { AdaptationView } from './view.ts'
import { adaptationView } from './view.ts'

function AdaptationPicture({ view }: PictureProps<AdaptationView | null>) {
  const { words, format } = useLocale()
  const { steps: text, stepNames, household } = adaptationsWords(words)
  const steps = useMemo(
    () =>
      (view?.rows ?? []).map(({ step, households, ofBase, ofPrevious }) => ({
        id: step,
        label: stepNames[step],
        value:
          typeof households === 'number' ? households : isAtLeast(households) ? households.atLeast : null,
        text: format.withUnit(format.published(households), household),
        ofFirst: ofBase === null ? format.none : format.ratio(ofBase),
        ofPrevious: ofPrevious === null ? format.none : format.ratio(ofPrevious),
      })),
    [view, stepNames, household, format],
  )
  if (view === null) return <Nothing />
  const { base, done, approved, accepted, sticking, hasBound } = view
  return (
    <div className={styles.steps}>
      <Summary figure={text.done(done === null ? format.none : format.ratio(done))}>
        {text.doneOf(format.published(accepted), format.published(approved))}
      </Summary>
      <Funnel
        caption={text.title}
        steps={steps}
        heads={{ ...text.heads, ofFirst: text.ofBase(stepNames[base]) }}
        {...(sticking !== null && {
          stuck: { id: sticking.step, word: text.sticks(format.days(sticking.days)) },
        })}
      />
      {hasBound && <p className={styles.note}>{text.atLeast}</p>}
    </div>
  )
}

/**
 * Home adaptation (适老化改造) from the first visit to the archive: how many came through each step, and where it sticks.
 */
export const adaptationStepsPanel = definePanel({
  id: 'adaptation-steps',
  title: (words) => adaptationsWords(words).steps.title,
  question: (words) => adaptationsWords(words).steps.question,
  indicators: ['ha_n', 'ha_done'],
  requests: ({ period }) => ({ adaptations: ask(adaptationsEndpoint, period) }),
  view: ({ answers, scope, rules }) =>
    adaptationView(answers.adaptations.data, scope.station, rules.suppressBelow),
  Picture: AdaptationPicture,
  table: (view, words, format) => {
    const { steps, stepNames } = adaptationsWords(words)
    const { columns } = steps
    return {
      columns: [
        { id: 'step', title: columns.step, kind: 'text' },
        { id: 'households', title: columns.households, kind: 'number' },
        { id: 'ofBase', title: steps.ofBase(stepNames[view?.base ?? 'survey']), kind: 'share' },
        { id: 'ofPrevious', title: columns.ofPrevious, kind: 'share' },
        { id: 'days', title: columns.days, kind: 'number' },
      ],
      rows: (view?.rows ?? []).map(({ step, households, ofBase, ofPrevious, waitingDays }) => [
        plain(stepNames[step]),
        householdsCell(households, format),
        ofBase === null ? plain(format.none) : figure(format.ratio(ofBase), ofBase),
        ofPrevious === null ? plain(format.none) : figure(format.ratio(ofPrevious), ofPrevious),
        waitingDays === null ? plain(format.none) : figure(format.days(waitingDays), waitingDays),
      ]),
    }
  },
})
