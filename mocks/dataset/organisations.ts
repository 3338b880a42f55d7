import type { WireOf } from '#api/endpoint.ts'
import type { organisationsEndpoint } from '#api/organisations.ts'
import type { Day, Month } from '#domain/periods.ts'
import { lastDayOf } from './calendar.ts'
import { CATEGORIES } from './organisation-names.ts'
import type { OrganisationPlan } from './organisation-plans.ts'
import { ORGANISATION_PLANS } from './organisation-plans.ts'

type OrganisationsWire = WireOf<typeof organisationsEndpoint>

/** Days after which a stage counts as stuck; being found has no term. Invented: 镇街 decides how long a review takes. */
const LIMITS: OrganisationsWire['limits'] = [
  { stage: 'entered', limitDays: 60 },
  { stage: 'building', limitDays: 120 },
  { stage: 'papers', limitDays: 60 },
  { stage: 'village-review', limitDays: 30 },
  { stage: 'town-review', limitDays: 30 },
]

/** Nothing is known of what entered before the stations kept a list. */
const LISTED_SINCE = '2021-01-01'

function standingOn(lastDay: Day, plan: OrganisationPlan): OrganisationsWire['organisations'] {
  const reached = plan.stages.filter(({ from }) => from <= lastDay)
  const now = reached.at(-1)
  if (now === undefined) return []
  const dayOf = (stage: string) => reached.find((one) => one.stage === stage)?.from ?? null
  const entered = dayOf('entered')
  const { id, name, stationCode, unit, categoryId, members } = plan
  return [
    {
      id,
      name,
      stationCode,
      unit: { code: unit.code, name: unit.name },
      categoryId,
      members: now.stage === 'found' ? null : members,
      enteredOn: entered !== null && entered >= LISTED_SINCE ? entered : null,
      stage: now.stage,
      stageSince: now.from,
      filedOn: dayOf('filed'),
    },
  ]
}

export const organisationsAt = (period: Month): OrganisationsWire => ({
  categories: CATEGORIES.map(({ id, name }) => ({ id, name })),
  limits: LIMITS,
  organisations: ORGANISATION_PLANS.flatMap((plan) => standingOn(lastDayOf(period), plan)),
})
