import type { Answer } from '#api/endpoint.ts'
import type { AdaptationStep, Adaptations, Households } from '#domain/adaptations.ts'
import { ADAPTATION_STEPS, guardAdaptations } from '#domain/adaptations.ts'
import type { StationCases } from '#domain/casework.ts'
import type { Organisation, Organisations } from '#domain/organisations.ts'
import { countByStage, INCUBATION_STAGES, isIncubating, stuckOn } from '#domain/organisations.ts'
import { dayOf } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import type { Rules } from '#domain/rules.ts'
import type { SatisfactionRate, Services, ServiceTotal, StationServices } from '#domain/services.ts'
import { groupsOf, guardServices, satisfactionOf, serviceTotal } from '#domain/services.ts'
import type { GuardedCount } from '#domain/suppression.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'

/** What a station does beside its projects, in the order of the page. */
export const SERVICE_COUNTS = ['groups', 'visits', 'activities', 'personTimes'] as const
export type ServiceCount = (typeof SERVICE_COUNTS)[number]

/** The stages in the order in which they are passed, then all that incubate and those of them that are stuck. */
export const ORGANISATION_COUNTS = [...INCUBATION_STAGES, 'incubating', 'stuck'] as const
export type OrganisationCount = (typeof ORGANISATION_COUNTS)[number]

interface Against<Value> {
  readonly own: Value
  readonly city: Value
}

export interface StationServicesView {
  /** Null while the answer has not come; all that is told of cases is guarded over the whole city first. */
  readonly services: {
    readonly cases: Reported<StationCases>
    readonly cityOpened: Reported<GuardedCount>
    readonly counts: Readonly<Record<ServiceCount, Against<ServiceTotal>>>
    readonly satisfaction: Against<SatisfactionRate>
  } | null
  readonly adaptations: readonly ({ readonly step: AdaptationStep } & Against<Reported<Households>>)[] | null
  readonly organisations: Against<Readonly<Record<OrganisationCount, Count>>> | null
}

const COUNTED: Readonly<Record<ServiceCount, (station: StationServices) => readonly Reported<Count>[]>> = {
  groups: groupsOf,
  visits: ({ visits }) => [visits],
  activities: ({ activities }) => activities,
  personTimes: ({ personTimes }) => personTimes,
}

function servicesOf(services: Services, code: string, { suppressBelow, satisfactionBase }: Rules) {
  const guarded = guardServices(services, suppressBelow)
  const own = guarded.stations.filter(({ stationCode }) => stationCode === code)
  const against = (figure: ServiceCount): Against<ServiceTotal> => ({
    own: serviceTotal(own, COUNTED[figure]),
    city: serviceTotal(guarded.stations, COUNTED[figure]),
  })
  return {
    cases: own[0]?.cases ?? null,
    cityOpened: guarded.cityCases?.opened ?? null,
    counts: {
      groups: against('groups'),
      visits: against('visits'),
      activities: against('activities'),
      personTimes: against('personTimes'),
    },
    satisfaction: {
      own: satisfactionOf(own, satisfactionBase).outcome,
      city: satisfactionOf(guarded.stations, satisfactionBase).outcome,
    },
  }
}

function adaptationsOf(adaptations: Adaptations, code: string, { suppressBelow }: Rules) {
  const { city, stations } = guardAdaptations(adaptations, suppressBelow)
  const own = stations.find(({ stationCode }) => stationCode === code)?.steps ?? null
  return ADAPTATION_STEPS.map((step) => ({
    step,
    own: own === null ? null : own[step].households,
    city: city[step].households,
  }))
}

function organisationsOf({ data, asOf }: Answer<Organisations>, code: string) {
  const countsOf = (organisations: readonly Organisation[]) => ({
    ...countByStage(organisations),
    incubating: count(organisations.filter(isIncubating).length),
    stuck: count(stuckOn({ ...data, organisations }, dayOf(asOf)).length),
  })
  return {
    own: countsOf(data.organisations.filter(({ stationCode }) => stationCode === code)),
    city: countsOf(data.organisations),
  }
}

/** A sum with a part missing understates: it is told with what is missing, or not at all where nothing was told. */
export const isPartial = ({ total, unreported }: ServiceTotal): boolean => total !== null && unreported > 0

export function stationServicesView(
  answers: {
    readonly services: Answer<Services> | null
    readonly adaptations: Answer<Adaptations> | null
    readonly organisations: Answer<Organisations> | null
  },
  code: string | null,
  rules: Rules,
): StationServicesView | null {
  if (code === null) return null
  const { services, adaptations, organisations } = answers
  return {
    services: services && servicesOf(services.data, code, rules),
    adaptations: adaptations && adaptationsOf(adaptations.data, code, rules),
    organisations: organisations && organisationsOf(organisations, code),
  }
}
