import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { presentWords } from '#i18n/present/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Fact } from '#panels/brief/facts.ts'
import type { BriefView } from '#panels/brief/view.ts'

/** What the meeting is asked to decide on, from the facts that the brief tells: each with how many there are of it. */
export function asksOf({ groups }: BriefView, words: Words, format: Format): string {
  const { ask, asks, nothingToAsk } = presentWords(words)
  const number = (value: number) => format.count(count(value))
  const askOf = (fact: Fact): string | null => {
    switch (fact.kind) {
      case 'projects':
        return fact.late === 0 ? null : ask.late(number(fact.late))
      case 'rectifications':
        return fact.overdue === 0 ? null : ask.overdue(number(fact.overdue))
      case 'waiting':
        return ask.waiting(number(fact.stations))
      case 'gaps':
        return ask.gaps(number(fact.gaps))
      case 'short':
        return ask.short(number(fact.stations.length))
      case 'stuck':
        return ask.stuck(number(fact.organisations))
      case 'owed':
        return ask.owed(number(fact.stations.length))
      default:
        return null
    }
  }
  const asked = ORDER.flatMap((kind) =>
    groups.flatMap(({ facts }) =>
      facts.filter((fact) => fact.kind === kind).flatMap((one) => askOf(one) ?? []),
    ),
  )
  return asked.length === 0 ? nothingToAsk : asks(asked)
}

/** What has a day by which it should be done comes first. */
const ORDER: readonly Fact['kind'][] = [
  'projects',
  'rectifications',
  'waiting',
  'short',
  'gaps',
  'stuck',
  'owed',
]
