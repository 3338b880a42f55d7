import { averageTotal, latestOf, standingsOf } from '#domain/evaluations.ts'
import { dayOf } from '#domain/periods.ts'
import { owedIn, rectifiedOn, rewardsOf } from '#domain/rectifications.ts'
import { count } from '#domain/units.ts'
import type { Fact } from './facts.ts'
import type { BriefAnswers } from './told.ts'

/** 评估: who leads and who lags, who is rewarded, and whose rectification is overdue. */
export function evaluationFacts({ evaluations }: BriefAnswers): Fact[] {
  if (evaluations === null) return [{ kind: 'absent' }]
  const evaluation = latestOf(evaluations.data)
  if (evaluation === null) return [{ kind: 'not-evaluated' }]
  const { mean } = averageTotal(evaluation)
  if (mean === null) return [{ kind: 'unreported', figure: 'evaluation' }]
  const ranked = standingsOf(evaluation).filter(({ rank }) => rank !== null)
  const [first, last] = [ranked[0], ranked.at(-1)]
  const alike = (rank: typeof first) =>
    ranked.filter((one) => one.rank === rank?.rank).map(({ station }) => station.stationCode)
  const on = dayOf(evaluations.asOf)
  const owed = owedIn(evaluation, on)
  const { overdue } = rectifiedOn(owed, on)
  const [worst] = owed
  const rewards = rewardsOf(evaluation)
  return [
    {
      kind: 'evaluation',
      year: evaluation.year,
      average: mean,
      best: alike(first),
      highest: first?.total ?? null,
      lowest: alike(last),
      least: last?.total ?? null,
    },
    ...(rewards.total === null || rewards.rewarded === 0
      ? []
      : [{ kind: 'rewards', total: rewards.total, stations: rewards.rewarded } as const]),
    ...(owed.length === 0
      ? []
      : [
          {
            kind: 'rectifications',
            overdue,
            first:
              worst === undefined || worst.past === null
                ? null
                : {
                    code: worst.stationCode,
                    what: worst.rectification.what,
                    due: worst.rectification.due,
                    past: worst.past,
                  },
            open: count(owed.filter(({ state }) => state === 'open').length),
          } as const,
        ]),
  ]
}
