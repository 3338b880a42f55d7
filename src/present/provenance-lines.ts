import type { Standing } from './shown.tsx'
import type { Slide } from './use-story.ts'

/** What the panels of a scene say of themselves in a file: month and place, as of when, from whom, 演示数据; each once. */
export const provenanceLines = ({ parts }: Slide, standing: Standing): readonly string[] => [
  ...new Set(
    parts.flatMap(({ panel }) => {
      const [, ...says] = panel.figures(standing)?.caption ?? []
      return says
    }),
  ),
]
