import { briefWords } from '#i18n/brief/words.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import { linesOf } from './sentences.ts'
import type { BriefView } from './view.ts'

/** The whole brief as plain text, to be pasted anywhere: it says its month, its as-of, its sources and 演示数据 itself. */
export function plainText(view: BriefView, words: Words, format: Format): string {
  const text = briefWords(words)
  const { freshness } = words
  const parts = linesOf(view, words, format).map(({ group, lines }) =>
    [words.app.pages[group], ...lines.map(({ sentence }) => sentence)].join('\n'),
  )
  return [
    text.heading(format.name(view.cityName), format.month(view.period)),
    [
      freshness.asOf(format.stamp(view.asOf)),
      freshness.source(view.sources.map((name) => format.name(name)).join(words.app.listed)),
      ...(view.demo ? [freshness.demo] : []),
      ...view.noBase.map((comparison) => text.noBase[comparison]),
    ].join('\n'),
    ...parts,
  ].join('\n\n')
}
