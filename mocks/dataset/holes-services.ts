import type { Month } from '#domain/periods.ts'
import { FIRST } from './calendar.ts'
import type { Dataset } from './dataset.ts'
import { each, inChineseOnly, pierce, SILENT } from './holes.ts'
import { DEJI, HOUCHENG, LEYU } from './towns.ts'

type ServicesWire = ReturnType<Dataset['services']>
type StationWire = ServicesWire['stations'][number]
type AdaptationsWire = ReturnType<Dataset['adaptations']>
type OrganisationsWire = ReturnType<Dataset['organisations']>

const NO_GROUPS = { preparing: null, forming: null, turning: null, mature: null, ending: null }
const noneOf = (column: readonly unknown[]): null[] => column.map(() => null)

function stationHole(station: StationWire): StationWire {
  if (station.stationCode === SILENT) {
    return {
      ...station,
      cases: null,
      groups: NO_GROUPS,
      visits: null,
      satisfaction: { satisfied: null, valid: null },
      activities: noneOf(station.activities),
      personTimes: noneOf(station.personTimes),
    }
  }
  if (station.stationCode === DEJI) return { ...station, groups: { ...station.groups, turning: null } }
  if (station.stationCode !== LEYU) return station
  return { ...station, visits: null, satisfaction: { ...station.satisfaction, satisfied: null } }
}

/** One station tells nothing, others leave a figure out; in the first month nobody had added up the city's cases. */
export const servicesHole = ({ stations, ...services }: ServicesWire, period: Month): ServicesWire => ({
  ...services,
  cityCases: period === FIRST ? null : services.cityCases,
  stations: stations.map(stationHole),
})

const UNKNOWN = { households: null, waitingDays: null }
const NO_STEPS = {
  survey: UNKNOWN,
  application: UNKNOWN,
  assessment: UNKNOWN,
  plan: UNKNOWN,
  works: UNKNOWN,
  acceptance: UNKNOWN,
  settlement: UNKNOWN,
  archive: UNKNOWN,
}

/** One station tells nothing, one leaves out a step; in the first month nobody had added up the city. */
export const adaptationsHole = ({ city, stations }: AdaptationsWire, period: Month): AdaptationsWire => ({
  city: period === FIRST ? NO_STEPS : city,
  stations: stations.map((station) => {
    if (station.stationCode === SILENT) return { ...station, steps: NO_STEPS }
    if (station.stationCode !== HOUCHENG) return station
    return { ...station, steps: { ...station.steps, assessment: UNKNOWN } }
  }),
})

/** Villages, members and days of entry left out here and there; one stage has no term. */
export const organisationsHole = (whole: OrganisationsWire): OrganisationsWire => ({
  categories: pierce(whole.categories, each(4, 1), ({ id, name }) => ({ id, name: inChineseOnly(name) })),
  limits: pierce(whole.limits, each(5, 1), (one) => ({ ...one, limitDays: null })),
  organisations: pierce(whole.organisations, each(6, 2), (one) => ({
    ...one,
    name: inChineseOnly(one.name),
    unit: null,
    members: null,
    enteredOn: null,
    filedOn: one.stage === 'filed' ? null : one.filedOn,
  })),
})
