import type { PageId } from '#domain/pages.ts'
import { isUnderWay } from '#domain/portfolio.ts'
import { budgetExecution } from '#domain/projects.ts'
import type { Scope } from '#domain/scope.ts'
import { changeNotes } from '#i18n/changes.ts'
import { fieldWords } from '#i18n/fields/words.ts'
import type { Format } from '#i18n/format.ts'
import { projectWords } from '#i18n/project/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Facts } from './facts-view.ts'

/** A fact in words, and the page with what it is one of. */
export interface Fact {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly notes: readonly string[]
  readonly to: { readonly page: PageId; readonly changes: Partial<Scope> } | null
}

/** What there is to say of a project at first sight, a fact each. */
export function factsOf(
  { project, standing, place, firstEnd, changes }: Facts,
  words: Words,
  format: Format,
) {
  const { facts } = projectWords(words)
  const { operator, field, phase, start, end, budget, paid, stationCode } = project
  const { light, override, completion, gap } = standing
  const isBegun = isUnderWay(project)
  const executed = budgetExecution(project)
  type Id =
    | 'light'
    | 'completion'
    | 'gap'
    | 'town'
    | 'operator'
    | 'field'
    | 'phase'
    | 'days'
    | 'budget'
    | 'paid'
  const fact = (id: Id, value: string, notes: readonly string[] = [], to: Fact['to'] = null): Fact => ({
    id,
    name: id === 'completion' ? words.panels.progress.completion : facts[id],
    value,
    notes,
    to,
  })
  const others = (narrowed: Partial<Scope>): Fact['to'] => ({ page: 'projects', changes: narrowed })
  return [
    fact(
      'light',
      isBegun ? (light === null ? format.unreported : words.lights[light]) : format.none,
      override === null ? [] : [words.panels.progress.byHand],
      isBegun && light !== null ? others({ light }) : null,
    ),
    fact(
      'completion',
      isBegun ? format.ratio(completion) : format.none,
      changeNotes(changes.completion, format.pointsInWords, words),
    ),
    fact(
      'gap',
      light === 'done' || !isBegun ? format.none : format.pointsInWords(gap),
      changeNotes(changes.gap, format.pointsInWords, words),
    ),
    fact('town', place === null ? stationCode : format.name(place.town), [], {
      page: 'station',
      changes: { station: stationCode },
    }),
    fact(
      'operator',
      operator === null ? format.unreported : format.name(operator),
      [],
      operator === null ? null : others({ operator: operator.zh }),
    ),
    fact(
      'field',
      field === null ? format.unreported : fieldWords(words)[field],
      [],
      field === null ? null : others({ field }),
    ),
    fact('phase', words.phases[phase], [], others({ phase })),
    fact(
      'days',
      facts.fromTo(start, end),
      firstEnd !== null && firstEnd !== end ? [facts.first(firstEnd)] : [],
    ),
    fact('budget', format.yuan(budget), executed === null ? [] : [facts.executed(format.ratio(executed))]),
    fact('paid', format.yuan(paid), changeNotes(changes.paid, format.yuanChange, words)),
  ]
}
