import { roundEnd, steadySpan } from '#charts/axis.ts'
import { TrendChart, type TrendSeries } from '#charts/TrendChart.tsx'
import type { Exhibit } from './exhibit.ts'
import { chance, countText, LONG_NAMES, months, ratioText, stations } from './texts.ts'

const HEIGHT = 16

type Values = readonly (number | null)[]

const line = (
  label: string,
  values: Values,
  tone: TrendSeries['tone'] = 'first',
  text: (value: number | null) => string = countText,
): TrendSeries => ({ id: label, label, tone, points: values.map((value) => ({ value, text: text(value) })) })

const growing = (many: number, from: number, by: number): Values =>
  Array.from({ length: many }, (_, at) => Math.round(from + by * at + by * 2 * chance(at)))

const valuesOf = (series: readonly TrendSeries[]) =>
  series.flatMap(({ points }) => points.map(({ value }) => value))
const fromZero = (series: readonly TrendSeries[]) => ({ from: 0, to: roundEnd(valuesOf(series)) })

const workers = line('持证社工', growing(14, 3_371, 25))
const rate = [
  line('执行率', [0.02, 0.05, 0.09, 0.15, 0.22, 0.3, 0.38, 0.47, 0.52, 0.6, 0.66, 0.684], 'first', ratioText),
  line('去年', [0.03, 0.06, 0.1, 0.18, 0.27, 0.33, 0.41, 0.5, 0.56, 0.63, 0.7, 0.92], 'quiet', ratioText),
]
const curve: readonly TrendSeries[] = [
  { ...line('计划完成', growing(14, 0, 7.1), 'quiet'), dashed: true },
  line('实际完成', [...growing(10, 0, 5.2), null, null, null, null]),
]
const gaps = line('走访', [120, 132, null, null, 140, null, 150, 161, null, 170, 166, null])
const many = stations(10).map((name, at) =>
  line(name, growing(12, 20 + at * 3, 1 + chance(at) * 4), at === 3 ? 'first' : 'quiet'),
)
const huge = [
  line('人次', [8_912_000, 9_877_000, 12_345_600, 15_555_000, 18_101_000, 21_999_000]),
  line('受益人数', [4_500_000, 4_700_000, 4_710_000, 6_100_000, 7_300_000, 9_100_000], 'second'),
]

const chart = (series: readonly TrendSeries[], name: string, steps = 12) => (
  <TrendChart
    label={`${name}：逐月走势`}
    steps={months(steps)}
    series={series}
    axis={fromZero(series)}
    format={countText}
  />
)

export const trendChart: Exhibit = {
  name: 'TrendChart',
  fixtures: [
    {
      form: 'normal',
      height: HEIGHT,
      picture: (
        <TrendChart
          label="持证社工：逐月走势"
          steps={months(14)}
          series={[workers]}
          axis={steadySpan(valuesOf([workers]))}
          format={countText}
        />
      ),
    },
    {
      form: 'two lines and a target',
      height: HEIGHT,
      picture: (
        <TrendChart
          label="预算执行率：逐月走势，目标 95%"
          steps={months(12)}
          series={rate}
          axis={{ from: 0, to: 1 }}
          format={ratioText}
          target={{ label: '年度目标', value: 0.95, text: '95%' }}
        />
      ),
    },
    { form: 'planned and actual', height: HEIGHT, picture: chart(curve, '里程碑', 14) },
    { form: 'nulls', height: HEIGHT, picture: chart([gaps], '走访') },
    {
      form: 'empty',
      height: HEIGHT,
      picture: chart(
        [
          line(
            '走访',
            months(12).map(() => null),
          ),
        ],
        '走访',
      ),
    },
    { form: 'single', height: HEIGHT, picture: chart([line('持证社工', [3_371])], '持证社工', 1) },
    { form: 'ten lines', height: HEIGHT, picture: chart(many, '各站个案') },
    {
      form: 'forty',
      height: HEIGHT,
      picture: chart([line('持证社工', growing(40, 100, 3))], '持证社工', 40),
    },
    {
      form: 'long names',
      height: HEIGHT,
      picture: chart(
        LONG_NAMES.map((name, at) => line(name, growing(12, 30, 4 + at), at === 0 ? 'second' : 'quiet')),
        '长名称',
      ),
    },
    { form: 'huge', height: HEIGHT, picture: chart(huge, '人次', 6) },
  ],
}
