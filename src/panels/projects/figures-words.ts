import type { Change } from '#domain/comparisons.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count, Points, Ratio } from '#domain/units.ts'
import { count } from '#domain/units.ts'
import { changeNotes } from '#i18n/changes.ts'
import type { Format } from '#i18n/format.ts'
import { projectsWords } from '#i18n/projects/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { KeyFigure } from '#ui/KeyFigures.tsx'
import type { FiguresView } from './figures-view.ts'

/** One figure in words. */
export interface Figure extends KeyFigure {
  /** The unit of the bare value, for the table. */
  readonly bareUnit: string
}

type FigureId = keyof ReturnType<typeof projectsWords>['figures']['labels']

/** Phrases that several figures share. */
function writer(words: Words, format: Format) {
  const text = projectsWords(words).figures
  const { project } = words.units
  return {
    text,
    number: (value: number) => format.count(count(value)),
    counted: (id: FigureId, value: Count, changes: readonly Change[], notes: readonly string[]): Figure => ({
      id,
      label: text.labels[id],
      ...format.quantity(value, project),
      bareUnit: project,
      notes: [...notes, ...changeNotes(changes, format.countChange, words)],
      value,
    }),
    rate: (
      id: FigureId,
      value: Reported<Ratio>,
      changes: readonly Change<Points>[],
      notes: readonly string[],
    ): Figure => ({
      id,
      label: text.labels[id],
      digits: value === null ? format.none : format.ratio(value),
      unit: '',
      bareUnit: value === null ? '' : words.panel.share,
      notes: [...notes, ...changeNotes(changes, format.pointsInWords, words)],
      value,
    }),
    /** 时间进度 66.7% · 快 1.7 个百分点. */
    againstTime: (elapsed: Reported<Ratio>, gap: Reported<Points>): string[] => {
      if (elapsed === null || gap === null) return []
      const apart = format.pointsApart(gap)
      const said = Number(apart) === 0 ? text.level : gap > 0 ? text.ahead(apart) : text.behind(apart)
      return [text.elapsed(format.ratio(elapsed)), said]
    },
  }
}

/** The figures as a reader sees and hears them. */
export function figuresOf(view: FiguresView, words: Words, format: Format): readonly Figure[] {
  const { text, number, counted, rate, againstTime } = writer(words, format)
  const { unreported } = projectsWords(words)
  const { lights, changes, progress, spending, milestones, onTrackShare, supervised, byHand } = view
  const weighting =
    progress.leftOut === 0
      ? text.weighting[progress.weighting]
      : text.lacking(text.weighting[progress.weighting], text.leftOut(number(progress.leftOut)))
  const missing = (projects: number) => (projects === 0 ? [] : [unreported(number(projects))])
  return [
    counted('active', view.active, changes.active, missing(lights.unreported)),
    counted(
      'onTrack',
      lights['on-track'],
      changes.lights['on-track'],
      onTrackShare === null ? [] : [text.share(format.ratio(onTrackShare))],
    ),
    counted(
      'watch',
      lights.watch,
      changes.lights.watch,
      byHand === 0 ? [] : [text.byHand(format.count(byHand))],
    ),
    counted('late', lights.late, changes.lights.late, [text.supervised(format.count(supervised))]),
    rate('completion', progress.completion, changes.completion, [
      ...againstTime(progress.elapsed, progress.gap),
      ...(progress.completion === null ? [] : [weighting]),
    ]),
    rate('budget', spending.execution, changes.execution, [
      ...againstTime(spending.elapsed, spending.gap),
      ...missing(spending.unreported),
    ]),
    rate('milestones', milestones.rate, changes.milestones, [
      ...(milestones.due === 0
        ? []
        : [text.onTime(format.count(milestones.onTime), format.count(milestones.due))]),
      ...missing(milestones.unreported),
    ]),
  ]
}
