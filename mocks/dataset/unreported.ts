import type { cityEndpoint } from '#api/city.ts'
import type { WireOf } from '#api/endpoint.ts'
import { FIRST, month } from './calendar.ts'
import type { Dataset } from './dataset.ts'
import { evaluationHole, revisionHole } from './evaluation-holes.ts'
import {
  each,
  inChineseOnly,
  pierce,
  projectHole,
  SILENT,
  stationHole,
  surveyHole,
  townHole,
} from './holes.ts'
import { decisionHole, responseHole } from './holes-decisions.ts'
import { accountHole, recordHole } from './holes-projects.ts'
import { adaptationsHole, organisationsHole, servicesHole } from './holes-services.ts'
import { DEJI, NANFENG } from './towns.ts'
import { trainingHole } from './training-hole.ts'

type CityWire = WireOf<typeof cityEndpoint>

const SILENT_MONTH = month('2022-06')
const MONTH_WITHOUT_SENIORS = month('2022-09')

const of =
  (...codes: readonly string[]) =>
  (row: { stationCode: string }) =>
    codes.includes(row.stationCode)

const programmeHole = (programme: CityWire['programme']): CityWire['programme'] =>
  programme && {
    ...programme,
    name: inChineseOnly(programme.name),
    modules: programme.modules.map(inChineseOnly),
  }

const policyHole = ({ title, issued, issuer }: CityWire['policies'][number]) => ({
  issued,
  title: inChineseOnly(title),
  issuer: inChineseOnly(issuer),
})

/**
 * The same city as it looks where reporting is poor: whatever the contract lets be null is null somewhere. One station
 * sends nothing at all, several leave out a figure, and base map and programme came only after the first month.
 */
export const unreported = (whole: Dataset): Dataset => ({
  city: (period) => {
    const city = whole.city(period)
    return {
      ...city,
      name: inChineseOnly(city.name),
      population: null,
      policies: city.policies.map(policyHole),
      programme: period === FIRST ? null : programmeHole(city.programme),
      ratedAgencies: period === FIRST ? null : (city.ratedAgencies ?? null),
      notes: (city.notes ?? []).map(inChineseOnly),
    }
  },
  geography: (period) => {
    const { towns, geometry } = whole.geography(period)
    const known = period === FIRST ? null : geometry
    return {
      towns: towns.map(townHole),
      geometry: known && {
        ...known,
        note: inChineseOnly(known.note),
        sources: null,
        licences: (known.licences ?? []).map((one) => ({ ...one, part: inChineseOnly(one.part) })),
      },
    }
  },
  stations: (period) => ({ stations: whole.stations(period).stations.map(stationHole) }),
  rooms: (period) => {
    const { stationCodes, columns } = whole.rooms(period)
    const placeless = each(23, 5)
    const undated = each(6, 4)
    return {
      stationCodes,
      columns: {
        ...columns,
        longitude: pierce<number | null>(columns.longitude, placeless, () => null),
        latitude: pierce<number | null>(columns.latitude, placeless, () => null),
        since: pierce<string | null>(columns.since ?? [], undated, () => null),
      },
    }
  },
  workforce: (period) => ({
    months: whole.workforce(period).months.map(({ period: past, certified, newlyCertified }) => ({
      period: past,
      newlyCertified: past === SILENT_MONTH ? null : (newlyCertified ?? null),
      certified:
        past === SILENT_MONTH
          ? { assistant: null, worker: null, senior: null }
          : { ...certified, senior: past === MONTH_WITHOUT_SENIORS ? null : certified.senior },
    })),
  }),
  surveys: (period) => ({ surveys: pierce(whole.surveys(period).surveys, each(3, 2), surveyHole) }),
  needs: (period) => {
    const { topics, rows } = whole.needs(period)
    const undecided = pierce(rows, each(7, 1), (row) => ({ ...row, linked: null }))
    return {
      topics: pierce(topics, each(4, 3), ({ id, name }) => ({ id, name: inChineseOnly(name), field: null })),
      rows: pierce(undecided, of(SILENT, DEJI), (row) => ({
        ...row,
        accepted: null,
        linked: null,
        oldestWaiting: null,
      })),
    }
  },
  decisions: (period) => {
    const { rows, links } = whole.decisions(period)
    return {
      rows: rows.filter(({ stationCode }) => stationCode !== SILENT).map(decisionHole),
      links: pierce(links, each(6, 2), (link) => ({ ...link, needs: null })),
    }
  },
  'response-times': (period) => responseHole(whole['response-times'](period)),
  projects: (period) => ({ projects: whole.projects(period).projects.map(projectHole) }),
  accounts: (period) => ({ accounts: whole.accounts(period).accounts.map(accountHole) }),
  records: (period) => ({ records: whole.records(period).records.map(recordHole) }),
  functions: (period) => {
    const { functions, rows } = whole.functions(period)
    const undone = pierce(rows, each(6, 4), (row) => ({ ...row, done: null }))
    return {
      functions: pierce(functions, each(5, 3), ({ id, name }) => ({ id, name: inChineseOnly(name) })),
      rows: pierce(undone, of(SILENT), (row) => ({ ...row, target: null, done: null })),
    }
  },
  reports: (period) => ({
    reports: pierce(whole.reports(period).reports, of(SILENT, DEJI, NANFENG), (report) => ({
      ...report,
      received: null,
    })),
  }),
  services: (period) => servicesHole(whole.services(period), period),
  adaptations: (period) => adaptationsHole(whole.adaptations(period), period),
  organisations: (period) => organisationsHole(whole.organisations(period)),
  training: (period) => (period === FIRST ? { programme: null } : trainingHole(whole.training(period))),
  evaluations: (period) => ({ evaluations: whole.evaluations(period).evaluations.map(evaluationHole) }),
  'report-history': (period) => ({
    reports: pierce(whole['report-history'](period).reports, of(SILENT), (report) => ({
      ...report,
      received: null,
    })),
  }),
  revisions: (period) => ({ revisions: whole.revisions(period).revisions.map(revisionHole) }),
})
