import { ApiFailure } from '#api/failure.ts'
import type { Words } from '#i18n/zh-CN.ts'

/** What a reader is told of a failure: its kind in words, and the detail for whoever can mend it. */
export function faultOf(error: Error, words: Words): { title: string; detail: string } {
  if (error instanceof ApiFailure) return { title: words.failure.title[error.kind], detail: error.detail }
  return { title: words.failure.crashed, detail: error.message }
}
