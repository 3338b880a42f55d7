import type { Change } from '#domain/comparisons.ts'
import type { Words } from './zh-CN.ts'

/**
 * 环比 +2, 同比 +312: a phrase for each comparison there is.
 * @param text writes the difference with its sign, for instance `format.countChange` or `format.pointsInWords`
 */
export const changeNotes = <Value>(
  changes: readonly Change<Value>[],
  text: (by: Value) => string,
  words: Words,
): string[] => changes.map(({ comparison, by }) => words.panels.headline.against[comparison](text(by)))
