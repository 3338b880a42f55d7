import { RAMP_CLASSES } from '#domain/measures.ts'
import type { Measure } from '#domain/scope.ts'
import { count, perTenThousand, ratio, score } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { LegendProps } from '#map/Legend.tsx'
import { UNKNOWN } from '#map/point-raster.ts'
import type { CoverageView } from './view.ts'

/** A bound of a class as text, in the unit of its measure. */
function boundText(bound: number, measure: Measure, format: Format): string {
  switch (measure) {
    case 'room-coverage':
      return format.wholePercent(ratio(bound))
    case 'certified-10k':
      return format.perTenThousand(perTenThousand(bound))
    case 'evaluation':
      return format.score(score(bound))
    default:
      return format.count(count(bound))
  }
}

/** The ranges of the six classes; nothing is above all of it, so the top of a coverage is 100% and not "from" it. */
function classTexts({ breaks, measure }: CoverageView, words: Words, format: Format): string[] {
  const { below, between, atLeast } = words.panels.coverage
  const bounds = breaks.map((bound) => boundText(bound, measure, format))
  return RAMP_CLASSES.map((ramp) => {
    const from = bounds[ramp - 1]
    const to = bounds[ramp]
    if (from === undefined) return below(to ?? '')
    if (to !== undefined) return between(from, to)
    return measure === 'room-coverage' ? from : atLeast(from)
  })
}

/** What the colours and marks mean, in words. */
export function legendOf(view: CoverageView, showsMap: boolean, words: Words, format: Format): LegendProps {
  const { coverage } = words.panels
  const texts = classTexts(view, words, format)
  const isServed = [...view.towns.values()].every(({ stationCode }) => stationCode !== null)
  const caption = view.approval === null ? coverage.schematic : coverage.approved(view.approval)
  return {
    title: words.measures[view.measure],
    classes: RAMP_CLASSES.map((ramp) => ({ ramp, text: texts[ramp] ?? '' })),
    noData: isServed ? coverage.noData : coverage.noDataOrStation,
    marks: showsMap
      ? {
          dot: coverage.covered,
          ring: coverage.gap,
          unknown: view.points.mark.includes(UNKNOWN) ? format.unreported : null,
        }
      : null,
    caption: showsMap ? caption : coverage.tilesCaption,
  }
}
