import type { accountsEndpoint } from '#api/accounts.ts'
import type { WireOf } from '#api/endpoint.ts'
import type { BeneficiaryUnit, ResourceKind } from '#domain/accounts.ts'
import { RESOURCES } from '#domain/accounts.ts'
import type { Day, Month } from '#domain/periods.ts'
import { shiftDay } from '#domain/periods.ts'
import { lastDayOf } from './calendar.ts'
import { noise } from './noise.ts'
import type { Plan } from './project-plan.ts'
import { workOn } from './project-plan.ts'
import { plansAt } from './projects.ts'
import { seedOf } from './seed.ts'

type AccountWire = WireOf<typeof accountsEndpoint>['accounts'][number]

/** Below this a count of people who receive something does not leave the server. */
const SUPPRESS_BELOW = 10

const guarded = (people: number) =>
  people > 0 && people < SUPPRESS_BELOW ? { below: SUPPRESS_BELOW } : people

const tenths = (value: number) => Math.round(value * 10) / 10

/** Where concrete, cables and lamps are paid for, less is left for people. */
const LABOUR: Readonly<Record<string, number>> = {
  'pj-yangshe-01': 0.71,
  'pj-yangshe-02': 0.68,
  'pj-yangshe-03': 0.76,
  'pj-jingang-01': 0.74,
}

function peopleOf(plan: Plan, seed: number) {
  const staff = 3 + Math.floor((plan.budget ?? 0) / 12) + Math.floor(noise(seed, 51) * 3)
  const share = 0.72 + 0.28 * noise(seed, 52)
  return { staff, professionals: Math.min(staff, Math.round(staff * share)) }
}

/** Counted by household where it is homes that are changed or looked after. */
const BY_HOUSEHOLD = /适老化改造|照明灯更新|困难家庭帮扶|居家安全巡查/
/** Families of a special kind are few, and of them a plan is made for each. */
const FEW = /特殊家庭/

const unitOf = ({ name }: Plan): BeneficiaryUnit => (BY_HOUSEHOLD.test(name.zh) ? 'households' : 'visits')

/** What 万元 1 is meant to reach. */
const REACH: Readonly<Record<BeneficiaryUnit, number>> = { visits: 62, households: 3 }

function beneficiariesOf(plan: Plan, lastDay: Day, seed: number): AccountWire['beneficiaries'] {
  const unit = unitOf(plan)
  const reach = FEW.test(plan.name.zh) ? 8 : REACH[unit]
  const planned = Math.round((plan.budget ?? 0) * reach * (0.8 + 0.4 * noise(seed, 53)))
  const pace = 0.88 + 0.26 * noise(seed, 54)
  const served = Math.floor(planned * pace * workOn(plan, lastDay))
  return { unit, planned: guarded(planned), served: plan.reported ? guarded(served) : null }
}

/** How many projects in a hundred link each resource in the end. */
const LINKED: Readonly<Record<ResourceKind, number>> = {
  community: 100,
  organisations: 86,
  workers: 100,
  volunteers: 93,
  charity: 72,
}
/** What a linked resource is worth, as a share of the budget. What is done in working hours is not valued. */
const WORTH: Readonly<Record<ResourceKind, number | null>> = {
  community: 0.05,
  organisations: 0.08,
  workers: null,
  volunteers: 0.06,
  charity: 0.12,
}
/** A resource is linked within the first half of the time. */
const LINKED_WITHIN = 0.5

function resourceOf(plan: Plan, kind: ResourceKind, at: number, lastDay: Day, seed: number) {
  if (!plan.reported) return { recorded: null, value: null }
  const finds = noise(seed, 60 + at) * 100 < LINKED[kind]
  const linkedOn = shiftDay(plan.start, Math.floor(noise(seed, 70 + at) * LINKED_WITHIN * plan.days))
  if (!finds || linkedOn > lastDay) return { recorded: false, value: null }
  const worth = WORTH[kind]
  const value = worth === null ? 0 : tenths((plan.budget ?? 0) * worth * (0.5 + noise(seed, 80 + at)))
  return { recorded: true, value }
}

function accountOf(plan: Plan, lastDay: Day): AccountWire {
  const seed = seedOf(plan.id)
  const { budget, reported } = plan
  const labour = LABOUR[plan.id] ?? 0.785 + 0.11 * noise(seed, 50)
  const { staff, professionals } = peopleOf(plan, seed)
  const resource = (kind: ResourceKind) => resourceOf(plan, kind, RESOURCES.indexOf(kind), lastDay, seed)
  return {
    projectId: plan.id,
    funds: budget,
    labour: budget === null || !reported ? null : tenths(budget * labour),
    staff: reported ? staff : null,
    professionals: reported ? professionals : null,
    beneficiaries: beneficiariesOf(plan, lastDay, seed),
    resources: {
      community: resource('community'),
      organisations: resource('organisations'),
      workers: resource('workers'),
      volunteers: resource('volunteers'),
      charity: resource('charity'),
    },
  }
}

/** Money and people of every project on the list; what the demo invents is the same in every month, or grows. */
export const accountsAt = (period: Month, most = 0): WireOf<typeof accountsEndpoint> => ({
  accounts: plansAt(period, most).map((plan) => accountOf(plan, lastDayOf(period))),
})
