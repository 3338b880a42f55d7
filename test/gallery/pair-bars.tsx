import { PairBars, type PairRow } from '#charts/PairBars.tsx'
import type { Exhibit } from './exhibit.ts'
import { chance, countText, LONG_NAMES, ratioText, stations } from './texts.ts'

const NAMES = { first: '杨舍镇', second: '金港街道', tick: '全市平均' }

const value = (number: number | null, text: (number: number | null) => string, most: number) => ({
  length: number === null ? null : number / most,
  text: text(number),
})
const rowOf = (label: string, at: number): PairRow => ({
  id: label,
  label,
  first: value(chance(at), ratioText, 1),
  second: value(chance(at + 50), ratioText, 1),
  tick: value(0.3 + 0.4 * chance(at + 90), ratioText, 1),
})
const MEASURES = ['覆盖率', '持证率', '项目完成进度', '预算执行率', '满意度']

export const pairBars: Exhibit = {
  name: 'PairBars',
  fixtures: [
    { form: 'normal', picture: <PairBars names={NAMES} rows={MEASURES.map(rowOf)} /> },
    {
      form: 'without a tick',
      picture: (
        <PairBars
          names={{ first: '已支付', second: '时间进度' }}
          rows={MEASURES.map((label, at) => ({ ...rowOf(label, at), tick: undefined })).map(
            ({ tick: _, ...row }) => row,
          )}
        />
      ),
    },
    {
      form: 'nulls',
      picture: (
        <PairBars
          names={NAMES}
          rows={MEASURES.slice(0, 3).map((label, at) => ({
            ...rowOf(label, at),
            ...(at !== 1 && { second: value(null, ratioText, 1) }),
            ...(at !== 0 && { first: value(null, ratioText, 1), tick: value(null, ratioText, 1) }),
          }))}
        />
      ),
    },
    { form: 'single', picture: <PairBars names={NAMES} rows={[rowOf('覆盖率', 1)]} /> },
    { form: 'empty', picture: <PairBars names={NAMES} rows={[]} /> },
    { form: 'long names', picture: <PairBars names={NAMES} rows={LONG_NAMES.map(rowOf)} /> },
    {
      form: 'huge',
      picture: (
        <PairBars
          names={NAMES}
          rows={MEASURES.slice(0, 3).map((label, at) => ({
            id: label,
            label,
            first: value(12_345_678 / (at + 1), countText, 12_345_678),
            second: value(9_876 * (at + 1), countText, 12_345_678),
          }))}
        />
      ),
    },
    { form: 'forty', picture: <PairBars names={NAMES} rows={stations(40).map(rowOf)} /> },
  ],
}
