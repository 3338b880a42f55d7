import { ContributionBars } from '#charts/ContributionBars.tsx'
import { score } from '#domain/units.ts'
import type { Exhibit } from './exhibit.ts'
import { chance, format, LONG_NAMES, stations, TOWNS } from './texts.ts'

const PARTS = [
  { id: 'base', label: '基础建设 × 20%' },
  { id: 'service', label: '服务成效 × 45%' },
  { id: 'team', label: '队伍建设 × 20%' },
  { id: 'extra', label: '特色创新 × 15%' },
]
const WEIGHTS = [0.2, 0.45, 0.2, 0.15]
const CUTOFFS = [
  { at: 0.6, label: '合格 60' },
  { at: 0.8, label: '良好 80' },
  { at: 0.9, label: '优秀 90' },
]
const HEADS = { row: '社工站', total: '总分' }

type Scores = readonly (number | null)[]

const scoresAt = (row: number): Scores =>
  WEIGHTS.map((weight, part) => weight * (70 + 28 * chance(row * 5 + part)))

const rowOf = (name: string, scores: Scores, at: number) => ({
  id: `${at}`,
  label: name,
  parts: scores.map((points) => ({
    length: points === null ? null : points / 100,
    text: format.score(points === null ? null : score(points)),
  })),
  total: scores.includes(null)
    ? format.none
    : format.score(score(scores.reduce<number>((sum, points) => sum + (points ?? 0), 0))),
})

const barsOf = (names: readonly string[], scoresOf: (row: number) => Scores = scoresAt) => (
  <ContributionBars
    caption="全过程评估得分构成"
    heads={HEADS}
    parts={PARTS}
    rows={names.map((name, at) => rowOf(name, scoresOf(at), at))}
    cutoffs={CUTOFFS}
  />
)

export const contributionBars: Exhibit = {
  name: 'ContributionBars',
  fixtures: [
    { form: 'normal', picture: barsOf(TOWNS), columns: 2 },
    { form: 'narrow', picture: barsOf(TOWNS.slice(0, 4)) },
    {
      form: 'nulls',
      picture: barsOf(TOWNS.slice(0, 3), (row) =>
        scoresAt(row).map((points, part) => (part === row ? null : points)),
      ),
    },
    { form: 'nothing scored', picture: barsOf(TOWNS.slice(0, 2), () => [0, 0, 0, 0]) },
    { form: 'single', picture: barsOf(['杨舍镇']) },
    { form: 'empty', picture: barsOf([]) },
    { form: 'long names', picture: barsOf(LONG_NAMES) },
    { form: 'huge', picture: barsOf(TOWNS.slice(0, 2), () => [20, 45, 20, 15]) },
    {
      form: 'cutoffs that lie close',
      picture: (
        <ContributionBars
          caption="全过程评估得分构成"
          heads={HEADS}
          parts={PARTS}
          rows={[rowOf('杨舍镇', scoresAt(1), 0)]}
          cutoffs={[...CUTOFFS, { at: 0.92, label: '示范 92' }, { at: 1, label: '满分 100' }]}
        />
      ),
    },
    { form: 'forty', picture: barsOf(stations(40)) },
  ],
}
