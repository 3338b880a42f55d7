import { instant } from '#domain/periods.ts'
import type { Standing } from './shown.tsx'
import type { Slide } from './use-story.ts'

/**
 * What the panels of a scene say of themselves in a file, taken together: month and place, as of when, from whom,
 * 演示数据. The oldest as-of speaks for all.
 */
export function provenanceLines({ parts }: Slide, standing: Standing): readonly string[] {
  const { words, format } = standing
  const told = parts.flatMap(({ panel }) => panel.figures(standing) ?? [])
  if (told.length === 0) return []
  const sources = told.flatMap(({ provenance }) => provenance.sources)
  const names = new Set(sources.map(({ name }) => format.name(name)))
  const oldest = instant(Math.min(...told.map(({ provenance }) => provenance.asOf)))
  return [
    ...new Set(told.map(({ place }) => place)),
    words.freshness.asOf(format.stamp(oldest)),
    words.freshness.source([...names].join(words.app.listed)),
    ...(sources.some(({ demo }) => demo) ? [words.freshness.demo] : []),
    ...new Set(told.flatMap(({ remarks }) => remarks)),
  ]
}
