import type { Households } from '#domain/adaptations.ts'
import type { Change } from '#domain/comparisons.ts'
import { isAtLeast } from '#domain/figures.ts'
import type { Reported } from '#domain/reported.ts'
import type { ServiceTotal } from '#domain/services.ts'
import { isSuppressed } from '#domain/suppression.ts'
import { count } from '#domain/units.ts'
import { changeNotes } from '#i18n/changes.ts'
import type { Format } from '#i18n/format.ts'
import { servicesWords } from '#i18n/services/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { KeyFigure } from '#ui/KeyFigures.tsx'
import type { ServicesFiguresView } from './view.ts'

type FigureId = keyof ReturnType<typeof servicesWords>['figures']['labels']

/** The figures of the services in words. */
export function figuresOf(view: ServicesFiguresView, words: Words, format: Format): readonly KeyFigure[] {
  const { figures: text, unreported: without } = servicesWords(words)
  const { units } = text
  const missing = (stations: number) => (stations === 0 ? [] : [without(format.count(count(stations)))])
  const totalled = (
    id: FigureId,
    unit: string,
    { total, unreported, changes }: ServiceTotal & { readonly changes: readonly Change[] },
    notes: readonly string[] = [],
  ): KeyFigure => ({
    id,
    label: text.labels[id],
    ...format.quantity(total, unit),
    value: total,
    notes: [...notes, ...changeNotes(changes, format.countChange, words), ...missing(unreported)],
  })
  return [
    casesFigure(view, words, format),
    totalled('groups', units.group, view.groups),
    totalled('activities', units.activity, view.activities),
    totalled('personTimes', units.personTime, view.personTimes, [text.notPersons]),
    totalled('visits', units.household, view.visits),
    satisfactionFigure(view, words, format),
    ...adaptationsFigure(view, words, format),
  ]
}

function casesFigure({ cases, threshold }: ServicesFiguresView, words: Words, format: Format): KeyFigure {
  const { figures: text, unreported: without } = servicesWords(words)
  const { flow, rate, unreported, changes } = cases
  const opened = flow?.opened ?? null
  const shown = typeof opened === 'number' ? opened : null
  const { digits, unit } = isSuppressed(opened)
    ? { digits: format.guarded(opened), unit: text.units.case }
    : format.quantity(opened, text.units.case)
  return {
    id: 'cases',
    label: text.labels.cases,
    digits,
    unit,
    value: shown,
    notes: [
      text.twelveMonths,
      ...(isSuppressed(opened) ? [text.withheld(format.count(count(threshold - 1)))] : []),
      ...(rate === null ? [] : [text.closure(format.ratio(rate))]),
      ...changeNotes(changes, format.countChange, words),
      ...(unreported === 0 ? [] : [without(format.count(count(unreported)))]),
    ],
  }
}

function satisfactionFigure({ satisfaction }: ServicesFiguresView, words: Words, format: Format): KeyFigure {
  const { figures: text, unreported: without } = servicesWords(words)
  const { outcome, unreported, tooFew, changes } = satisfaction
  const base = { id: 'satisfaction', label: text.labels.satisfaction, unit: '' }
  if (outcome.kind === 'unreported') return { ...base, digits: format.unreported, value: null, notes: [] }
  const valid = text.base(format.count(outcome.valid))
  if (outcome.kind === 'small-base') return { ...base, digits: text.smallBase, value: null, notes: [valid] }
  return {
    ...base,
    digits: format.ratio(outcome.rate),
    value: outcome.rate,
    notes: [
      valid,
      ...changeNotes(changes, format.pointsInWords, words),
      ...(tooFew === 0 ? [] : [text.tooFew(format.count(count(tooFew)))]),
      ...(unreported === 0 ? [] : [without(format.count(count(unreported)))]),
    ],
  }
}

function adaptationsFigure({ adaptations }: ServicesFiguresView, words: Words, format: Format): KeyFigure[] {
  if (adaptations === null) return []
  const { figures: text } = servicesWords(words)
  const { surveyed, approved, accepted, rate, changes } = adaptations
  const inHouseholds = (value: Reported<Households>) =>
    format.withUnit(format.published(value), text.units.household)
  return [
    {
      id: 'adaptations',
      label: text.labels.adaptations,
      digits: isAtLeast(accepted) ? inHouseholds(accepted) : format.published(accepted),
      unit: accepted === null || isAtLeast(accepted) ? '' : text.units.household,
      value: typeof accepted === 'number' ? accepted : null,
      notes: [
        text.surveyed(inHouseholds(surveyed)),
        text.approved(inHouseholds(approved)),
        text.done(rate === null ? format.none : format.ratio(rate)),
        ...changeNotes(changes, format.countChange, words),
      ],
    },
  ]
}
