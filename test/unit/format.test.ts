import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Households } from '#domain/adaptations.ts'
import type { Reported } from '#domain/reported.ts'
import { count, days, perTenThousand, points, ratio, tenThousandYuan } from '#domain/units.ts'
import { briefZh } from '#i18n/brief/zh-CN.ts'
import { figuresIn } from '#i18n/figures-in.ts'
import { createFormat } from '#i18n/format.ts'
import { projectsZh } from '#i18n/projects/zh-CN.ts'
import { servicesZh } from '#i18n/services/zh-CN.ts'
import { month } from './made.ts'

const zh = createFormat('zh-CN')
const en = createFormat('en')

test.each([
  [54, '54.0 万元', '¥540.0k'],
  [16.25, '16.3 万元', '¥162.5k'],
  [0, '0.0 万元', '¥0.0k'],
])('%f ten thousand yuan are the same money in both languages', (amount, inChinese, inEnglish) => {
  expect(zh.yuan(tenThousandYuan(amount))).toBe(inChinese)
  expect(en.yuan(tenThousandYuan(amount))).toBe(inEnglish)
})

test('a tick of an axis is as short as a month can be, in both languages', () => {
  expect([zh, en].map((format) => format.monthTick(month('2022-01')))).toEqual(['22.01', '22.01'])
})

test('what rounds to nothing is neither more nor less', () => {
  expect(zh.points(points(-0.0004))).toBe('0.0')
  expect(zh.pointsInWords(points(-0.0004))).toBe('±0.0 个百分点')
  expect(zh.ratio(ratio(-0.0001))).toBe('0.0%')
  expect(zh.perTenThousandChange(perTenThousand(-0.04))).toBe('±0.0')
})

test('what is left after rounding keeps its sign', () => {
  expect([-0.33, 0.074].map((gap) => zh.points(points(gap)))).toEqual(['−33.0', '+7.4'])
  expect([-0.12, 0.06].map((gap) => zh.perTenThousandChange(perTenThousand(gap)))).toEqual(['−0.1', '+0.1'])
})

test('a difference of days says its direction', () => {
  expect([3, -2, 0].map((by) => zh.daysChange(days(by)))).toEqual(['+3 天', '−2 天', '±0 天'])
  expect(en.daysChange(days(-2))).toBe('−2 d')
})

test.each<[Reported<Households>, string]>([
  [count(458), '458 户'],
  [count(99_999), '99,999 户'],
  [count(100_000), '10.00 万户'],
  [count(243_812), '24.38 万户'],
  [{ atLeast: count(130) }, '130余户'],
  [{ atLeast: count(130_000) }, '13.00 万余户'],
  [{ below: count(10) }, '‹10 户'],
  [null, '未上报'],
])('%o homes: a unit follows its number after a space, and 余 and 万 at once', (homes, words) => {
  expect(zh.withUnit(zh.published(homes), '户')).toBe(words)
})

test.each([
  [servicesZh.stations.value('24.38 万', '1,024'), '24.38 万人次 · 1,024 场'],
  [briefZh.personTimes('24.38 万'), '服务 24.38 万人次'],
  [briefZh.personTimes('2,234'), '服务 2,234 人次'],
  [projectsZh.beneficiaries.summary('100.67 万', '216.87 万', '人次'), '100.67 万 / 216.87 万人次'],
])('a sentence joins them in the same way: %s', (sentence, expected) => {
  expect(sentence).toBe(expected)
})

test('in English a unit always stands after a space', () => {
  expect(en.withUnit(en.published({ atLeast: count(130) }), 'homes')).toBe('130+ homes')
  expect(en.withUnit(en.published(count(458)), '')).toBe('458')
})

test.each([
  ['摸排 700余户，验收 343 户。', ['700余户', '343 户']],
  ['覆盖率 98.1%，环比 +8.3 个百分点，同比 −9 天。', ['98.1%', '环比 +8.3 个百分点', '同比 −9 天']],
  ['常住人口 144.74 万，奖励 3.0 万元，服务 2,234 人次。', ['144.74 万', '3.0 万元', '2,234 人次']],
  ['服务 24.38 万人次，社工室 26.01 万个。', ['24.38 万人次', '26.01 万个']],
  ['新开个案 ‹10 例，自 2021-09-26 起，2 站次未上报。', ['‹10 例', '2021-09-26 起', '2 站次']],
  ['Late: 12 points behind, vs last year +3.', ['12 points', 'last year +3.']],
  ['没有逾期的整改。', []],
])('%s: no figure is parted from its unit, and nothing of the sentence is lost', (sentence, figures) => {
  const pieces = figuresIn(sentence)
  expect(pieces.filter((_, at) => at % 2 === 1)).toEqual(figures)
  expect(pieces.join('')).toBe(sentence)
})

test('figures are rounded and grouped as Intl does it, to the last digit', () => {
  const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const twoDecimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
  const figure = fc.double({ min: 0, max: 1e9, noNaN: true })
  const written = fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1000)
  fc.assert(
    fc.property(fc.oneof(figure, written), (value) => {
      expect(en.perTenThousand(perTenThousand(value))).toBe(oneDecimal.format(value))
    }),
    { numRuns: 2_000 },
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
      expect(en.count(count(value))).toBe(grouped.format(value))
      if (value >= 100_000) expect(zh.count(count(value))).toBe(`${twoDecimals.format(value / 10_000)} 万`)
    }),
    { numRuns: 2_000 },
  )
})
