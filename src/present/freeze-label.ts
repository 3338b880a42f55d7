import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { presentWords } from '#i18n/present/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Freezing } from './freeze.ts'

/**
 * What is said of the figures of a story: from which minute they are, what of them did not come, and that some are still
 * on their way. By the server's clock.
 */
export function freezeLabel({ frozen, progress, refused }: Freezing, words: Words, format: Format): string {
  const text = presentWords(words)
  const number = (value: number) => format.count(count(value))
  if (frozen.at === null) {
    return progress === null || progress.asked === 0
      ? text.coming
      : text.comingSome(number(progress.came), number(progress.asked))
  }
  const hasNone = frozen.missing === frozen.asked
  return [
    hasNone ? text.nothing : text.frozen(format.time(frozen.at)),
    ...(hasNone || frozen.missing === 0 ? [] : [text.missing(number(frozen.missing))]),
    ...(frozen.addedAt === null ? [] : [text.added(format.time(frozen.addedAt))]),
    ...(progress === null ? [] : [text.refreshing(number(progress.came), number(progress.asked))]),
    ...(refused === null ? [] : [text.refused(format.time(refused.at), number(refused.missing))]),
  ].join(' · ')
}
