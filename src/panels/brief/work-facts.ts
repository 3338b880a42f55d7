import { guardAdaptations } from '#domain/adaptations.ts'
import { changesSince } from '#domain/comparisons.ts'
import { deliveryByFunction } from '#domain/functions.ts'
import type { Standing } from '#domain/lights.ts'
import { lightReason, standingOn } from '#domain/lights.ts'
import type { Instant } from '#domain/periods.ts'
import { dayOf } from '#domain/periods.ts'
import { countByLight } from '#domain/portfolio.ts'
import type { Project } from '#domain/projects.ts'
import { isActive } from '#domain/projects.ts'
import type { Rules } from '#domain/rules.ts'
import { guardServices, servicesByMonth } from '#domain/services.ts'
import { spendingOf } from '#domain/spending.ts'
import { count } from '#domain/units.ts'
import type { Fact } from './facts.ts'
import type { BriefAnswers } from './told.ts'

/** So many late projects are told one by one. */
const TOLD_ONE_BY_ONE = 5

/** Ids of the projects that were late on the day an earlier answer is complete up to. */
const lateIn = (told: { readonly data: readonly Project[]; readonly asOf: Instant }, rules: Rules) =>
  new Set(
    told.data
      .filter((one) => isActive(one) && standingOn(one, dayOf(told.asOf), rules).light === 'late')
      .map(({ id }) => id),
  )

/** A light may be set by hand: a project without a gap then stands behind those that have one. */
const behindOf = ({ gap }: Standing): number => (gap === null ? Number.MAX_VALUE : gap)

/** 项目: how many are active, which are late and since when, who caught up, and money against the calendar. */
export function projectFacts(answers: BriefAnswers, rules: Rules): Fact[] {
  const { projects, projectsBefore, projectsLastYear } = answers
  if (projects === null) return [{ kind: 'absent' }]
  const on = dayOf(projects.asOf)
  const active = projects.data.filter(isActive)
  const { late, watch, unreported } = countByLight(active.map((one) => standingOn(one, on, rules)))
  const activeThen = (told: typeof projectsBefore) =>
    told === null ? null : count(told.data.filter(isActive).length)
  const changes = changesSince(count(active.length), {
    month: activeThen(projectsBefore),
    year: activeThen(projectsLastYear),
  })
  const before = projectsBefore === null ? null : lateIn(projectsBefore, rules)
  const behind = active
    .map((project) => ({ project, reason: lightReason(project, on, rules) }))
    .filter(({ reason }) => reason.light === 'late')
    .sort((one, other) => behindOf(one.reason) - behindOf(other.reason))
  const stillLate = new Set(behind.map(({ project }) => project.id))
  const recovered =
    before === null ? [] : projects.data.filter(({ id }) => before.has(id) && !stillLate.has(id))
  const { execution, elapsed, unreported: silent } = spendingOf(active, on)
  return [
    { kind: 'projects', active: count(active.length), late, watch, unreported, changes },
    ...behind.slice(0, TOLD_ONE_BY_ONE).map(
      ({ project, reason: { gap, since } }): Fact => ({
        kind: 'project-late',
        project,
        gap,
        since,
        isNew: before === null ? null : !before.has(project.id),
        leadsTo: { page: 'project', changes: { project: project.id } },
      }),
    ),
    ...(behind.length <= TOLD_ONE_BY_ONE
      ? []
      : [{ kind: 'projects-late-more', projects: count(behind.length - TOLD_ONE_BY_ONE) } as const]),
    ...(recovered.length === 0 ? [] : [{ kind: 'recovered', projects: recovered } as const]),
    execution === null
      ? { kind: 'unreported', figure: 'spending' }
      : { kind: 'spending', execution, elapsed, unreported: silent },
  ]
}

type ServiceAnswers = Pick<BriefAnswers, 'functions' | 'services' | 'adaptations'>

function functionFact({ functions }: ServiceAnswers): Fact {
  if (functions === null) return { kind: 'absent' }
  const told = deliveryByFunction(functions.data)
    .flatMap(({ fn, rate }) => (rate === null ? [] : [{ name: fn.name, rate }]))
    .sort((one, other) => other.rate - one.rate)
  const [best, worst] = [told[0], told.at(-1)]
  if (best === undefined || worst === undefined) return { kind: 'unreported', figure: 'functions' }
  return { kind: 'functions', best, worst }
}

/** 服务: functions delivered, cases, activities and homes; what is of a sensitive group is guarded before it is told. */
export function serviceFacts(answers: ServiceAnswers, { suppressBelow }: Rules): Fact[] {
  const { services, adaptations } = answers
  const facts = [functionFact(answers)]
  if (services !== null) {
    const { cityCases, ...rest } = guardServices(services.data, suppressBelow)
    const month = servicesByMonth({ cityCases, ...rest }).at(-1)
    facts.push(
      cityCases === null
        ? { kind: 'unreported', figure: 'cases' }
        : { kind: 'cases', opened: cityCases.opened },
      month === undefined || month.activities.total === null
        ? { kind: 'unreported', figure: 'activities' }
        : {
            kind: 'activities',
            activities: month.activities.total,
            personTimes: month.personTimes.total,
            unreported: Math.max(month.activities.unreported, month.personTimes.unreported),
          },
    )
  }
  if (adaptations !== null) {
    const { survey, acceptance } = guardAdaptations(adaptations.data, suppressBelow).city
    facts.push(
      survey.households === null
        ? { kind: 'unreported', figure: 'adaptations' }
        : { kind: 'adaptations', surveyed: survey.households, accepted: acceptance.households },
    )
  }
  return services === null || adaptations === null ? [...facts, { kind: 'absent' }] : facts
}
