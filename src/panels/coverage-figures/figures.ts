import type { Change } from '#domain/comparisons.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'
import { changeNotes } from '#i18n/changes.ts'
import { coverageWords } from '#i18n/coverage/words.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { KeyFigure } from '#ui/KeyFigures.tsx'
import type { FiguresView } from './view.ts'

type Writer = ReturnType<typeof writer>

/** Phrases that several figures share. */
function writer({ coverage, minimum }: FiguresView, words: Words, format: Format) {
  const text = coverageWords(words).figures
  const number = (value: number) => format.count(count(value))
  return {
    text,
    words,
    format,
    number,
    townsLeftOut: coverage.unreported === 0 ? [] : [text.townsLeftOut(number(coverage.unreported))],
    stationsLeftOut: (stations: number) => (stations === 0 ? [] : [text.stationsLeftOut(number(stations))]),
    minimum: minimum === null ? [text.noTarget] : [text.minimum(format.count(minimum))],
    counted: (
      id: string,
      label: string,
      unit: string,
      { value, changes }: { readonly value: Count | null; readonly changes: readonly Change[] },
      notes: readonly string[],
    ): KeyFigure => ({
      id,
      label,
      ...format.quantity(value, unit),
      notes: [...notes, ...changeNotes(changes, format.countChange, words)],
      value,
    }),
  }
}

function roomFigures(view: FiguresView, { text, words, format, ...by }: Writer): KeyFigure[] {
  const { units, rooms, rate } = view
  return [
    by.counted('rooms', text.rooms, text.unit, view.roomCount, [
      ...(units === null ? [] : [text.ofUnits(format.count(units))]),
      ...by.stationsLeftOut(rooms.unreported),
    ]),
    {
      id: 'coverage',
      label: text.coverage,
      digits: format.ratio(rate.value),
      unit: '',
      notes: [...by.townsLeftOut, ...changeNotes(rate.changes, format.pointsInWords, words)],
      value: rate.value,
    },
    by.counted('gaps', text.gaps, text.unit, view.gaps, by.townsLeftOut),
  ]
}

/** Stations short of staff; without a minimum none is, and it says so in place of a number. */
function shortFigure(
  { staffing, minimum, short }: FiguresView,
  { text, words, format, ...by }: Writer,
): KeyFigure {
  const told = by.counted('short', text.short, words.units.station, short, [
    ...(minimum === null ? [] : by.minimum),
    ...(staffing.rate === null ? [] : [text.met(format.ratio(staffing.rate))]),
    ...by.stationsLeftOut(staffing.unreported),
  ])
  return minimum === null ? { ...told, digits: text.noTarget, unit: '' } : told
}

/** The figures as a reader sees and hears them: of the city, or of one town. */
export function figuresOf(view: FiguresView, words: Words, format: Format): KeyFigure[] {
  const by = writer(view, words, format)
  const { text } = by
  if (!view.isCity) {
    return [
      ...roomFigures(view, by),
      by.counted('staff', text.staff, words.units.person, view.onPost, by.minimum),
    ]
  }
  const towns = by.counted('towns', text.towns, text.town, view.covered, [
    text.ofTowns(by.number(view.towns.towns)),
  ])
  return [towns, ...roomFigures(view, by), shortFigure(view, by)]
}
