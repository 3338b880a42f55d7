import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Caption } from '#ui/exports/caption.ts'
import type { Panel, Requests } from './panel.ts'
import type { Settled } from './settled.ts'
import type { Surroundings } from './surroundings.ts'

/** Title, scope, as-of, source and 演示数据 of an export: a file is read far from the page it came from. */
export function captionOf(
  { title, covers }: Pick<Panel<Requests, unknown>, 'title' | 'covers'>,
  settled: Settled<Requests>,
  stationName: Surroundings['stationName'],
  words: Words,
  format: Format,
): Caption {
  const { provenance, scope } = settled
  const station = covers === 'city' ? null : scope.station
  const name = station === null ? null : stationName(station)
  const place = name === null ? (station ?? words.app.cityWide) : format.name(name)
  const sources = provenance.sources.map(({ name }) => format.name(name)).join(words.app.listed)
  return [
    title(words),
    words.panel.scope([format.month(provenance.period), place]),
    words.freshness.asOf(format.stamp(provenance.asOf)),
    words.freshness.source(sources),
    ...(provenance.sources.some(({ demo }) => demo) ? [words.freshness.demo] : []),
  ]
}
