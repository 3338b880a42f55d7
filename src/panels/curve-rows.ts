import type { ProgressCurve } from '#domain/progress-curve.ts'
import type { Format } from '#i18n/format.ts'
import { projectsWords } from '#i18n/projects/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { TableTwin } from '#ui/table-twin.ts'
import { figure, plain } from '#ui/table-twin.ts'

/** The table twin of an S-curve; without one it has no rows. */
export function curveRows(curve: ProgressCurve | null, words: Words, format: Format): TableTwin {
  const { curve: text } = projectsWords(words)
  const inFile = (title: string) => words.panel.withUnit(title, words.panel.share)
  return {
    columns: [
      { id: 'month', title: text.month, kind: 'text' },
      { id: 'planned', title: text.planned, titleInFile: inFile(text.planned), kind: 'share' },
      { id: 'actual', title: text.actual, titleInFile: inFile(text.actual), kind: 'share' },
    ],
    rows: (curve?.points ?? []).map(({ month, planned, actual }) => [
      plain(month),
      figure(format.ratio(planned), planned),
      actual === null ? plain(format.none) : figure(format.ratio(actual), actual),
    ]),
  }
}
