import type { TrainingCoverage } from '#domain/attendance.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'
import { certifiedWords } from '#i18n/certified/words.ts'
import { changeNotes } from '#i18n/changes.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { KeyFigure } from '#ui/KeyFigures.tsx'
import type { WorkforceFigures } from './view.ts'

/** One figure in words. */
export interface Figure extends KeyFigure {
  /** The unit of the bare value, for the table. */
  readonly bareUnit: string
}

type FigureId = keyof ReturnType<typeof certifiedWords>['figures']['labels']

/** Phrases that several figures share. */
function writer(words: Words, format: Format) {
  const text = certifiedWords(words).figures
  const number = (value: number) => format.count(count(value))
  const figure = (
    id: FigureId,
    digits: string,
    value: Reported<number>,
    notes: readonly string[],
    unit = '',
    bareUnit = unit,
  ): Figure => ({ id, label: text.labels[id], digits, unit, bareUnit, value, notes })
  return {
    words,
    format,
    text,
    number,
    figure,
    counted: (id: FigureId, value: Reported<Count>, notes: readonly string[]) => {
      const { digits, unit } = format.quantity(value, words.units.person)
      return figure(id, digits, value, notes, unit, words.units.person)
    },
    /** A rate; its bare value is a share. */
    rate: (id: FigureId, value: Reported<number>, digits: string, notes: readonly string[]) =>
      figure(id, digits, value, notes, '', value === null ? '' : words.panel.share),
    missing: (stations: number) => (stations === 0 ? [] : [text.stationsUnreported(number(stations))]),
  }
}

type Writer = ReturnType<typeof writer>

function certifiedFigure({ certified }: WorkforceFigures, by: Writer): Figure {
  return by.counted('certified', certified.total, [
    ...changeNotes(certified.changes, by.format.countChange, by.words),
    ...by.missing(certified.unreported),
  ])
}

function perTenThousandFigure(view: WorkforceFigures, { figure, format, text, words, missing }: Writer) {
  const { perTenThousand: rate, residents, countedOn } = view
  return figure(
    'perTenThousand',
    format.perTenThousand(rate),
    rate,
    [
      text.residents(format.count(residents)),
      ...(countedOn === null ? [] : [text.countedOn(format.day(countedOn))]),
      ...changeNotes(view.perTenThousandChanges, format.perTenThousandChange, words),
      ...missing(view.certified.unreported),
    ],
    rate === null ? '' : words.units.person,
  )
}

function newlyFigure({ newly, station }: WorkforceFigures, by: Writer): Figure {
  const { text, format, words } = by
  if (newly === null) return by.figure('newly', format.none, null, [words.freshness.noDataYet])
  const { toDate, toDateChanges, inMonth } = newly
  return by.counted('newly', toDate.total, [
    ...toDateChanges.map((change) => text.sameMonths(format.countChange(change.by))),
    ...(inMonth === null ? [] : [text.inMonth(format.count(inMonth))]),
    ...changeNotes(
      newly.inMonthChanges.filter(({ comparison }) => comparison === 'month'),
      format.countChange,
      words,
    ),
    ...(toDate.unreported === 0 ? [] : [text.monthsUnreported(by.number(toDate.unreported))]),
    ...(station === null ? [] : [text.cityOnly]),
  ])
}

function staffFigure({ staff }: WorkforceFigures, by: Writer): Figure {
  return by.counted('staff', staff.total, [
    by.text.certifiedIsNotStaff,
    ...changeNotes(staff.changes, by.format.countChange, by.words),
    ...by.missing(staff.unreported),
  ])
}

/** Of the city a rate; of one station whether it is met, since a rate of one would read as all or nothing. */
function staffingFigure(view: WorkforceFigures, by: Writer): Figure {
  const { text, format, number, words } = by
  const { staffing, minimum, station } = view
  const { rate, short, missing, unreported } = staffing
  if (minimum === null) return by.figure('staffing', format.none, null, [text.noTarget])
  const least = text.minimum(format.count(minimum))
  if (station !== null) {
    const digits =
      rate === null ? format.unreported : short === 0 ? text.met : text.missing(format.count(missing))
    return by.rate('staffing', rate, digits, [least])
  }
  const who = [
    ...(short > 0 ? [text.short(format.count(short), format.count(missing))] : []),
    ...(short === 0 && unreported === 0 ? [text.allMet] : []),
  ]
  return by.rate('staffing', rate, format.ratio(rate), [
    ...(rate === null ? [] : who),
    ...changeNotes(view.staffingChanges, format.pointsInWords, words),
    ...(unreported === 0 ? [] : [text.stationsUnreported(number(unreported))]),
    least,
  ])
}

/** Of one station: how often somebody of it came. */
function attendanceFigure({ attended, absent, unreported, rate }: TrainingCoverage, by: Writer): Figure {
  const { text, format, number } = by
  if (attended + absent + unreported === 0) {
    return by.figure('attendance', format.none, null, [text.noSessions])
  }
  return by.rate('attendance', rate, format.ratio(rate), [
    ...(rate === null ? [] : [text.attended(format.count(attended), number(attended + absent))]),
    ...(absent === 0 ? [] : [text.absent(format.count(absent))]),
    ...(unreported === 0 ? [] : [text.timesUnreported(format.count(unreported))]),
  ])
}

/** Of the city: sessions held against the calendar. */
function trainingFigure(view: WorkforceFigures, by: Writer): Figure {
  const { programme, schedule, scheduleChanges, attendance } = view
  if (attendance !== null) return attendanceFigure(attendance, by)
  const { text, format, words } = by
  if (schedule === null) {
    const why = programme === 'none' ? text.noProgramme : words.freshness.noDataYet
    return by.figure('training', format.none, null, [why])
  }
  const { rate, held, planned, elapsed, gap, begun, light } = schedule
  return by.rate('training', rate, rate === null ? format.none : format.ratio(rate), [
    ...(begun ? [] : [text.notBegun]),
    ...(light === null ? [] : [words.lights[light]]),
    text.sessions(format.count(held), format.count(planned)),
    ...(elapsed === null ? [] : [text.elapsed(format.ratio(elapsed))]),
    ...(gap === null ? [] : [format.pointsInWords(gap)]),
    ...changeNotes(scheduleChanges, format.pointsInWords, words),
  ])
}

/** The figures as a reader sees and hears them. */
export function figuresOf(view: WorkforceFigures, words: Words, format: Format): readonly Figure[] {
  const by = writer(words, format)
  return [
    certifiedFigure(view, by),
    perTenThousandFigure(view, by),
    newlyFigure(view, by),
    staffFigure(view, by),
    staffingFigure(view, by),
    trainingFigure(view, by),
  ]
}
