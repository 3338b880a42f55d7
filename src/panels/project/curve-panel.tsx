import type { ProgressCurve } from '#domain/progress-curve.ts'
import { progressCurve } from '#domain/progress-curve.ts'
import { useLocale } from '#i18n/locale.tsx'
import { projectWords } from '#i18n/project/words.ts'
import { whyWords } from '#i18n/why/words.ts'
import { CurvePicture } from '../CurvePicture.tsx'
import { curveRows } from '../curve-rows.ts'
import type { PictureProps } from '../panel.ts'
import { definePanel } from '../panel.ts'
import { foundIn, projectRequest } from './found.ts'
import { Missing } from './Missing.tsx'
import styles from './project.module.css'

interface CurveView {
  readonly exists: boolean
  readonly curve: ProgressCurve | null
}

const NO_NOTES: readonly string[] = []

function ProjectCurve({ view: { exists, curve } }: PictureProps<CurveView>) {
  const { words } = useLocale()
  if (!exists) return <Missing />
  if (curve === null) return <p className={styles.muted}>{whyWords(words).noMilestones}</p>
  return <CurvePicture curve={curve} notes={NO_NOTES} />
}

/** Planned and actual completion of the one project, month by month. */
export const projectOwnCurvePanel = definePanel({
  id: 'project-curve',
  title: (words) => projectWords(words).curve.title,
  question: (words) => projectWords(words).curve.question,
  indicators: ['pj_prog'],
  requests: ({ period }) => projectRequest(period),
  view: ({ answers, scope }): CurveView => {
    const { project, on, period } = foundIn(answers.projects, scope.project)
    return { exists: project !== null, curve: project && progressCurve([project], period, on) }
  },
  Picture: ProjectCurve,
  table: ({ curve }, words, format) => curveRows(curve, words, format),
})
