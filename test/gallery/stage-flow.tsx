import { StageFlow } from '#charts/StageFlow.tsx'
import type { Exhibit } from './exhibit.ts'
import { LONG_NAMES, stations } from './texts.ts'

const STAGES = ['发现', '入孵', '能力建设', '材料准备', '村居初审', '镇街审核', '已备案']
const COUNTS = [31, 24, 19, 12, 8, 5, 197]

const flowOf = (
  names: readonly string[],
  countAt: (at: number) => string,
  stuckAt: (at: number) => string | null,
) => (
  <StageFlow
    label="孵化各阶段"
    stages={names.map((label, at) => ({ id: label, label, count: countAt(at), stuck: stuckAt(at) }))}
  />
)

const counted = (at: number) => `${COUNTS[at % COUNTS.length]} 家`
const stuck = (at: number) => (at % 3 === 2 ? `${at} 家超过 90 天` : null)

export const stageFlow: Exhibit = {
  name: 'StageFlow',
  fixtures: [
    { form: 'normal', picture: flowOf(STAGES, counted, stuck), columns: 2 },
    { form: 'narrow', picture: flowOf(STAGES, counted, stuck) },
    {
      form: 'nulls',
      picture: flowOf(
        STAGES.slice(0, 4),
        () => '未上报',
        () => null,
      ),
    },
    { form: 'single', picture: flowOf(['发现'], counted, () => '2 家超过 90 天') },
    {
      form: 'empty',
      picture: flowOf(
        STAGES.slice(0, 4),
        () => '0 家',
        () => null,
      ),
    },
    {
      form: 'long names',
      picture: flowOf(LONG_NAMES, counted, (at) => `${at} 家在本阶段停留超过规定的九十天`),
    },
    { form: 'huge', picture: flowOf(STAGES.slice(0, 3), () => '1,234.57 万家', stuck) },
    { form: 'forty', picture: flowOf(stations(40), counted, stuck), columns: 2 },
  ],
}
