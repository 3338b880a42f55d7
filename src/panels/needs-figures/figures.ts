import { isNothingDecided } from '#domain/response-times.ts'
import { count } from '#domain/units.ts'
import { changeNotes } from '#i18n/changes.ts'
import type { Format } from '#i18n/format.ts'
import { needsPageWords } from '#i18n/needs-page/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { KeyFigure } from '#ui/KeyFigures.tsx'
import type { NeedsFiguresView } from './view.ts'

type Label = keyof ReturnType<typeof needsPageWords>['figures']['labels']

/** The figures in words, in the order in which a need goes its way. */
export function figuresOf(view: NeedsFiguresView, words: Words, format: Format): KeyFigure[] {
  const { figures, unreported } = needsPageWords(words)
  const { accepted, linked, conversion, response, overdue, forms, waitingDays } = view
  const missing = (stations: number) => (stations === 0 ? [] : [unreported(format.count(count(stations)))])
  const told = (
    id: Label,
    value: number | null,
    quantity: { readonly digits: string; readonly unit: string },
    notes: readonly string[],
  ): KeyFigure => ({ id, label: figures.labels[id], ...quantity, notes, value })
  const pending = (id: Label) =>
    told(id, null, { digits: format.none, unit: '' }, [words.freshness.noDataYet])
  return [
    told('accepted', accepted.total, format.quantity(accepted.total, figures.need), [
      ...missing(accepted.unreported),
      ...changeNotes(accepted.changes, format.countChange, words),
    ]),
    told('linked', linked.total, format.quantity(linked.total, figures.need), [
      ...missing(linked.unreported),
      ...changeNotes(linked.changes, format.countChange, words),
    ]),
    told(
      'conversion',
      conversion.rate,
      { digits: conversion.rate === null ? format.none : format.ratio(conversion.rate), unit: '' },
      [...missing(conversion.unreported), ...changeNotes(conversion.changes, format.pointsInWords, words)],
    ),
    response === null
      ? pending('median')
      : told(
          'median',
          response.median,
          {
            digits: isNothingDecided(response)
              ? format.none
              : format.count(response.median === null ? null : count(response.median)),
            unit: response.median === null ? '' : figures.days,
          },
          [
            ...(isNothingDecided(response)
              ? [figures.noneDecided]
              : response.decided === null
                ? []
                : [figures.medianOf(format.count(response.decided))]),
            ...changeNotes(response.changes, format.daysChange, words),
          ],
        ),
    overdue === null
      ? pending('overdue')
      : told('overdue', overdue.total, format.quantity(overdue.total, figures.need), [
          figures.fromDays(format.days(waitingDays)),
          ...missing(overdue.unreported),
          ...changeNotes(overdue.changes, format.countChange, words),
        ]),
    forms === null
      ? pending('forms')
      : told(
          'forms',
          forms.valid,
          forms.surveys === 0
            ? { digits: format.none, unit: '' }
            : format.quantity(forms.valid, words.units.form),
          [
            forms.surveys === 0 ? figures.noSurveys : figures.ofSurveys(format.count(forms.surveys)),
            ...(forms.unreported === 0
              ? []
              : [figures.formsUnreported(format.count(count(forms.unreported)))]),
            ...changeNotes(forms.changes, format.countChange, words),
          ],
        ),
  ]
}
