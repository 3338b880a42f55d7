import type { Change } from '#domain/comparisons.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count, PerTenThousand } from '#domain/units.ts'
import { count } from '#domain/units.ts'
import { changeNotes } from '#i18n/changes.ts'
import type { Format, Quantity } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { KeyFigure } from '#ui/KeyFigures.tsx'
import type { HeadlineView } from './view.ts'

/** One headline figure in words. */
export interface Figure extends KeyFigure {
  /** The unit of the bare value, for the table: where 144.74 万人 is read, 1,447,400 人 is exported. */
  readonly bareUnit: string
}

/** The main figures, and those for which only a wide box has room. */
export interface Figures {
  readonly main: readonly Figure[]
  readonly further: readonly Figure[]
}

type Writer = ReturnType<typeof writer>

/** Phrases that several figures share. */
function writer(words: Words, format: Format, noBase: HeadlineView['noBase']) {
  const text = words.panels.headline
  const number = (value: number) => format.count(count(value))
  return {
    text,
    format,
    number,
    units: words.units,
    /** 覆盖率 98.1%（1 家未上报）: what is missing from this phrase alone. */
    lacking: (phrase: string, stations: number) =>
      stations === 0 ? phrase : text.lacking(phrase, text.unreported(number(stations))),
    missing: (stations: number) => (stations === 0 ? [] : [text.unreported(number(stations))]),
    differences: (changes: readonly Change[]) => changeNotes(changes, format.countChange, words),
    rateDifferences: (changes: readonly Change<PerTenThousand>[]) =>
      changeNotes(changes, format.perTenThousandChange, words),
    /** 上年同月无数据: a comparison that was asked for and cannot be made. */
    noBase: noBase === null ? [] : [text.noBase[noBase]],
    counted: (
      id: keyof typeof text.labels,
      value: Reported<Count>,
      unit: string,
      notes: readonly string[],
    ) => ({
      id,
      label: text.labels[id],
      ...format.quantity(value, unit),
      bareUnit: unit,
      notes,
      value,
    }),
    told: (
      id: keyof typeof text.labels,
      value: Reported<number>,
      quantity: Quantity,
      notes: readonly string[],
    ): Figure => ({ id, label: text.labels[id], ...quantity, bareUnit: quantity.unit, notes, value }),
    /** In place of a figure whose answer has not come. */
    pending: (id: keyof typeof text.labels, note: string): Figure => ({
      id,
      label: text.labels[id],
      digits: format.none,
      unit: '',
      bareUnit: '',
      notes: [note],
      value: null,
    }),
  }
}

function stationFigure(view: HeadlineView, { text, format, number, units, counted }: Writer): Figure {
  const { covered, towns } = view.towns
  const covers = covered === towns ? text.allTowns : text.towns(number(covered), number(towns))
  const run =
    view.commissioned === null
      ? text.commissionedUnknown
      : text.commissioned(number(view.commissioned), number(view.stations))
  const ofCity = [towns === 0 ? text.noTowns : covers, ...(view.stations === 0 ? [] : [run])]
  const own = view.operator === null ? [] : [text.operator(format.name(view.operator))]
  return counted('stations', view.stations, units.station, view.isCity ? ofCity : own)
}

function roomFigure({ rooms }: HeadlineView, by: Writer): Figure {
  const { text, format, number } = by
  const { rate, gaps, unreported } = rooms.coverage
  const others = unreported === rooms.unreported ? 0 : unreported
  return by.counted('rooms', rooms.total, by.units.room, [
    ...(rate === null ? [] : [by.lacking(text.coverage(format.ratio(rate)), others)]),
    ...(gaps === null || gaps === 0 ? [] : [text.gaps(number(gaps))]),
    ...by.missing(rooms.unreported),
    ...by.differences(rooms.changes),
    ...by.noBase,
  ])
}

function projectFigure({ projects }: HeadlineView, noDataYet: string, by: Writer): Figure {
  if (projects === null) return by.pending('projects', noDataYet)
  const { late, watch, unreported } = projects.lights
  return by.counted('projects', projects.active, by.units.project, [
    by.text.late(by.number(late)),
    by.text.watch(by.number(watch)),
    ...(unreported === 0 ? [] : [by.text.projectsUnreported(by.number(unreported))]),
    ...by.differences(projects.changes),
  ])
}

function furtherFigures(
  { forms, conversion, spending }: HeadlineView,
  { noDataYet, share }: { readonly noDataYet: string; readonly share: string },
  by: Writer,
): Figure[] {
  const { text, format, number } = by
  const valid =
    forms === null
      ? by.pending('forms', noDataYet)
      : forms.surveys === 0
        ? by.pending('forms', text.noSurveys)
        : by.counted('forms', forms.valid, by.units.form, [
            ...(conversion === null || conversion.rate === null
              ? []
              : [by.lacking(text.conversion(format.ratio(conversion.rate)), conversion.unreported)]),
            ...(forms.unreported === 0 ? [] : [text.surveysUnreported(number(forms.unreported))]),
          ])
  if (spending === null) return [valid, by.pending('budget', noDataYet)]
  const { execution, elapsed, gap, unreported } = spending
  const told = by.told('budget', execution, { digits: format.ratio(execution), unit: '' }, [
    ...(elapsed === null ? [] : [text.elapsed(format.ratio(elapsed))]),
    ...(gap === null ? [] : [format.pointsInWords(gap)]),
    ...(unreported === 0 ? [] : [text.projectsUnreported(number(unreported))]),
  ])
  return [valid, execution === null ? told : { ...told, bareUnit: share }]
}

/** The figures as a reader sees and hears them. */
export function figuresOf(view: HeadlineView, words: Words, format: Format): Figures {
  const by = writer(words, format, view.noBase)
  const { text } = by
  const { noDataYet } = words.freshness
  const { certified, filed, perTenThousand, residents } = view
  const quarter = filed.thisQuarter
  return {
    main: [
      stationFigure(view, by),
      roomFigure(view, by),
      by.counted('certified', certified.total, words.units.person, [
        ...by.differences(certified.changes),
        ...by.noBase,
        ...by.missing(certified.unreported),
      ]),
      by.told(
        'perTenThousand',
        perTenThousand,
        {
          digits: format.perTenThousand(perTenThousand),
          unit: perTenThousand === null ? '' : words.units.person,
        },
        [
          text.residents(format.count(residents)),
          ...by.missing(certified.unreported),
          ...by.rateDifferences(view.perTenThousandChanges),
        ],
      ),
      projectFigure(view, noDataYet, by),
      by.counted('filed', filed.total, words.units.organisation, [
        ...(quarter.total === null
          ? []
          : [by.lacking(text.thisQuarter(format.countChange(quarter.total)), quarter.unreported)]),
        ...by.missing(filed.unreported),
        ...by.differences(filed.changes),
      ]),
    ],
    further: furtherFigures(view, { noDataYet, share: words.panel.share }, by),
  }
}
