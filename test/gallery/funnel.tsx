import { Funnel } from '#charts/Funnel.tsx'
import type { Exhibit } from './exhibit.ts'
import { countText, LONG_NAMES, ratioText, stations } from './texts.ts'

const HEADS = { step: '环节', count: '户数', ofFirst: '占摸排', ofPrevious: '较上一环节' }
const STEPS = ['摸排', '申请', '评估', '方案', '施工', '验收', '结算', '归档']

const share = (part: number | null | undefined, whole: number | null | undefined) =>
  part == null || whole == null || whole === 0 ? '—' : ratioText(part / whole)

const funnelOf = (
  names: readonly string[],
  values: readonly (number | null)[],
  stuck?: string,
  textOf: (value: number | null) => string = (value) =>
    value === null ? '未上报' : `${countText(value)} 户`,
) => (
  <Funnel
    caption="适老化改造各环节"
    heads={HEADS}
    steps={names.map((label, at) => {
      const value = values[at] ?? null
      return {
        id: label,
        label,
        value,
        text: textOf(value),
        ofFirst: share(value, values[0]),
        ofPrevious: at === 0 ? '—' : share(value, values[at - 1]),
      }
    })}
    {...(stuck !== undefined && { stuck: { id: stuck, word: '卡在这里' } })}
  />
)

export const funnel: Exhibit = {
  name: 'Funnel',
  fixtures: [
    { form: 'normal', picture: funnelOf(STEPS, [412, 366, 301, 288, 151, 138, 131, 130], '施工') },
    {
      form: 'nulls',
      picture: funnelOf(STEPS, [412, null, 301, 288, null, 138, 131, null], '评估'),
    },
    {
      form: 'withheld',
      picture: funnelOf(STEPS.slice(0, 4), [31, 24, null, null], undefined, (value) =>
        value === null ? '‹10' : `${countText(value)} 户`,
      ),
    },
    { form: 'more at a later step', picture: funnelOf(STEPS.slice(0, 4), [301, 366, 412, 288]) },
    { form: 'single', picture: funnelOf(['摸排'], [412]) },
    { form: 'empty', picture: funnelOf(STEPS.slice(0, 3), [0, 0, 0]) },
    { form: 'long names', picture: funnelOf(LONG_NAMES, [412, 366, 90], LONG_NAMES[2]) },
    { form: 'huge', picture: funnelOf(STEPS.slice(0, 4), [12_345_678, 9_876_543, 9_800_000, 12_345]) },
    {
      form: 'forty',
      picture: funnelOf(
        stations(40),
        stations(40).map((_, at) => 4_000 - at * 97),
      ),
    },
  ],
}
