import type { Answer } from '#api/endpoint.ts'
import type { Adaptations, Households, Steps } from '#domain/adaptations.ts'
import { adaptationDone, guardAdaptations } from '#domain/adaptations.ts'
import type { StationCases } from '#domain/casework.ts'
import { cityFlow, closureRate } from '#domain/casework.ts'
import type { Change } from '#domain/comparisons.ts'
import { changesSince, rateChangesSince } from '#domain/comparisons.ts'
import type { Reported } from '#domain/reported.ts'
import type { Rules } from '#domain/rules.ts'
import type { SatisfactionTogether, Services, ServiceTotal, StationServices } from '#domain/services.ts'
import { groupsOf, guardServices, satisfactionOf, serviceTotal } from '#domain/services.ts'
import type { Count, Points, Ratio } from '#domain/units.ts'

export interface ServicesAnswers {
  readonly services: Answer<Services>
  readonly servicesMonth: Answer<Services> | null
  readonly servicesYear: Answer<Services> | null
  readonly adaptations: Answer<Adaptations> | null
  readonly adaptationsMonth: Answer<Adaptations> | null
  readonly adaptationsYear: Answer<Adaptations> | null
}

interface Changing<Value = Count> {
  readonly changes: readonly Change<Value>[]
}

export interface ServicesFiguresView {
  readonly cases: {
    readonly flow: Reported<StationCases>
    readonly rate: Reported<Ratio>
    readonly unreported: number
  } & Changing
  readonly groups: ServiceTotal & Changing
  readonly activities: ServiceTotal & Changing
  readonly personTimes: ServiceTotal & Changing
  readonly visits: ServiceTotal & Changing
  readonly satisfaction: SatisfactionTogether & Changing<Points>
  /** Null until they have come. */
  readonly adaptations:
    | ({
        readonly surveyed: Reported<Households>
        readonly approved: Reported<Households>
        readonly accepted: Reported<Households>
        readonly rate: Reported<Ratio>
      } & Changing)
    | null
  readonly threshold: Count
}

/** A sum with a part missing is held against nothing: the missing part would look like a change. */
const whole = ({ total, unreported }: ServiceTotal) => (unreported === 0 ? total : null)
/** Withheld counts and lower bounds are held against nothing either. */
const exact = (value: Reported<Households>): Reported<Count> => (typeof value === 'number' ? value : null)

/** A reading of the answer of now, and of those of the months it is held against. */
function reader(answers: ServicesAnswers, threshold: Count) {
  const { services, servicesMonth, servicesYear } = answers
  const now = guardServices(services.data, threshold)
  const [month, year] = [servicesMonth, servicesYear].map((one) => one && guardServices(one.data, threshold))
  return {
    now,
    changes: (read: (of: Services) => Reported<Count>) =>
      changesSince(read(now), { month: month ? read(month) : null, year: year ? read(year) : null }),
    rateChanges: (read: (of: Services) => Reported<Ratio>) =>
      rateChangesSince(read(now), { month: month ? read(month) : null, year: year ? read(year) : null }),
  }
}

function adaptationFigures(
  { adaptations, adaptationsMonth, adaptationsYear }: ServicesAnswers,
  station: string | null,
  threshold: Count,
): ServicesFiguresView['adaptations'] {
  const stepsOf = ({ data }: Answer<Adaptations>): Steps | null => {
    const { city, stations } = guardAdaptations(data, threshold)
    if (station === null) return city
    return stations.find(({ stationCode }) => stationCode === station)?.steps ?? null
  }
  const acceptedOf = (answer: Answer<Adaptations> | null) =>
    exact((answer && stepsOf(answer)?.acceptance.households) ?? null)
  const steps = adaptations && stepsOf(adaptations)
  if (steps === null) return null
  return {
    surveyed: steps.survey.households,
    approved: steps.plan.households,
    accepted: steps.acceptance.households,
    rate: adaptationDone(steps),
    changes: changesSince(acceptedOf(adaptations), {
      month: acceptedOf(adaptationsMonth),
      year: acceptedOf(adaptationsYear),
    }),
  }
}

/** The figures of the services of the city, or of the one station looked at. All but adaptations: twelve months. */
export function servicesFiguresView(
  answers: ServicesAnswers,
  station: string | null,
  { suppressBelow, satisfactionBase }: Rules,
): ServicesFiguresView {
  const { now, changes, rateChanges } = reader(answers, suppressBelow)
  const own = ({ stations }: Services) =>
    stations.filter(({ stationCode }) => station === null || stationCode === station)
  const flowOf = (of: Services): Reported<StationCases> => {
    if (station !== null) return own(of)[0]?.cases ?? null
    return of.cityCases === null ? null : cityFlow(of.cityCases)
  }
  const total = (figures: (one: StationServices) => readonly Reported<Count>[]) => ({
    ...serviceTotal(own(now), figures),
    changes: changes((of) => whole(serviceTotal(own(of), figures))),
  })
  const satisfaction = (of: Services) => satisfactionOf(own(of), satisfactionBase)
  const flow = flowOf(now)
  return {
    cases: {
      flow,
      rate: flow === null ? null : closureRate(flow),
      unreported: own(now).filter(({ cases }) => cases === null).length,
      changes: changes((of) => exact(flowOf(of)?.opened ?? null)),
    },
    groups: total(groupsOf),
    activities: total(({ activities }) => activities),
    personTimes: total(({ personTimes }) => personTimes),
    visits: total(({ visits }) => [visits]),
    satisfaction: {
      ...satisfaction(now),
      changes: rateChanges((of) => {
        const { outcome } = satisfaction(of)
        return outcome.kind === 'rate' ? outcome.rate : null
      }),
    },
    adaptations: adaptationFigures(answers, station, suppressBelow),
    threshold: suppressBelow,
  }
}
