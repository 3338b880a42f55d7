import type { BrowserAccount } from '#domain/browser-account.ts'
import type { ScreenSeen } from '#domain/journal.ts'
import { RECOVERIES } from '#domain/journal.ts'
import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import type { screensZh } from '#i18n/screens/zh-CN.ts'

type BrowserWords = (typeof screensZh)['browser']

/** One thing that a browser knows of itself. */
export interface Fact {
  readonly id: string
  readonly name: string
  /** One sentence, or several below each other. */
  readonly says: readonly string[]
}

/** Nobody's watch is right to the second. */
const SAME_MS = 2_000
const SECOND_MS = 1_000
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const MEGABYTE = 1_000_000

/** A length of time in its two largest parts: 3 天 4 小时, 12 分 5 秒. */
export function lengthOfTime(ms: number, words: BrowserWords, format: Format): string {
  const part = (size: number, within: number) => Math.floor((ms % within) / size)
  const number = (value: number) => format.count(count(value))
  const parts = [
    { value: Math.floor(ms / DAY_MS), say: words.days },
    { value: part(HOUR_MS, DAY_MS), say: words.hours },
    { value: part(MINUTE_MS, HOUR_MS), say: words.minutes },
    { value: part(SECOND_MS, MINUTE_MS), say: words.seconds },
  ]
  const first = parts.findIndex(({ value }) => value > 0)
  if (first === -1) return words.seconds(number(0))
  return parts
    .slice(first, first + 2)
    .filter(({ value }, at) => at === 0 || value > 0)
    .map(({ value, say }) => say(number(value)))
    .join(' ')
}

function clockSays({ now, behindMs }: BrowserAccount, words: BrowserWords, format: Format): string {
  if (Math.abs(behindMs) < SAME_MS) return words.clockSame(format.stamp(now))
  const length = lengthOfTime(Math.abs(behindMs), words, format)
  return words.clockOff(format.stamp(now), behindMs > 0 ? words.ahead(length) : words.behind(length))
}

/** Each kind once: how often it was healed, and when last. */
function healedSays({ journal }: BrowserAccount, words: BrowserWords, format: Format): readonly string[] {
  const kinds = RECOVERIES.flatMap((what) => {
    const times = journal.tally[what] ?? null
    if (times === null) return []
    const last = journal.healed.find((healed) => healed.what === what)
    return words.healedTimes(
      words.recoveries[what],
      format.count(count(times)),
      last === undefined ? words.never : format.stamp(last.at),
    )
  })
  return kinds.length === 0 ? [words.healedNothing] : kinds
}

const nameOf = ({ screen }: Pick<ScreenSeen, 'screen'>, words: BrowserWords) => screen ?? words.unnamed

/** Everything, in the order in which somebody on the telephone asks for it. */
export function factsOf(account: BrowserAccount, words: BrowserWords, format: Format): readonly Fact[] {
  const { running, served, journal, answered, fault, space, isOnline, isSecure } = account
  const fact = (id: string, name: string, ...says: readonly string[]): Fact => ({ id, name, says })
  const megabytes = (bytes: number) => format.count(count(Math.round(bytes / MEGABYTE)))
  const release =
    served === null
      ? words.unknownRelease
      : served === running
        ? words.sameRelease
        : words.newerRelease(served)
  return [
    fact('build', words.build, running ?? words.development),
    fact('release', words.release, release),
    fact('screen', words.screen, account.screen ?? words.unnamed),
    fact('uptime', words.uptime, lengthOfTime(account.openMs, words, format)),
    fact('clock', words.clock, clockSays(account, words, format)),
    fact('answered', words.answered, answered === null ? words.never : format.stamp(answered)),
    fact(
      'failed',
      words.failed,
      ...(fault === null ? [words.never] : [format.stamp(fault.at), fault.detail]),
    ),
    fact('healed', words.healed, ...healedSays(account, words, format)),
    fact(
      'walls',
      words.walls,
      ...(journal.screens.length === 0
        ? [words.missedNone]
        : journal.screens.map((wall) =>
            words.wall(
              nameOf(wall, words),
              wall.build ?? words.development,
              format.stamp(wall.since),
              format.stamp(wall.seen),
            ),
          )),
    ),
    fact(
      'missed',
      words.missed,
      ...(journal.screens.length === 0
        ? [words.missedNone]
        : journal.screens.map((wall) => `${nameOf(wall, words)} ${format.count(count(wall.missedBeats))}`)),
    ),
    fact(
      'storage',
      words.storage,
      account.keeps ? words.kept : words.notKept,
      ...(space === null ? [] : [words.space(megabytes(space.used), megabytes(space.all))]),
    ),
    fact(
      'connection',
      words.connection,
      isOnline ? words.online : words.offline,
      isSecure ? words.secure : words.insecure,
    ),
    fact('window', words.window, account.window),
    fact('agent', words.agent, account.agent),
  ]
}

/** The last recoveries one by one: when, what, and on which screen. */
export const logOf = ({ journal }: BrowserAccount, words: BrowserWords, format: Format): readonly string[] =>
  journal.healed.map(
    (healed) => `${format.stamp(healed.at)} ${words.recoveries[healed.what]} ${nameOf(healed, words)}`,
  )

/** All of it as text, for a letter to whoever looks after the machines. */
export const asText = (account: BrowserAccount, words: BrowserWords, format: Format): string =>
  [
    words.title,
    ...factsOf(account, words, format).map(({ name, says }) => `${name}: ${says.join('; ')}`),
    `${words.log}:`,
    ...logOf(account, words, format),
  ].join('\n')
