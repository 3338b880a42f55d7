import type { EvaluationStanding } from '#domain/evaluations.ts'
import type { Reported } from '#domain/reported.ts'
import type { Count } from '#domain/units.ts'
import { count } from '#domain/units.ts'
import { evaluationWords } from '#i18n/evaluation/words.ts'
import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { KeyFigure } from '#ui/KeyFigures.tsx'
import type { FiguresView, Tie } from './figures-view.ts'
import { shortName } from './view.ts'

/** A figure in words, and the one station it is of, where it is of one. */
export interface EvaluationFigure extends KeyFigure {
  readonly station: string | null
}

/** So many names are read out; of more the first, and how many there are. */
const NAMED = 2

/** The figures as a reader sees and hears them. */
export function figuresOf(view: FiguresView, words: Words, format: Format): EvaluationFigure[] {
  const text = evaluationWords(words)
  const { figures, unit } = text
  const { year, average, grades, best, lowest, ties, vetoed, vetoedBefore, rectified, rewards } = view
  const number = (value: number) => format.count(count(value))
  const names = (codes: readonly string[]) => {
    const first = codes.slice(0, codes.length > NAMED ? 1 : NAMED)
    const listed = first.map((code) => shortName(year.places, code, format)).join(words.app.listed)
    return codes.length > NAMED ? figures.andOthers(listed, number(codes.length)) : listed
  }
  const codesOf = (standings: readonly EvaluationStanding[]) =>
    standings.map(({ station }) => station.stationCode)
  const silent = (stations: number) => (stations === 0 ? [] : [text.unreported(number(stations))])
  type Label = keyof typeof figures.labels
  const told = (
    id: Label,
    value: Reported<number>,
    digits: string,
    unitName: string,
    notes: readonly string[],
    station: string | null = null,
  ): EvaluationFigure => ({
    id,
    label: figures.labels[id],
    digits,
    unit: value === null ? '' : unitName,
    notes,
    value,
    station,
  })
  const extreme = (id: Label, standings: readonly EvaluationStanding[]) => {
    const [first] = standings
    const total = first?.total ?? null
    const only = standings.length === 1 ? first?.station.stationCode : undefined
    return told(id, total, format.score(total), unit.score, [names(codesOf(standings))], only ?? null)
  }
  const counted = (id: Label, value: Count, unitName: string, notes: readonly string[]) =>
    told(id, value, format.count(value), unitName, notes)
  const tied = ties.reduce((sum, { codes }) => sum + codes.length, 0)
  const reward = format.yuanQuantity(rewards.total)
  const tie = ({ rank, codes }: Tie) => figures.tie(number(rank), names(codes))

  return [
    told('average', average.mean, format.score(average.mean), unit.score, [
      ...(average.change === null ? [] : [text.sinceLastYear(format.scoreChange(average.change))]),
      ...grades.map(({ grade, stations }) => figures.grade(format.name(grade.name), number(stations))),
      ...silent(average.unreported),
    ]),
    extreme('best', best),
    extreme('lowest', lowest),
    counted(
      'tied',
      count(tied),
      unit.station,
      ties.length === 0
        ? [figures.noTie]
        : ties.length > NAMED
          ? [figures.ties(number(ties.length))]
          : ties.map(tie),
    ),
    counted('vetoed', count(vetoed.length), unit.station, [
      ...(vetoed.length === 0 ? [] : [names(codesOf(vetoed))]),
      ...(vetoedBefore === null ? [] : [figures.lastYear(number(vetoedBefore))]),
    ]),
    counted('overdue', rectified.overdue, unit.rectification, [
      figures.all(number(rectified.all)),
      ...(rectified.rate === null
        ? []
        : [
            figures.fixedOf(number(rectified.done), number(rectified.due)),
            figures.fixed(format.ratio(rectified.rate)),
          ]),
    ]),
    told('reward', rewards.total, reward.digits, reward.unit, [
      figures.rewarded(number(rewards.rewarded)),
      ...(rewards.change === null ? [] : [text.sinceLastYear(format.yuanChange(rewards.change))]),
      ...silent(rewards.unreported),
    ]),
  ]
}
