import type { Format } from '#i18n/format.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { Fact } from './facts.ts'
import { attendance, evaluation, late, rectifications, reports, response, training } from './phrases.ts'
import type { BriefView } from './view.ts'
import type { Writer } from './writer.ts'
import { writer } from './writer.ts'

/** The sentence of a fact. Whatever is withheld stands in it as it stands everywhere. */
export function sentenceOf(fact: Fact, by: Writer): string {
  const { text, format, number } = by
  switch (fact.kind) {
    case 'unreported':
      return text.unreported(text.figures[fact.figure])
    case 'absent':
      return text.absent
    case 'towns':
      return fact.covered === fact.towns
        ? text.allTowns(format.count(fact.towns))
        : text.towns(format.count(fact.covered), format.count(fact.towns))
    case 'rooms':
      return text.phrases([
        text.rooms(format.count(fact.total)),
        ...(fact.rate === null ? [] : [text.coverage(format.ratio(fact.rate))]),
        ...by.changes(fact.changes),
        ...by.missing(fact.unreported),
      ])
    case 'gaps':
      return text.gaps(format.count(fact.gaps), by.listed(fact.names, text.places))
    case 'certified':
    case 'staff':
      return text.phrases([
        text[fact.kind](format.count(fact.total)),
        ...by.changes(fact.changes),
        ...by.missing(fact.unreported),
      ])
    case 'per-10k':
      return text.per10k(format.perTenThousand(fact.rate), format.count(fact.residents))
    case 'short':
      return text.short(
        number(fact.stations.length),
        format.count(fact.minimum),
        by.stationNames(fact.stations),
      )
    case 'needs':
      return text.phrases([
        text.needs(format.count(fact.accepted)),
        ...(fact.linked === null || fact.rate === null
          ? []
          : [text.linked(format.count(fact.linked), format.ratio(fact.rate))]),
        ...by.missing(fact.unreported),
      ])
    case 'training':
      return training(fact, by)
    case 'attendance':
      return attendance(fact, by)
    case 'response':
      return response(fact, by)
    case 'needs-added':
      return text.needsAdded(format.count(fact.added))
    case 'topic':
      return text.topic(format.name(fact.topic), format.count(fact.accepted))
    case 'waiting': {
      const { code, since, age } = fact.longest
      return text.waiting(
        format.count(fact.stations),
        format.days(fact.limit),
        by.placeName(code),
        since,
        format.days(age),
      )
    }
    case 'projects':
      return text.phrases([
        text.projects(format.count(fact.active)),
        text.lights(format.count(fact.late), format.count(fact.watch)),
        ...(fact.unreported === 0 ? [] : [text.unlit(format.count(fact.unreported))]),
        ...by.changes(fact.changes),
      ])
    case 'project-late':
      return late(fact, by)
    case 'projects-late-more':
      return text.lateMore(format.count(fact.projects))
    case 'recovered':
      return text.recovered(
        by.listed(
          fact.projects.map(({ name }) => format.name(name)),
          text.places,
        ),
      )
    case 'spending':
      return text.phrases([
        text.spending(format.ratio(fact.execution)),
        ...(fact.elapsed === null ? [] : [text.elapsed(format.ratio(fact.elapsed))]),
        ...(fact.unreported === 0 ? [] : [text.projectsMissing(number(fact.unreported))]),
      ])
    case 'functions': {
      const { best, worst } = fact
      return text.functions(
        format.name(best.name),
        format.ratio(best.rate),
        format.name(worst.name),
        format.ratio(worst.rate),
      )
    }
    case 'cases':
      return text.cases(format.guarded(fact.opened))
    case 'activities':
      return text.phrases([
        text.activities(format.count(fact.activities)),
        ...(fact.personTimes === null ? [] : [text.personTimes(format.count(fact.personTimes))]),
        ...by.missing(fact.unreported),
      ])
    case 'adaptations':
      return text.adaptations(by.households(fact.surveyed), by.households(fact.accepted))
    case 'filed':
      return text.phrases([
        text.filed(format.count(fact.total)),
        ...(fact.thisQuarter === null ? [] : [text.thisQuarter(format.count(fact.thisQuarter))]),
        ...by.changes(fact.changes),
        ...by.missing(fact.unreported),
      ])
    case 'stuck':
      return text.stuck(format.count(fact.organisations), format.name(fact.name), format.days(fact.over))
    case 'none-stuck':
      return text.noneStuck
    case 'evaluation':
      return evaluation(fact, by)
    case 'rewards':
      return text.rewards(format.yuan(fact.total), format.count(fact.stations))
    case 'rectifications':
      return rectifications(fact, by)
    case 'not-evaluated':
      return text.notEvaluated
    case 'reports':
      return reports(fact, by)
    case 'owed':
      return text.owed(
        number(fact.stations.length),
        number(fact.stations.reduce((sum, { figures }) => sum + figures.length, 0)),
        by.stationNames(fact.stations.map(({ code }) => code)),
      )
    case 'complete':
      return text.complete(format.count(fact.stations))
  }
}

export interface BriefLine {
  readonly sentence: string
  readonly fact: Fact
}

/** The sentences of each part. */
export const linesOf = (view: BriefView, words: Words, format: Format) => {
  const by = writer(view.places, words, format)
  return view.groups.map(({ group, facts }) => ({
    group,
    lines: facts.map((fact): BriefLine => ({ fact, sentence: sentenceOf(fact, by) })),
  }))
}
