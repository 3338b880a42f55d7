import type { Households } from '#domain/adaptations.ts'
import { isAtLeast } from '#domain/figures.ts'
import type { Name } from '#domain/names.ts'
import type { Day, Instant, Month } from '#domain/periods.ts'
import { ZONE_OFFSET_MINUTES } from '#domain/periods.ts'
import type { Reported } from '#domain/reported.ts'
import type { LocaleId } from '#domain/scope.ts'
import type { GuardedCount } from '#domain/suppression.ts'
import { isSuppressed } from '#domain/suppression.ts'
import type {
  Average,
  Count,
  Days,
  PerTenThousand,
  Points,
  Ratio,
  Score,
  TenThousandYuan,
} from '#domain/units.ts'
import { withUnit } from './with-unit.ts'

/** A number apart from its unit, so that the unit can be set smaller beside it. */
export interface Quantity {
  readonly digits: string
  readonly unit: string
}

/**
 * A whole number in words that knows the unit of its bare value: where 144.74 万人 is read, 1,447,400 人 is calculated.
 */
export interface WholeQuantity extends Quantity {
  readonly bareUnit: string
}

const TEN_THOUSAND = 10_000
/** Integers below this stand in full (3,695); from it on, Chinese reads them in 万. */
const IN_FULL_BELOW = 100_000

/**
 * 3,695 and 12.5: rounded as a reader rounds who sees the figure written out, halves away from zero (1.005 is 1.01);
 * thousands apart. By hand, since both languages write digits alike, and setting up Intl takes 10 ms of the first view.
 */
function fixed(value: number, decimals: 0 | 1 | 2): string {
  const written = String(Math.abs(value))
  const shifted = Math.round(Number(`${written}e${decimals}`))
  const rounded = written.includes('e') ? value : Math.sign(value) * Number(`${shifted}e-${decimals}`)
  return rounded.toFixed(decimals).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
}

const whole = (value: number) => fixed(value, 0)
const oneDecimal = (value: number) => fixed(value, 1)
const upToOneDecimal = (value: number) => oneDecimal(value).replace(/\.0$/, '')
const twoDecimals = (value: number) => fixed(value, 2)

const MINUS = '−'
const withSign = (value: number, digits: string) => (value > 0 ? `+${digits}` : digits)
const trueMinus = (digits: string) => digits.replace('-', MINUS)
/** To the tenth that is printed; what rounds to nothing has no sign left, where −0 would print one. */
const toTenth = (value: number) => Math.round(value * 10) / 10 + 0
const percentage = (share: number) => Math.round(share * 1000) / 10 + 0

const signedTenths = (value: number) => trueMinus(withSign(toTenth(value), oneDecimal(toTenth(value))))

/** The clock on the wall of the city, whatever zone the machine is in. */
function cityParts(at: Instant) {
  const local = new Date(at + ZONE_OFFSET_MINUTES * 60_000).toISOString()
  return {
    date: local.slice(0, 10),
    month: Number(local.slice(5, 7)),
    day: Number(local.slice(8, 10)),
    time: local.slice(11, 16),
  }
}

const MONTHS_EN = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const monthEn = (month: number) => MONTHS_EN[month - 1] ?? ''

/** The only place where a figure becomes text. What was not reported says so, in words, and is never 0. */
export function createFormat(locale: LocaleId) {
  const zh = locale === 'zh-CN'
  const unreported = zh ? '未上报' : 'not reported'
  const told = <V>(value: Reported<V>, text: (value: V) => string) =>
    value === null ? unreported : text(value)

  const count = (value: Reported<Count>) =>
    told(value, (number) =>
      zh && Math.abs(number) >= IN_FULL_BELOW
        ? `${twoDecimals(number / TEN_THOUSAND)} 万`
        : trueMinus(whole(number)),
    )
  const guarded = (value: Reported<GuardedCount>) =>
    told(value, (figure) => (isSuppressed(figure) ? `‹${figure.below}` : count(figure)))
  const tenths = (value: Ratio) => {
    const printed = percentage(value)
    // All but one of a thousand is not all: what is short of the whole never prints as 100%.
    return value < 1 && printed >= 100 ? 99.9 : printed
  }
  const ratio = (value: Reported<Ratio>) =>
    told(value, (share) => (share === 1 ? '100%' : `${trueMinus(oneDecimal(tenths(share)))}%`))

  return {
    locale,
    unreported,
    /** Where no figure can be: no base, no comparison. */
    none: '—',
    count,
    /** 3,695 with its unit apart; 1,447,400 is 144.74 with 万 before the unit. */
    quantity: (value: Reported<Count>, unit: string): WholeQuantity => {
      if (value === null) return { digits: unreported, unit: '', bareUnit: '' }
      const inTenThousands = zh && Math.abs(value) >= IN_FULL_BELOW
      return inTenThousands
        ? { digits: twoDecimals(value / TEN_THOUSAND), unit: `万${unit}`, bareUnit: unit }
        : { digits: whole(value), unit, bareUnit: unit }
    },
    /** +312, −5, ±0. */
    countChange: (value: Count) => (value === 0 ? '±0' : trueMinus(withSign(value, whole(value)))),
    guarded,
    /** 64, ‹10, and 130余 stays 130余. */
    published: (value: Reported<Households>) =>
      told(value, (figure) =>
        isAtLeast(figure) ? `${count(figure.atLeast)}${zh ? '余' : '+'}` : guarded(figure),
      ),
    /** A number in words with its unit; what was not reported has none. */
    withUnit: (number: string, unit: string) =>
      number === unreported ? number : withUnit(number, unit).trimEnd(),
    ratio,
    /** 80%: the bound of a class, which is a round number by choice. */
    wholePercent: (value: Ratio) => `${whole(value * 100)}%`,
    /** −33, +7.4: percentage points without their unit, for a column that names it. */
    points: (value: Reported<Points>) => told(value, (gap) => signedTenths(percentage(gap))),
    /** How many points lie between two rates, whichever is ahead: 30, 12.5. */
    pointsApart: (value: Points) => oneDecimal(Math.round(Math.abs(value) * 1000) / 10),
    /** A threshold as somebody set it: 30, 12.5. */
    threshold: (value: Points) => upToOneDecimal(Math.round(Math.abs(value) * 1000) / 10),
    /** −33 个百分点, ±0.0 个百分点. */
    pointsInWords: (value: Reported<Points>) =>
      told(value, (gap) => {
        const digits = percentage(gap) === 0 ? '±0.0' : signedTenths(percentage(gap))
        return zh ? `${digits} 个百分点` : `${digits} pp`
      }),
    perTenThousand: (value: Reported<PerTenThousand>) => told(value, (rate) => oneDecimal(rate)),
    /** +0.2, −0.1, ±0.0. */
    perTenThousandChange: (value: PerTenThousand) => (toTenth(value) === 0 ? '±0.0' : signedTenths(value)),
    /** +0.7, −1.2, ±0.0. */
    scoreChange: (value: Score) => (toTenth(value) === 0 ? '±0.0' : signedTenths(value)),
    /** A weight as somebody set it, without its unit: 50, 12.5. */
    weight: (value: number) => upToOneDecimal(value),
    average: (value: Reported<Average>) => told(value, (mean) => oneDecimal(mean)),
    score: (value: Reported<Score>) => told(value, (points) => oneDecimal(points)),
    /** 54.0 万元 is ¥540.0k. */
    yuan: (value: Reported<TenThousandYuan>) =>
      told(value, (amount) => (zh ? `${oneDecimal(amount)} 万元` : `¥${oneDecimal(amount * 10)}k`)),
    /** 54.0 with 万元 apart; ¥540k is one. */
    yuanQuantity: (value: Reported<TenThousandYuan>): Quantity => {
      if (value === null) return { digits: unreported, unit: '' }
      return zh ? { digits: oneDecimal(value), unit: '万元' } : { digits: `¥${whole(value * 10)}k`, unit: '' }
    },
    /** +3.0 万元, −¥30.0k, ±0. */
    yuanChange: (value: TenThousandYuan) => {
      if (toTenth(value) === 0) return '±0'
      const sign = value > 0 ? '+' : MINUS
      const size = Math.abs(value)
      return sign + (zh ? `${oneDecimal(size)} 万元` : `¥${oneDecimal(size * 10)}k`)
    },
    days: (value: Reported<Days>) => told(value, (span) => (zh ? `${span} 天` : `${span} d`)),
    /** +3 天, −2 天, ±0 天. */
    daysChange: (value: Days) => {
      const digits = value === 0 ? '±0' : trueMinus(withSign(value, whole(value)))
      return zh ? `${digits} 天` : `${digits} d`
    },
    /** 2023 年 1 月 / Jan 2023. */
    month: (month: Month) => {
      const number = Number(month.slice(5))
      return zh ? `${month.slice(0, 4)} 年 ${number} 月` : `${monthEn(number)} ${month.slice(0, 4)}`
    },
    /** 22.01: a tick along an axis, the same in both languages. */
    monthTick: (month: Month) => month.slice(2).replace('-', '.'),
    /** 2022-11-30: the same in both languages, and it sorts. */
    day: (day: Day | null) => day ?? unreported,
    /** 2 月 16 日 17:51 in the city's zone; of another year than now's with its year, 2022-09-01 09:00. */
    moment: (at: Instant, now: Instant) => {
      const { date, month, day, time } = cityParts(at)
      if (date.slice(0, 4) !== cityParts(now).date.slice(0, 4)) return `${date} ${time}`
      return zh ? `${month} 月 ${day} 日 ${time}` : `${monthEn(month)} ${day}, ${time}`
    },
    /** 2023-02-16 17:51, for exports: with the year, and it sorts. */
    stamp: (at: Instant) => `${cityParts(at).date} ${cityParts(at).time}`,
    time: (at: Instant) => cityParts(at).time,
    name: (name: Name) => (zh ? name.zh : (name.en ?? name.zh)),
    /**
     * How texts stand in the order of the language, digits in them by their value. Intl is set up when it is asked
     * for.
     */
    collation: () => new Intl.Collator(locale, { numeric: true }).compare,
  }
}

export type Format = ReturnType<typeof createFormat>
