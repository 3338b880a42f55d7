import type { ProgressCurve } from '#domain/progress-curve.ts'
import { progressCurve } from '#domain/progress-curve.ts'
import { count } from '#domain/units.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectsWords } from '#i18n/projects/words.ts'
import { CurvePicture } from '../CurvePicture.tsx'
import { curveRows } from '../curve-rows.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { NoProjects } from './NoProjects.tsx'
import type { Portfolio } from './portfolio.ts'
import { activeOf, portfolioOf, portfolioRequests } from './portfolio.ts'

interface CurveView {
  readonly curve: ProgressCurve | null
  /** The active ones of those listed; where none is active, all of them. */
  readonly of: 'active' | 'listed'
  readonly listed: number
}

function curveView({ rows, period, on }: Portfolio): CurveView {
  const active = activeOf(rows)
  const projects = active.length > 0 ? active : rows.map(({ project }) => project)
  return {
    curve: progressCurve(projects, period, on),
    of: active.length > 0 ? 'active' : 'listed',
    listed: projects.length,
  }
}

function ProjectsCurve({ view: { curve, of, listed } }: PictureProps<CurveView>) {
  const { words, format } = useLocale()
  const { curve: text } = projectsWords(words)
  if (curve === null) return listed === 0 ? <NoProjects of="listed" /> : <p>{text.none}</p>
  const notes = [
    text.of[of](format.count(curve.projects)),
    text.weighting[curve.weighting],
    ...(curve.leftOut === 0 ? [] : [text.leftOut(format.count(count(curve.leftOut)))]),
  ]
  return <CurvePicture curve={curve} notes={notes} />
}

/** Planned and actual completion of the projects listed, month by month (S 曲线). */
export const projectCurvePanel = definePanel({
  id: 'projects-curve',
  title: (words) => projectsWords(words).curve.title,
  question: (words) => projectsWords(words).curve.question,
  indicators: ['pj_prog', 'pj_n'],
  requests: ({ period }) => portfolioRequests(period),
  view: ({ answers, scope, rules }) => curveView(portfolioOf(answers, scope, rules)),
  Picture: ProjectsCurve,
  table: ({ curve }, words, format) => curveRows(curve, words, format),
})
