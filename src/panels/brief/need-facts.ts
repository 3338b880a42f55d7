import { changesSince } from '#domain/comparisons.ts'
import { groupedBy } from '#domain/grouped.ts'
import type { Needs } from '#domain/needs.ts'
import { byTopic, conversionRate } from '#domain/needs.ts'
import { dayOf, daysBetween } from '#domain/periods.ts'
import { sumComplete, sumReported } from '#domain/reported.ts'
import { isNothingDecided } from '#domain/response-times.ts'
import type { Rules } from '#domain/rules.ts'
import { count, days } from '#domain/units.ts'
import type { Fact } from './facts.ts'
import type { BriefAnswers } from './told.ts'

const acceptedOf = ({ rows }: Needs, sum: typeof sumReported) => sum(rows.map(({ accepted }) => accepted))

/** What a month adds to a sum that begins anew every January; not known against a sum that lacks a part. */
function addedFact({ needs, needsBefore }: BriefAnswers): Fact[] {
  if (needs === null || needsBefore === null) return []
  const sameYear = needs.period.slice(0, 4) === needsBefore.period.slice(0, 4)
  const now = acceptedOf(needs.data, sumComplete)
  const then = sameYear ? acceptedOf(needsBefore.data, sumComplete) : 0
  return now === null || then === null ? [] : [{ kind: 'needs-added', added: count(now - then) }]
}

function waitingFact({ needs }: BriefAnswers, { waitingDays }: Rules): Fact[] {
  if (needs === null) return []
  const on = dayOf(needs.asOf)
  const waiting = needs.data.rows.flatMap(({ stationCode, oldestWaiting }) =>
    oldestWaiting === null || daysBetween(oldestWaiting, on) < waitingDays
      ? []
      : [{ code: stationCode, since: oldestWaiting, age: days(daysBetween(oldestWaiting, on)) }],
  )
  const [first] = waiting
  if (first === undefined) return []
  const longest = waiting.reduce((one, other) => (other.age > one.age ? other : one), first)
  const stations = count(groupedBy(waiting, ({ code }) => code).size)
  return [{ kind: 'waiting', stations, longest, limit: waitingDays }]
}

/** 响应时长: how long a decision takes, against the months before. */
function responseFact({ times, timesBefore, timesLastYear }: BriefAnswers): Fact {
  if (times === null) return { kind: 'absent' }
  const response = times.data.city
  if (response.median === null && !isNothingDecided(response))
    return { kind: 'unreported', figure: 'response' }
  const changes = changesSince(response.median, {
    month: timesBefore === null ? null : timesBefore.data.city.median,
    year: timesLastYear === null ? null : timesLastYear.data.city.median,
  })
  return { kind: 'response', ...response, changes }
}

/** 需求: what was accepted and became of it, what was asked for most, how soon it is decided, and what waits too long. */
export function needFacts(answers: BriefAnswers, rules: Rules): Fact[] {
  const { needs } = answers
  if (needs === null) return [{ kind: 'absent' }]
  const told = needs.data.rows.filter(({ accepted, linked }) => accepted !== null && linked !== null)
  const accepted = sumReported(told.map((row) => row.accepted))
  if (accepted === null) return [{ kind: 'unreported', figure: 'needs' }]
  const linked = sumReported(told.map((row) => row.linked))
  const silent = needs.data.rows.filter((row) => row.accepted === null || row.linked === null)
  const [top] = byTopic(needs.data)
  return [
    {
      kind: 'needs',
      accepted: count(accepted),
      linked: linked === null ? null : count(linked),
      rate: conversionRate(count(accepted), linked === null ? null : count(linked)),
      unreported: groupedBy(silent, ({ stationCode }) => stationCode).size,
    },
    ...addedFact(answers),
    ...(top === undefined || top.accepted === null
      ? []
      : [{ kind: 'topic', topic: top.topic.name, accepted: top.accepted } as const]),
    responseFact(answers),
    ...waitingFact(answers, rules),
  ]
}
