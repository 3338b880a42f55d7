import type { Notice } from '#domain/scope.ts'
import type { Format } from './format.ts'
import type { Words } from './zh-CN.ts'

/** Which part of the address could not be followed, and what is shown instead, in one sentence. */
export function noticeSentence(notice: Notice, words: Words, format: Format): string {
  const { period, station, other } = words.scope.notices
  if (notice.part === 'period') {
    return period(notice.asked, notice.shown === null ? words.scope.latest : format.month(notice.shown))
  }
  return notice.part === 'station' ? station(notice.asked) : other(notice.part, notice.asked)
}
