import { evaluationWords } from '#i18n/evaluation/words.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { definePanel } from '../panel.ts'
import { FollowUpPicture } from './FollowUp.tsx'
import { followUpView } from './follow-up-view.ts'
import { askEvaluations, evaluatedYear, shortName } from './view.ts'

/** Who is rewarded, who must rectify, and by when. */
export const evaluationFollowUpPanel = definePanel({
  id: 'evaluation-follow-up',
  title: (words) => evaluationWords(words).followUp.title,
  question: (words) => evaluationWords(words).followUp.question,
  indicators: ['ev_fix', 'ev_rew'],
  covers: 'city',
  requests: ({ period }) => askEvaluations(period),
  view: ({ answers }) => followUpView(evaluatedYear(answers)),
  Picture: FollowUpPicture,
  table: (view, words, format) => {
    const { station: head, followUp } = evaluationWords(words)
    const none = plain(format.none)
    const station = (code: string) =>
      leading(plain(shortName(view?.year.places ?? new Map(), code, format)), 'station', { station: code })
    return {
      columns: [
        { id: 'kind', title: followUp.kind, kind: 'text' },
        { id: 'station', title: head, kind: 'text' },
        { id: 'what', title: followUp.what, kind: 'text' },
        { id: 'due', title: followUp.dueOn, kind: 'text' },
        { id: 'done', title: followUp.done, kind: 'text' },
        { id: 'state', title: followUp.state, kind: 'text' },
        { id: 'age', title: followUp.age, kind: 'number', compares: 'never' },
        { id: 'reward', title: followUp.reward, kind: 'number' },
      ],
      rows: [
        ...(view?.owed ?? []).map(({ rectification, stationCode, state, past }) => [
          plain(followUp.rectifications),
          station(stationCode),
          plain(format.name(rectification.what)),
          plain(rectification.due),
          plain(state === 'done' && rectification.done !== null ? rectification.done : format.none),
          plain(followUp.states[state]),
          past === null ? none : figure(format.days(past), past),
          none,
        ]),
        ...(view?.year.standings ?? []).map(({ station: { stationCode, reward } }) => [
          plain(followUp.rewards),
          station(stationCode),
          none,
          none,
          none,
          none,
          none,
          figure(format.yuan(reward), reward),
        ]),
      ],
    }
  },
})
