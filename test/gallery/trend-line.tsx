import { steadySpan } from '#charts/axis.ts'
import { TrendLine } from '#charts/TrendLine.tsx'
import type { Exhibit } from './exhibit.ts'
import { countText, months } from './texts.ts'
import { someValues, type Values } from './values.ts'

const lineOf = (values: Values, first: number | null, last: number) => (
  <TrendLine
    values={values}
    axis={steadySpan(values)}
    first={first === null ? null : { value: countText(values[first] ?? null), at: months(99)[first] ?? '' }}
    last={{ value: countText(values[last] ?? null), at: months(99)[last] ?? '' }}
    label="逐月走势"
  />
)
const HEIGHT = 8

export const trendLine: Exhibit = {
  name: 'TrendLine',
  fixtures: [
    { form: 'normal', height: HEIGHT, picture: lineOf([3_371, 3_405, 3_460, 3_455, 3_600, 3_695], 0, 5) },
    { form: 'nulls', height: HEIGHT, picture: lineOf([null, 20, null, 25, 19, null], 1, 4) },
    { form: 'single', height: HEIGHT, picture: lineOf([3_371], null, 0) },
    { form: 'empty', height: HEIGHT, picture: lineOf([null, null], null, 0) },
    { form: 'forty', height: HEIGHT, picture: lineOf(someValues(40, 400), 0, 39) },
    { form: 'huge', height: HEIGHT, picture: lineOf([8_912_000, 12_345_600, 21_999_000], 0, 2) },
  ],
}
