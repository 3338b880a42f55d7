import { RATED_AGENCIES_TARGET } from '#domain/city.ts'
import type { StationTotal } from '#domain/stations.ts'
import { count } from '#domain/units.ts'
import { changeNotes } from '#i18n/changes.ts'
import type { Format } from '#i18n/format.ts'
import { organisationsWords } from '#i18n/organisations/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { KeyFigure } from '#ui/KeyFigures.tsx'
import type { OrganisationsFiguresView } from './view.ts'

/** The figures of organisations in words. */
export function figuresOf(
  view: OrganisationsFiguresView,
  words: Words,
  format: Format,
): readonly KeyFigure[] {
  const { figures: text, unreported: without } = organisationsWords(words)
  const { incubating, stages, filed, newly, stuck, conversion, fiveWay, rated } = view
  const counted = (
    id: keyof typeof text.labels,
    { total, changes }: Omit<OrganisationsFiguresView['filed'], 'unreported'>,
    notes: readonly string[] = [],
  ): KeyFigure => ({
    id,
    label: text.labels[id],
    ...format.quantity(total, text.unit),
    value: total,
    notes: [...notes, ...changeNotes(changes, format.countChange, words)],
  })
  const missing = ({ unreported }: StationTotal) =>
    unreported === 0 ? [] : [without(format.count(count(unreported)))]
  return [
    counted('incubating', incubating, [text.aside(format.count(stages.paused), format.count(stages.left))]),
    counted('filed', filed, [text.notLegal, ...missing(filed)]),
    counted('newly', newly, missing(newly)),
    counted('stuck', stuck, [text.overTerm]),
    {
      id: 'rated',
      label: text.labels.rated,
      ...format.quantity(rated.total, text.unit),
      value: rated.total,
      notes: [
        text.wholeCity,
        text.ratedTarget(format.count(RATED_AGENCIES_TARGET)),
        ...changeNotes(rated.changes, format.countChange, words),
      ],
    },
    {
      id: 'conversion',
      label: text.labels.conversion,
      digits: conversion.rate === null ? format.none : format.ratio(conversion.rate),
      unit: '',
      value: conversion.rate,
      notes: [text.settled, ...changeNotes(conversion.changes, format.pointsInWords, words)],
    },
    ...(fiveWay === null
      ? []
      : [
          {
            id: 'fiveWay',
            label: text.labels.fiveWay,
            digits: fiveWay.share === null ? format.none : format.ratio(fiveWay.share),
            unit: '',
            value: fiveWay.share,
            notes: [
              text.allFive(format.count(fiveWay.allFive), format.count(fiveWay.known)),
              ...changeNotes(fiveWay.changes, format.pointsInWords, words),
              ...(fiveWay.unreported === 0
                ? []
                : [text.projectsUnreported(format.count(count(fiveWay.unreported)))]),
            ],
          },
        ]),
  ]
}
