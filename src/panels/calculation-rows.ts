import type { Explanation } from '#domain/explanation.ts'
import type { LightRules } from '#domain/lights.ts'
import type { Day } from '#domain/periods.ts'
import { daysBetween } from '#domain/periods.ts'
import type { Place } from '#domain/places.ts'
import { lightGroup } from '#domain/portfolio.ts'
import { days } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { whyWords } from '#i18n/why/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Cell, TableTwin } from '#ui/table-twin.ts'
import { figure, plain } from '#ui/table-twin.ts'

interface Around {
  readonly place: Place | null
  readonly on: Day
  readonly rules: LightRules
}

type Row = readonly [string, Cell, string]

/** The terms of a calculation as rows: what, how much, how; the milestones with their parts below. */
function termsOf(
  explanation: Explanation,
  { place, on, rules }: Around,
  words: Words,
  format: Format,
): Row[] {
  const why = whyWords(words)
  const { progress } = words.panels
  const { project, light, calculated, override, completion, timeProgress, gap, since } = explanation
  const { elapsed, planned, milestones } = explanation
  const { supervision, budget, paid } = project
  const lightName = (own: typeof light) => (own === null ? format.unreported : words.lights[own])
  const rule = why.rules[lightGroup(calculated)]
  const whose = [place?.station ?? null, project.operator].filter((name) => name !== null)
  return [
    [progress.project, plain(format.name(project.name)), ''],
    [progress.light, plain(lightName(light)), override === null ? '' : progress.byHand],
    [progress.completion, figure(format.ratio(completion), completion), why.completion],
    [
      progress.time,
      figure(format.ratio(timeProgress), timeProgress),
      planned === null ? '' : why.time(format.days(elapsed), format.days(planned)),
    ],
    [why.gap, plain(light === 'done' ? format.none : format.pointsInWords(gap)), why.gapHow],
    [
      why.rule,
      plain(rule(format.threshold(rules.watchBehind), format.threshold(rules.lateBehind))),
      lightName(calculated),
    ],
    ...(override === null
      ? []
      : [
          [
            why.override,
            plain(words.lights[override.light]),
            `${why.overrideBy(override.on, format.name(override.by))} · ${format.name(override.reason)}`,
          ] as const,
        ]),
    [why.since, plain(since ?? format.none), since === null ? '' : format.days(days(daysBetween(since, on)))],
    [why.whose, plain(whose.map((name) => format.name(name)).join(' · ') || format.unreported), ''],
    [
      why.supervision,
      plain(supervision === null ? why.notOrdered : format.name(supervision.text)),
      supervision === null ? '' : why.ordered(supervision.orderedOn, format.name(supervision.by)),
    ],
    ...(milestones ?? []).map(
      ({ milestone, state, share }): Row => [
        format.name(milestone.name),
        share === null ? plain(format.none) : figure(format.ratio(share), share),
        `${why.states[state]} ${state === 'overdue' ? why.overdue(milestone.due) : (milestone.done ?? milestone.due)}`,
      ],
    ),
    [progress.paid, figure(format.yuan(paid), paid), ''],
    [progress.budget, figure(format.yuan(budget), budget), ''],
  ]
}

/** The table twin of a calculation; without a project it has no rows. */
export function calculationRows(
  explanation: Explanation | null,
  around: Around,
  words: Words,
  format: Format,
): TableTwin {
  const { columns } = whyWords(words)
  const rows = explanation === null ? [] : termsOf(explanation, around, words, format)
  return {
    columns: [
      { id: 'term', title: columns.term, kind: 'text' },
      { id: 'value', title: columns.value, kind: 'text' },
      { id: 'how', title: columns.how, kind: 'text' },
    ],
    rows: rows.map(([term, value, how]) => [plain(term), value, plain(how)]),
  }
}
