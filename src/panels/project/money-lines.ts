import { isSuppressed } from '#domain/suppression.ts'
import type { Format } from '#i18n/format.ts'
import { projectWords } from '#i18n/project/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { HeldShare, Money } from './money-view.ts'

/** One share as a bar: its length, what it is held against, and how both read. */
export interface MoneyLine {
  readonly id: 'execution' | 'labour' | 'professionals' | 'beneficiaries'
  readonly name: string
  readonly length: number | null
  readonly tick: number | null
  readonly value: string
  readonly bare: number | null
  readonly note: string
  /** Whether it falls short of a minimum. */
  readonly isBelow: boolean
}

/** The bars of a project, with every number as a reader is told it. */
export function moneyLines({ project, execution, elapsed, account }: Money, words: Words, format: Format) {
  const { money } = projectWords(words)
  const notes = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · ')
  const time = elapsed === null ? null : money.time(format.ratio(elapsed))
  const shareLine = (
    id: 'labour' | 'professionals',
    { share, least, reaches }: HeldShare,
    of: string | null,
  ): MoneyLine => ({
    id,
    name: money[id],
    length: share,
    tick: least,
    value: reaches === false ? money.below(format.ratio(share)) : format.ratio(share),
    bare: share,
    note: notes(of, least === null ? null : money.least(format.wholePercent(least))),
    isBelow: reaches === false,
  })
  const lines: MoneyLine[] = [
    {
      id: 'execution',
      name: money.execution,
      length: execution,
      tick: elapsed,
      value: format.ratio(execution),
      bare: execution,
      note: notes(
        project.paid === null && project.budget === null
          ? null
          : money.of(format.yuan(project.paid), format.yuan(project.budget)),
        time,
      ),
      isBelow: false,
    },
  ]
  if (account === null) return lines
  const { told, labour, professionals, served } = account
  const people = (staff: typeof told.staff) =>
    staff === null ? format.unreported : money.people(format.count(staff))
  const withheld = isSuppressed(served.planned) || isSuppressed(served.served)
  return [
    ...lines,
    shareLine(
      'labour',
      labour,
      told.labour === null && told.funds === null
        ? null
        : money.of(format.yuan(told.labour), format.yuan(told.funds)),
    ),
    shareLine(
      'professionals',
      professionals,
      told.professionals === null && told.staff === null
        ? null
        : money.of(format.count(told.professionals), people(told.staff)),
    ),
    {
      id: 'beneficiaries' as const,
      name: money.beneficiaries,
      length: served.rate,
      tick: elapsed,
      value: withheld && served.rate === null ? format.none : format.ratio(served.rate),
      bare: served.rate,
      note: notes(
        money.served(format.guarded(served.served), format.guarded(served.planned), money.units[served.unit]),
        time,
      ),
      isBelow: false,
    },
  ]
}
