import type { Answer } from '#api/endpoint.ts'
import type { Before, Change } from '#domain/comparisons.ts'
import { changesSince, rateChangesSince, within } from '#domain/comparisons.ts'
import { needTotal } from '#domain/need-total.ts'
import type { Needs } from '#domain/needs.ts'
import { conversionOf } from '#domain/needs.ts'
import type { Day, Month } from '#domain/periods.ts'
import { dayOf } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import { sumReported } from '#domain/reported.ts'
import type { ResponseTime, ResponseTimes } from '#domain/response-times.ts'
import { responseOf, waitingTooLong } from '#domain/response-times.ts'
import type { Rules } from '#domain/rules.ts'
import type { StationTotal } from '#domain/stations.ts'
import type { Survey } from '#domain/surveys.ts'
import type { Count, Days, Points, Ratio } from '#domain/units.ts'
import { count } from '#domain/units.ts'

export interface NeedsFiguresAnswers {
  readonly needs: Answer<Needs>
  readonly needsMonth: Answer<Needs> | null
  readonly needsYear: Answer<Needs> | null
  readonly times: Answer<ResponseTimes> | null
  readonly timesMonth: Answer<ResponseTimes> | null
  readonly timesYear: Answer<ResponseTimes> | null
  readonly surveys: Answer<readonly Survey[]> | null
  readonly surveysMonth: Answer<readonly Survey[]> | null
  readonly surveysYear: Answer<readonly Survey[]> | null
}

interface Changing<Value> {
  readonly changes: readonly Change<Value>[]
}

/** Forms found valid, over the surveys by form that have ended. */
interface Forms {
  readonly valid: Reported<Count>
  readonly surveys: Count
  /** Ended ones that told no valid count: they are not in the sum. */
  readonly unreported: number
}

export interface NeedsFiguresView {
  readonly accepted: StationTotal & Changing<Count>
  readonly linked: StationTotal & Changing<Count>
  readonly conversion: { readonly rate: Reported<Ratio>; readonly unreported: number } & Changing<Points>
  /** Null while the times have not come. */
  readonly response: (ResponseTime & Changing<Days>) | null
  readonly overdue: (StationTotal & Changing<Count>) | null
  readonly waitingDays: Days
  readonly forms: (Forms & Changing<Count>) | null
}

/** A sum with a part missing is held against nothing: the missing part would look like a change. */
const whole = ({ total, unreported }: StationTotal) => (unreported === 0 ? total : null)

function formsOf(surveys: readonly Survey[]): Forms {
  const ended = surveys.filter(({ method, end }) => method === 'forms' && end !== null)
  const valid = sumReported(ended.map((survey) => survey.valid))
  return {
    valid: valid === null ? null : count(valid),
    surveys: count(ended.length),
    unreported: ended.filter((survey) => survey.valid === null).length,
  }
}

/** The answers of the months that figures are held against, read alike. */
const beforeOf = <Data, Value>(
  month: Answer<Data> | null,
  year: Answer<Data> | null,
  read: (answer: Answer<Data>) => Reported<Value>,
): Before<Value> => ({ month: month && read(month), year: year && read(year) })

function needFigures(
  answers: NeedsFiguresAnswers,
  isOwn: (row: { readonly stationCode: string }) => boolean,
) {
  const { needs, needsMonth, needsYear } = answers
  const period: Month = needs.period
  const own = ({ data }: Answer<Needs>): Needs => ({ ...data, rows: data.rows.filter(isOwn) })
  const before = <Value>(read: (needs: Needs) => Reported<Value>) =>
    within(
      'year',
      period,
      beforeOf(needsMonth, needsYear, (answer) => read(own(answer))),
    )
  const acceptedOf = (of: Needs) => needTotal(of, ({ accepted }) => accepted)
  const linkedOf = (of: Needs) => needTotal(of, ({ linked }) => linked)
  const [accepted, linked] = [acceptedOf(own(needs)), linkedOf(own(needs))]
  const conversion = conversionOf(own(needs))
  const complete = ({ rate, unreported }: typeof conversion) => (unreported === 0 ? rate : null)
  return {
    accepted: {
      ...accepted,
      changes: changesSince(
        whole(accepted),
        before((of) => whole(acceptedOf(of))),
      ),
    },
    linked: {
      ...linked,
      changes: changesSince(
        whole(linked),
        before((of) => whole(linkedOf(of))),
      ),
    },
    conversion: {
      ...conversion,
      changes: rateChangesSince(
        complete(conversion),
        before((of) => complete(conversionOf(of))),
      ),
    },
  }
}

function timeFigures(
  { times, timesMonth, timesYear }: NeedsFiguresAnswers,
  station: string | null,
  rules: Rules,
) {
  if (times === null) return { response: null, overdue: null }
  const overdueIn = ({ data, asOf }: Answer<ResponseTimes>) => {
    const on: Day = dayOf(asOf)
    return waitingTooLong(data, station, on, rules)
  }
  const response = responseOf(times.data, station)
  const overdue = overdueIn(times)
  return {
    response: {
      ...response,
      changes: changesSince(
        response.median,
        beforeOf(timesMonth, timesYear, ({ data }) => responseOf(data, station).median),
      ),
    },
    overdue: {
      ...overdue,
      changes: changesSince(
        whole(overdue),
        beforeOf(timesMonth, timesYear, (answer) => whole(overdueIn(answer))),
      ),
    },
  }
}

/** What was asked for and what became of it, of the city or of one station. */
export function needsFiguresView(
  answers: NeedsFiguresAnswers,
  station: string | null,
  rules: Rules,
): NeedsFiguresView {
  const isOwn = ({ stationCode }: { readonly stationCode: string }) =>
    station === null || stationCode === station
  const { surveys, surveysMonth, surveysYear } = answers
  const formsIn = ({ data }: Answer<readonly Survey[]>) => formsOf(data.filter(isOwn))
  const forms = surveys === null ? null : formsIn(surveys)
  return {
    ...needFigures(answers, isOwn),
    ...timeFigures(answers, station, rules),
    waitingDays: rules.waitingDays,
    forms: forms && {
      ...forms,
      changes: changesSince(
        forms.valid,
        beforeOf(surveysMonth, surveysYear, (answer) => formsIn(answer).valid),
      ),
    },
  }
}
