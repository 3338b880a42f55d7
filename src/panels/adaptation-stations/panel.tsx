import { adaptationsEndpoint } from '#api/adaptations.ts'
import { geographyEndpoint } from '#api/geography.ts'
import { ask } from '#api/request.ts'
import { stationsEndpoint } from '#api/stations.ts'
import type { AdaptationStep } from '#domain/adaptations.ts'
import { ADAPTATION_STEPS, shareOfHouseholds } from '#domain/adaptations.ts'
import { adaptationsWords } from '#i18n/adaptations/words.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Cell, Column, TableTwin } from '#ui/table-twin.ts'
import { figure, leading, plain } from '#ui/table-twin.ts'
import { householdsCell } from '../guarded-cells.ts'
import { definePanel } from '../panel.ts'
import { AdaptationStationsPicture } from './Picture.tsx'
import type { AdaptationRow } from './view.ts'
import { adaptationRows } from './view.ts'

/** Every step with its share of the step before it. */
const STEPS = ADAPTATION_STEPS.map((step, at) => ({ step, before: ADAPTATION_STEPS[at - 1] }))

function stepCells({ steps }: AdaptationRow, format: Format): Cell[] {
  const shareCell = (step: AdaptationStep, before: AdaptationStep): Cell => {
    const share = shareOfHouseholds(steps[step].households, steps[before].households)
    return share === null ? plain(format.none) : figure(format.ratio(share), share)
  }
  return STEPS.flatMap(({ step, before }) => [
    householdsCell(steps[step].households, format),
    ...(before === undefined ? [] : [shareCell(step, before)]),
  ])
}

function stationsTable(rows: readonly AdaptationRow[], words: Words, format: Format): TableTwin {
  const { stations: text, stepNames } = adaptationsWords(words)
  const stepColumns = STEPS.flatMap(({ step, before }): Column[] => [
    { id: step, title: stepNames[step], kind: 'number' },
    ...(before === undefined
      ? []
      : [{ id: `${step}-share`, title: text.share(stepNames[step]), kind: 'share' as const }]),
  ])
  return {
    columns: [
      { id: 'station', title: text.station, kind: 'text' },
      ...stepColumns,
      { id: 'done', title: text.done, kind: 'share' },
      { id: 'sticks', title: text.sticks, kind: 'text' },
      { id: 'days', title: text.days, kind: 'number' },
    ],
    rows: rows.map((row) => [
      leading(plain(format.name(row.name)), 'services', { station: row.code }),
      ...stepCells(row, format),
      row.done === null ? plain(format.none) : figure(format.ratio(row.done), row.done),
      plain(row.sticking === null ? format.none : stepNames[row.sticking.step]),
      row.sticking === null ? plain(format.none) : figure(format.days(row.sticking.days), row.sticking.days),
    ]),
  }
}

/**
 * Home adaptation station by station: how many came through each step, and where each sticks. Never below a station.
 */
export const adaptationStationsPanel = definePanel({
  id: 'adaptation-stations',
  title: (words) => adaptationsWords(words).stations.title,
  question: (words) => adaptationsWords(words).stations.question,
  indicators: ['ha_n', 'ha_done'],
  covers: 'city',
  requests: ({ period }) => ({
    adaptations: ask(adaptationsEndpoint, period),
    stations: ask(stationsEndpoint, period),
    geography: ask(geographyEndpoint, period),
  }),
  view: ({ answers: { adaptations, stations, geography }, rules }) =>
    adaptationRows(adaptations.data, stations.data, geography.data, rules.suppressBelow),
  Picture: AdaptationStationsPicture,
  table: stationsTable,
})
