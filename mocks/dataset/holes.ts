import type { WireOf } from '#api/endpoint.ts'
import type { geographyEndpoint } from '#api/geography.ts'
import type { stationsEndpoint } from '#api/stations.ts'
import type { surveysEndpoint } from '#api/surveys.ts'
import type { Name } from '#domain/names.ts'
import type { ProjectWire } from './project-plan.ts'
import { CHANGYINSHA, FENGHUANG, HOUCHENG, LEYU, NANFENG, TANGQIAO } from './towns.ts'

type TownWire = WireOf<typeof geographyEndpoint>['towns'][number]
type StationWire = WireOf<typeof stationsEndpoint>['stations'][number]
type SurveyWire = WireOf<typeof surveysEndpoint>['surveys'][number]

/** The station that sends nothing at all. */
export const SILENT = CHANGYINSHA

/** A name that nobody has translated. */
export const inChineseOnly = ({ zh }: Name): Name => ({ zh, en: null })

/** True for every `step`-th row, from the row `from` on. */
export const each =
  (step: number, from: number) =>
  (_row: unknown, at: number): boolean =>
    at % step === from

/** The rows, with a hole in those that are picked. */
export const pierce = <Row>(
  rows: readonly Row[],
  picked: (row: Row, at: number) => boolean,
  hole: (row: Row) => Row,
): Row[] => rows.map((row, at) => (picked(row, at) ? hole(row) : row))

export function townHole(town: TownWire): TownWire {
  if (town.code === LEYU) return { ...town, residents: null }
  if (town.code !== SILENT) return town
  return {
    ...town,
    name: inChineseOnly(town.name),
    short: inChineseOnly(town.short),
    villages: null,
    communities: null,
    residents: null,
    tile: null,
  }
}

const STATION_HOLES: Readonly<Record<string, Partial<StationWire>>> = {
  [TANGQIAO]: { certified: null },
  [FENGHUANG]: { rooms: null },
  [HOUCHENG]: { staffOnPost: null },
  [NANFENG]: { evaluation: null },
  [LEYU]: { filedOrganisations: null, filedThisQuarter: null },
  [SILENT]: {
    operator: null,
    contact: null,
    commissioned: null,
    openedOn: null,
    rooms: null,
    certified: null,
    staffOnPost: null,
    filedOrganisations: null,
    filedThisQuarter: null,
    evaluation: null,
  },
}

const contactInChinese = (contact: StationWire['contact']): StationWire['contact'] =>
  contact && {
    ...contact,
    office: inChineseOnly(contact.office),
    address: inChineseOnly(contact.address),
  }

export function stationHole(station: StationWire): StationWire {
  const { operator } = station
  const named = station.code === HOUCHENG && operator !== null ? inChineseOnly(operator) : operator
  const name = station.code === SILENT ? inChineseOnly(station.name) : station.name
  const contact = station.code === HOUCHENG ? contactInChinese(station.contact) : station.contact
  return { ...station, name, operator: named, contact, ...STATION_HOLES[station.code] }
}

export const surveyHole = (survey: SurveyWire): SurveyWire => ({
  ...survey,
  title: inChineseOnly(survey.title),
  field: null,
  issued: null,
  returned: null,
  valid: null,
  analysed: null,
  visited: null,
  start: null,
  end: null,
})

const withoutMilestones = each(7, 3)
const withoutMoney = each(5, 2)
const withoutOperator = each(11, 4)
const withoutField = each(9, 2)
const withoutEnglish = each(4, 1)

export function projectHole(project: ProjectWire, at: number): ProjectWire {
  const chinese = withoutEnglish(project, at)
  const { milestones, supervision, operator } = project
  const name = (own: Name) => (chinese ? inChineseOnly(own) : own)
  return {
    ...project,
    name: name(project.name),
    operator: operator === null || withoutOperator(project, at) ? null : name(operator),
    field: withoutField(project, at) ? null : (project.field ?? null),
    milestones:
      milestones === null || withoutMilestones(project, at)
        ? null
        : milestones.map((milestone) => ({ ...milestone, name: name(milestone.name) })),
    budget: withoutMoney(project, at) ? null : project.budget,
    paid: withoutMoney(project, at) || withoutMilestones(project, at) ? null : project.paid,
    supervision: supervision && { ...supervision, by: name(supervision.by), text: name(supervision.text) },
    override: project.override
      ? {
          ...project.override,
          by: inChineseOnly(project.override.by),
          reason: inChineseOnly(project.override.reason),
        }
      : null,
  }
}
