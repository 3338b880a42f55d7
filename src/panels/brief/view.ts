import type { Name } from '#domain/names.ts'
import type { Comparison, Instant, Month } from '#domain/periods.ts'
import { COMPARISONS } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { placesOf } from '#domain/places.ts'
import type { Rules } from '#domain/rules.ts'
import type { ResolvedScope } from '#domain/scope.ts'
import { evaluationFacts } from './evaluation-facts.ts'
import type { BriefGroup, Fact, FactGroup } from './facts.ts'
import { BRIEF_GROUPS } from './facts.ts'
import { needFacts } from './need-facts.ts'
import { coverageFacts, dataFacts, organisationFacts, workforceFacts } from './station-facts.ts'
import type { BriefAnswers } from './told.ts'
import { projectFacts, serviceFacts } from './work-facts.ts'

export interface BriefView {
  readonly period: Month
  readonly cityName: Name
  readonly groups: readonly FactGroup[]
  /** The comparisons that the record does not reach. */
  readonly noBase: readonly Comparison[]
  readonly places: ReadonlyMap<string, Place>
  /**
   * What a copied text must say of itself: the oldest as-of, who the figures come from, and whether they are a
   * demonstration.
   */
  readonly asOf: Instant
  readonly sources: readonly Name[]
  readonly demo: boolean
}

const FACTS: Readonly<Record<BriefGroup, (answers: BriefAnswers, rules: Rules) => Fact[]>> = {
  coverage: coverageFacts,
  workforce: workforceFacts,
  needs: needFacts,
  projects: projectFacts,
  services: serviceFacts,
  organisations: organisationFacts,
  evaluation: evaluationFacts,
  data: dataFacts,
}

/** Once is enough to say that something has not come. */
const saidOnce = (facts: readonly Fact[]): Fact[] => {
  const absent = facts.find(({ kind }) => kind === 'absent')
  return facts.filter((fact) => fact.kind !== 'absent' || fact === absent)
}

/** The facts of a month in the order of the brief; nothing is told that was not reported. */
export function briefView(
  answers: BriefAnswers,
  { before }: Pick<ResolvedScope, 'before'>,
  rules: Rules,
): BriefView {
  const { stations, geography, city } = answers
  const told = Object.values(answers).filter((answer) => answer !== null && answer.period === stations.period)
  return {
    period: stations.period,
    cityName: city.data.name,
    groups: BRIEF_GROUPS.map((group) => ({ group, facts: saidOnce(FACTS[group](answers, rules)) })),
    noBase: COMPARISONS.filter((comparison) => before[comparison] === null),
    places: placesOf(stations.data, geography.data.towns),
    asOf: told.reduce((oldest, { asOf }) => (asOf < oldest ? asOf : oldest), stations.asOf),
    sources: [...new Map(told.map(({ source }) => [source.name.zh, source.name])).values()],
    demo: told.some(({ source }) => source.demo),
  }
}
