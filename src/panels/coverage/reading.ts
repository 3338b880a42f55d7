import { useCallback } from 'react'
import type { TownFigures } from '#domain/measures.ts'
import type { Measure } from '#domain/scope.ts'
import type { Format } from '#i18n/format.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Words } from '#i18n/zh-CN.ts'
import { UNKNOWN } from '#map/point-raster.ts'
import type { PlaceReading } from '#map/ramp.ts'
import type { Go } from '../surroundings.ts'
import type { CoverageView } from './view.ts'

/** The figure of one measure as text; where no station is there is nothing to report, and none that did not. */
export function measureText(
  town: TownFigures,
  measure: Measure,
  { panels: { coverage } }: Words,
  format: Format,
): string {
  if (town.stationCode === null) return coverage.noStation
  switch (measure) {
    case 'room-coverage':
      return format.ratio(town.coverage)
    case 'certified-10k':
      return format.perTenThousand(town.certifiedPer10k)
    case 'active-projects':
      return format.count(town.activeProjects)
    case 'late-projects':
      return format.count(town.lateProjects)
    case 'evaluation':
      return format.score(town.evaluation)
  }
}

/**
 * The villages and communities of a town without a room, by name; a word where there are none, another where nobody
 * said.
 */
export function gapsText(
  { gaps, rooms }: CoverageView,
  { stationCode }: TownFigures,
  { app, panels: { coverage } }: Words,
  format: Format,
): string {
  if (stationCode === null) return coverage.noStation
  const own = gaps.get(stationCode) ?? null
  if (own === null) return format.unreported
  return own.length === 0 ? coverage.noGaps : own.map((row) => rooms.name[row]).join(app.listed)
}

/** Late projects, and beside them those of which nobody can say. */
export function lateText(town: TownFigures, { panels: { coverage } }: Words, format: Format): string {
  const late = format.count(town.lateProjects)
  return town.unlitProjects === 0 ? late : coverage.lateOf(late, format.count(town.unlitProjects))
}

/** Everything about a town in one text: all measures, so that hover and focus tell more than the colour. */
export function describeTown(view: CoverageView, code: string, words: Words, format: Format): string {
  const town = view.towns.get(code)
  if (town === undefined) return code
  const { coverage } = words.panels
  if (town.stationCode === null) return `${format.name(town.name)}\n${coverage.noStation}`
  return [
    format.name(town.name),
    `${words.measures['room-coverage']} ${format.ratio(town.coverage)} · ${format.count(town.rooms)} / ${format.count(town.units)}`,
    `${coverage.gaps} ${gapsText(view, town, words, format)}`,
    `${words.measures['certified-10k']} ${format.perTenThousand(town.certifiedPer10k)}`,
    `${words.measures['active-projects']} ${format.count(town.activeProjects)} · ${words.lights.late} ${lateText(town, words, format)}`,
    `${words.measures.evaluation} ${format.score(town.evaluation)}`,
  ].join('\n')
}

/** A village or community and whether it has a room, where its station told of any. */
export function pointText(
  { points, rooms }: CoverageView,
  row: number,
  { panels: { coverage } }: Words,
  format: Format,
): string {
  const kind = rooms.kind[row]
  const state = [coverage.covered, coverage.gap][points.mark[row] ?? UNKNOWN] ?? format.unreported
  const kindText = kind === undefined ? '' : `${coverage.kinds[kind]} · `
  return `${rooms.name[row] ?? ''}\n${kindText}${state}`
}

/** The code of the town that a station serves; null for none. */
export const townOf = (view: CoverageView, station: string | null): string | null =>
  station === null
    ? null
    : ([...view.towns.values()].find(({ stationCode }) => stationCode === station)?.code ?? null)

/** How map and tiles read a town: its class, its label, its whole story, and where it leads. */
export function useReading(view: CoverageView, station: string | null, go: Go) {
  const { words, format } = useLocale()
  const reading: PlaceReading = {
    fillOf: useCallback((code: string) => view.fills.get(code) ?? null, [view]),
    label: useCallback(
      (code: string) => {
        const town = view.towns.get(code)
        if (town === undefined) return { name: code, value: '' }
        return { name: format.name(town.short), value: measureText(town, view.measure, words, format) }
      },
      [view, words, format],
    ),
    describe: useCallback((code: string) => describeTown(view, code, words, format), [view, words, format]),
    selected: townOf(view, station),
    onOpen: useCallback(
      (code: string) => {
        const opened = view.towns.get(code)?.stationCode
        if (opened !== undefined && opened !== null) go({ station: opened })
      },
      [view, go],
    ),
  }
  const describePoint = useCallback(
    (row: number) => pointText(view, row, words, format),
    [view, words, format],
  )
  return { ...reading, describePoint }
}
