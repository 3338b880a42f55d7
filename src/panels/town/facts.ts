import type { LightGroup } from '#domain/portfolio.ts'
import { LIGHT_GROUPS } from '#domain/portfolio.ts'
import { returnRate, validRate } from '#domain/survey-rates.ts'
import type { Survey } from '#domain/surveys.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'
import type { Format, Quantity } from '#i18n/format.ts'
import { reportWords } from '#i18n/reports/words.ts'
import { townWords } from '#i18n/town/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Cell } from '#ui/table-twin.ts'
import { figure as cell } from '#ui/table-twin.ts'
import type { Against, TownProfile } from './view.ts'

/** One line of the profile: what it is, the town's figure, how it was had, and the city's. */
export interface Fact {
  readonly id: string
  readonly name: string
  readonly own: string
  readonly note: string | null
  readonly city: string | null
  /** The same for a table, where it is a number: bare, with its unit apart. */
  readonly bare: Bare | null
}

interface Bare {
  readonly own: Cell
  readonly city: Cell
  readonly unit: Cell
}

const dotted = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · ')

const inFull = ({ digits, unit }: Quantity) => `${digits} ${unit}`.trim()

/** What was told of a survey, in its own terms: forms analysed are not valid forms, and 130余 stays 130余. */
function surveyFacts(survey: Survey, words: Words, format: Format): string {
  const town = townWords(words)
  const { analysed, valid, visited } = survey
  const told = dotted([
    analysed === null ? null : town.analysed(format.count(analysed)),
    valid === null ? null : town.valid(format.count(valid)),
    visited === null ? null : town.visited(format.withUnit(format.published(visited), words.units.household)),
  ])
  return told === '' ? format.unreported : told
}

function surveyRates(survey: Survey, words: Words, format: Format): string | null {
  const town = townWords(words)
  const [returned, valid] = [returnRate(survey), validRate(survey)]
  const told = dotted([
    returned === null ? null : town.returnRate(format.ratio(returned)),
    valid === null ? null : town.validRate(format.ratio(valid)),
  ])
  return told === '' ? null : told
}

/** 滞后 1 · 按期 5: the lights of projects under way that there are. */
function lightsInWords(counts: TownProfile['lights']['own'], words: Words, format: Format): string {
  return LIGHT_GROUPS.filter((group) => group !== 'done' && counts[group] > 0)
    .map((group) => `${nameOfGroup(group, words, format)} ${format.count(counts[group])}`)
    .join(' · ')
}
const nameOfGroup = (group: LightGroup, words: Words, format: Format) =>
  group === 'unreported' ? format.unreported : words.lights[group]

const underWay = (counts: TownProfile['lights']['own']): Count =>
  count(counts.late + counts.watch + counts.unreported + counts['on-track'])

/** The profile in words, in the order a leader goes through it. */
export function factsOf(profile: TownProfile, words: Words, format: Format): Fact[] {
  const town = townWords(words)
  const { station, units, coverage, gaps, per10k, staff, organisations, lights, score, files, reports } =
    profile
  const line = (
    id: string,
    name: string,
    own: string,
    note: string | null,
    city: string | null,
    bare: Bare | null = null,
  ): Fact => ({ id, name, own, note, city, bare })
  const bareOf = <Value extends number>(
    { own, city }: Against<Value>,
    text: (value: Value | null) => string,
    unit: Cell,
  ): Bare => ({
    own: cell(text(own), own),
    city: city === null ? { text: format.none, value: null } : cell(text(city), city),
    unit,
  })
  const named = (unit: string): Cell => ({ text: unit, value: unit })
  /** A rate is read with its sign and calculated with as a share. */
  const share: Cell = { text: format.none, value: words.panel.share }
  const figure = <Value>(value: Value | null, text: (value: Value) => string) =>
    value === null ? format.unreported : text(value)
  const against = <Value>(value: Value | null, text: (value: Value) => string) =>
    value === null ? null : town.against(text(value))
  const inProjects = (many: Count) => town.projectCount(format.count(many))
  const inPeople = (many: Count) => town.people(format.count(many))
  const inOrganisations = (many: Count) => town.organisationCount(format.count(many))
  const { commissioned, evaluation } = station
  return [
    line(
      'operator',
      town.operator,
      figure(station.operator, format.name),
      commissioned === null ? null : commissioned ? town.commissioned.yes : town.commissioned.no,
      null,
    ),
    line('opened', town.openedOn, format.day(station.openedOn), null, null),
    line(
      'coverage',
      town.coverage,
      format.ratio(coverage.own),
      town.roomsOf(format.count(station.rooms), format.count(units)),
      against(coverage.city, format.ratio),
      bareOf(coverage, format.ratio, share),
    ),
    line(
      'gaps',
      town.gaps,
      figure(gaps, ({ length }) => (length === 0 ? town.noGaps : format.count(count(length)))),
      gaps === null || gaps.length === 0 ? null : town.names(gaps),
      null,
    ),
    line(
      'per10k',
      town.per10k,
      format.perTenThousand(per10k.own),
      town.base(
        format.count(station.certified),
        inFull(format.quantity(profile.town?.residents ?? null, words.units.person)),
      ),
      against(per10k.city, format.perTenThousand),
      bareOf(per10k, format.perTenThousand, named(town.perTenThousand)),
    ),
    line(
      'staff',
      town.staff,
      figure(staff.own, inPeople),
      null,
      against(staff.city, inPeople),
      bareOf(staff, format.count, named(words.units.person)),
    ),
    line(
      'organisations',
      town.organisations,
      figure(organisations.own, inOrganisations),
      station.filedThisQuarter === null
        ? null
        : town.filedThisQuarter(format.count(station.filedThisQuarter)),
      against(organisations.city, inOrganisations),
      bareOf(organisations, format.count, named(words.units.organisation)),
    ),
    line(
      'projects',
      town.projects,
      inProjects(underWay(lights.own)),
      lightsInWords(lights.own, words, format) || null,
      town.against(dotted([inProjects(underWay(lights.city)), lightsInWords(lights.city, words, format)])),
      bareOf(
        { own: underWay(lights.own), city: underWay(lights.city) },
        format.count,
        named(words.units.project),
      ),
    ),
    line(
      'closed',
      town.closed,
      inProjects(lights.own.done),
      null,
      town.against(inProjects(lights.city.done)),
      bareOf({ own: lights.own.done, city: lights.city.done }, format.count, named(words.units.project)),
    ),
    ...(profile.surveys.length === 0 ? [line('surveys', town.surveys, town.noSurveys, null, null)] : []),
    ...profile.surveys.map((survey) =>
      line(
        survey.id,
        format.name(survey.title),
        surveyFacts(survey, words, format),
        surveyRates(survey, words, format),
        null,
      ),
    ),
    line(
      'evaluation',
      town.evaluation,
      format.score(score.own),
      evaluation === null ? null : town.evaluationOf(String(evaluation.year)),
      score.city === null ? null : town.average(format.score(score.city)),
      bareOf(score, format.score, named(town.points)),
    ),
    line(
      'files',
      town.files,
      files === null ? format.unreported : town.filesCount(format.guarded(files)),
      profile.suppressBelow > 1 ? town.filesNote(format.count(count(profile.suppressBelow - 1))) : null,
      null,
    ),
    line(
      'reports',
      town.reports,
      reports.own.length === 0
        ? town.noReports
        : reports.own
            .map(({ period, status }) => town.report(format.month(period), reportWords(words)[status]))
            .join(' · '),
      null,
      reports.city === null ? null : town.onTime(format.ratio(reports.city)),
    ),
  ]
}
