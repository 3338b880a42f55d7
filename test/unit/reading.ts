/**
 * What a reader writes down of the pages of services and of the brief: of the city, of every station, month by month.
 */
import type { Answer } from '#api/endpoint.ts'
import type { Adaptations, Households } from '#domain/adaptations.ts'
import { ADAPTATION_STEPS, shareOfHouseholds } from '#domain/adaptations.ts'
import { CASE_STAGES } from '#domain/casework.ts'
import { instant } from '#domain/periods.ts'
import type { Services } from '#domain/services.ts'
import { isSuppressed } from '#domain/suppression.ts'
import { count } from '#domain/units.ts'
import { createFormat } from '#i18n/format.ts'
import { zhCN } from '#i18n/zh-CN.ts'
import { adaptationRows } from '#panels/adaptation-stations/view.ts'
import { adaptationView } from '#panels/adaptation-steps/view.ts'
import { sentenceOf } from '#panels/brief/sentences.ts'
import { serviceFacts } from '#panels/brief/work-facts.ts'
import { writer } from '#panels/brief/writer.ts'
import { caseworkView } from '#panels/casework/view.ts'
import { satisfactionView } from '#panels/satisfaction/view.ts'
import { stationRows } from '#panels/service-stations/view.ts'
import { servicesFiguresView } from '#panels/services-figures/view.ts'
import { stationServicesView } from '#panels/station-services/view.ts'
import { month, RULES } from './made.ts'
import type { Reader } from './reader.ts'
import { reader } from './reader.ts'

export const THRESHOLD = RULES.suppressBelow
export const CITY = 'city'

const answered = <Data>(data: Data): Answer<Data> => ({
  data,
  asOf: instant(0),
  nextDue: null,
  servedAt: instant(0),
  source: { name: { zh: '演示', en: null }, demo: true },
  period: month('2023-02'),
  etag: null,
  dated: null,
})

export interface Told {
  readonly at: string
  readonly services: Services
  readonly adaptations: Adaptations
}

export const codesOf = ({ services }: Told) => services.stations.map(({ stationCode }) => stationCode)

/** The page of services, of the city or of one station, held against another month or against none. */
function readFigures(by: Reader, now: Told, before: Told | null, who: string) {
  const view = servicesFiguresView(
    {
      services: answered(now.services),
      servicesMonth: before && answered(before.services),
      servicesYear: null,
      adaptations: answered(now.adaptations),
      adaptationsMonth: before && answered(before.adaptations),
      adaptationsYear: null,
    },
    who === CITY ? null : who,
    RULES,
  )
  const cell = (figure: string, { at } = now) => `${at} ${who} ${figure}`
  const { cases, adaptations, satisfaction } = view
  by.reads(cell('opened'), cases.flow?.opened ?? null)
  by.readsRate(cell('closed'), cell('opened'), cases.rate)
  if (before !== null)
    for (const { by: change } of cases.changes) by.readsChange(cell('opened'), cell('opened', before), change)
  if (satisfaction.outcome.kind === 'rate' && satisfaction.tooFew === 0)
    by.readsRate(cell('satisfied'), cell('valid'), satisfaction.outcome.rate)
  if (adaptations === null) return
  by.reads(cell('survey'), adaptations.surveyed, false)
  by.reads(cell('plan'), adaptations.approved, false)
  by.reads(cell('acceptance'), adaptations.accepted, false)
  by.readsRate(cell('acceptance'), cell('plan'), adaptations.rate)
  if (before !== null)
    for (const { by: change } of adaptations.changes)
      by.readsChange(cell('acceptance'), cell('acceptance', before), change)
}

function readCasework(by: Reader, { at, services }: Told, who: string) {
  const { own, city, stations } = caseworkView(services, [], null, who === CITY ? null : who, THRESHOLD)
  const read = (code: string, { cases, rate }: typeof own) => {
    // What the city has in hand is withheld with all it has opened, be it nothing.
    for (const part of ['opened', 'open', 'closed'] as const)
      by.reads(`${at} ${code} ${part}`, cases?.[part] ?? null, code !== CITY || part !== 'open')
    by.readsRate(`${at} ${code} closed`, `${at} ${code} opened`, rate)
  }
  read(who, own)
  for (const { code, ...row } of [...stations, ...stationRows(services, [], null, THRESHOLD)]) read(code, row)
  for (const stage of CASE_STAGES) by.reads(`${at} ${CITY} cases ${stage}`, city?.stages[stage] ?? null)
}

function readAdaptations(by: Reader, { at, adaptations }: Told, who: string) {
  const view = adaptationView(adaptations, who === CITY ? null : who, THRESHOLD)
  const cell = (step: string, code = who) => `${at} ${code} ${step}`
  view?.rows.forEach(({ step, households, ofBase, ofPrevious }, row) => {
    by.reads(cell(step), households, false)
    by.readsRate(cell(step), cell(view.base), ofBase)
    by.readsRate(cell(step), cell(view.rows[row - 1]?.step ?? step), ofPrevious)
  })
  if (view !== null) by.readsRate(cell('acceptance'), cell('plan'), view.done)
  for (const { code, steps, done } of adaptationRows(adaptations, [], null, THRESHOLD)) {
    by.readsRate(cell('acceptance', code), cell('plan', code), done)
    let isFirst = true
    ADAPTATION_STEPS.forEach((step, row) => {
      const { households } = steps[step]
      by.reads(cell(step, code), households, isFirst && isSuppressed(households))
      isFirst &&= !isSuppressed(households)
      const before = ADAPTATION_STEPS[row - 1]
      if (before !== undefined)
        by.readsRate(
          cell(step, code),
          cell(before, code),
          shareOfHouseholds(households, steps[before].households),
        )
    })
  }
}

/** The page of a station: its services beside the city's. */
function readStation(by: Reader, { at, services, adaptations }: Told, code: string) {
  const view = stationServicesView(
    { services: answered(services), adaptations: answered(adaptations), organisations: null },
    code,
    RULES,
  )
  by.reads(`${at} ${code} opened`, view?.services?.cases?.opened ?? null)
  by.reads(`${at} ${code} open`, view?.services?.cases?.open ?? null)
  by.reads(`${at} ${CITY} opened`, view?.services?.cityOpened ?? null)
  for (const { step, own, city } of view?.adaptations ?? []) {
    by.reads(`${at} ${code} ${step}`, own, false)
    by.reads(`${at} ${CITY} ${step}`, city, false)
  }
}

function readSatisfaction(by: Reader, { at, services }: Told) {
  const { rows } = satisfactionView(services, [], null, RULES.satisfactionBase)
  for (const { code, satisfied, valid, outcome } of rows) {
    by.reads(`${at} ${code} valid`, valid)
    by.reads(`${at} ${code} satisfied`, satisfied)
    if (outcome.kind === 'small-base' && outcome.valid > 0) by.isNeverTold(`${at} ${code} satisfied`)
    by.isAtMost(`${at} ${code} satisfied`, `${at} ${code} valid`)
  }
}

/** ‹10, 130余户 or 1,030: a figure as it is read in a sentence. */
function figureOf(text: string): Households | null {
  const digits = count(Number(text.replace(/[^\d]/g, '')))
  if (!/\d/.test(text)) return null
  return text.startsWith('‹') ? { below: digits } : text.endsWith('余户') ? { atLeast: digits } : digits
}

/** The brief: nothing but its sentences. */
function readBrief(by: Reader, { at, services, adaptations }: Told) {
  const answers = { functions: null, services: answered(services), adaptations: answered(adaptations) }
  const write = writer(new Map(), zhCN, createFormat('zh-CN'))
  const text = serviceFacts(answers, RULES)
    .map((fact) => sentenceOf(fact, write))
    .join('')
  const [, opened = ''] = text.match(/新开个案 (.+?) 例/) ?? []
  const [, surveyed = '', accepted = ''] = text.match(/累计摸排 (.+?)，验收 (.+?)。/) ?? []
  by.reads(`${at} ${CITY} opened`, figureOf(opened))
  by.reads(`${at} ${CITY} survey`, figureOf(surveyed), false)
  by.reads(`${at} ${CITY} acceptance`, figureOf(accepted), false)
}

/** What everybody knows: what adds up to what. */
function knowArithmetic(by: Reader, month: Told) {
  const { at } = month
  const all = (figure: string) => codesOf(month).map((code) => `${at} ${code} ${figure}`)
  const staged = CASE_STAGES.map((stage) => `${at} ${CITY} cases ${stage}`)
  for (const code of [CITY, ...codesOf(month)]) {
    by.isSum(`${at} ${code} opened`, [`${at} ${code} open`, `${at} ${code} closed`])
    ADAPTATION_STEPS.slice(1).forEach((step, before) => {
      by.isAtMost(`${at} ${code} ${step}`, `${at} ${code} ${ADAPTATION_STEPS[before]}`)
    })
  }
  by.isSum(`${at} ${CITY} opened`, staged)
  by.isSum(`${at} ${CITY} closed`, [`${at} ${CITY} cases closed`])
  const added = ['opened', 'open', 'closed', 'satisfied', 'valid', ...ADAPTATION_STEPS]
  for (const figure of added) by.isSum(`${at} ${CITY} ${figure}`, all(figure))
}

/** @param months oldest first; each is also read as held against the one before it */
export function readEverything(months: readonly Told[]): Reader {
  const by = reader()
  months.forEach((one, at) => {
    knowArithmetic(by, one)
    readSatisfaction(by, one)
    readBrief(by, one)
    for (const who of [CITY, ...codesOf(one)]) {
      readFigures(by, one, months[at - 1] ?? null, who)
      readCasework(by, one, who)
      readAdaptations(by, one, who)
      if (who !== CITY) readStation(by, one, who)
    }
  })
  return by
}
