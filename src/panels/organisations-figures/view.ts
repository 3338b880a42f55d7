import type { Answer } from '#api/endpoint.ts'
import type { Account, FiveWay } from '#domain/accounts.ts'
import { fiveWayOf } from '#domain/accounts.ts'
import type { City } from '#domain/city.ts'
import type { Change } from '#domain/comparisons.ts'
import { changesSince, rateChangesSince } from '#domain/comparisons.ts'
import type { OrganisationStage, Organisations } from '#domain/organisations.ts'
import { cohortsOf, countByStage, isIncubating, settledConversion, stuckOn } from '#domain/organisations.ts'
import { dayOf } from '#domain/periods.ts'
import type { Project } from '#domain/projects.ts'
import type { Reported } from '#domain/reported.ts'
import type { Station, StationTotal } from '#domain/stations.ts'
import { completeTotal, totalOf } from '#domain/stations.ts'
import type { Count, Points, Ratio } from '#domain/units.ts'
import { count } from '#domain/units.ts'

export interface OrganisationsAnswers {
  readonly organisations: Answer<Organisations>
  readonly organisationsMonth: Answer<Organisations> | null
  readonly organisationsYear: Answer<Organisations> | null
  readonly stations: Answer<readonly Station[]>
  readonly stationsMonth: Answer<readonly Station[]> | null
  readonly stationsYear: Answer<readonly Station[]> | null
  readonly accounts: Answer<readonly Account[]> | null
  readonly accountsMonth: Answer<readonly Account[]> | null
  readonly accountsYear: Answer<readonly Account[]> | null
  readonly projects: Answer<readonly Project[]> | null
  readonly city: Answer<City>
  readonly cityMonth: Answer<City> | null
  readonly cityYear: Answer<City> | null
}

interface Changing<Value = Count> {
  readonly changes: readonly Change<Value>[]
}

export interface OrganisationsFiguresView {
  readonly incubating: { readonly total: Count } & Changing
  readonly stages: Readonly<Record<OrganisationStage, Count>>
  readonly filed: StationTotal & Changing
  readonly newly: StationTotal & Changing
  readonly stuck: { readonly total: Count } & Changing
  readonly conversion: { readonly rate: Reported<Ratio> } & Changing<Points>
  /** Null until the accounts have come. */
  readonly fiveWay: (FiveWay & Changing<Points>) | null
  /** 3A 及以上社工机构 of the whole city; an agency belongs to no one town. */
  readonly rated: { readonly total: Reported<Count> } & Changing
}

/** One reading of the answers of now, of last month and of last year. */
const readings = <Data, Value>(
  [now, month, year]: readonly [Answer<Data>, Answer<Data> | null, Answer<Data> | null],
  read: (answer: Answer<Data>) => Value,
) => ({ now: read(now), before: { month: month && read(month), year: year && read(year) } })

/** Projects of the one station looked at; of the city, all. */
function ownAccounts({ projects }: OrganisationsAnswers, station: string | null) {
  const own = new Set(projects?.data.filter(({ stationCode }) => stationCode === station).map(({ id }) => id))
  return ({ data }: Answer<readonly Account[]>) =>
    station === null ? data : data.filter(({ projectId }) => own.has(projectId))
}

/** The figures of organisations of the city, or of the one station looked at. */
export function organisationsFiguresView(
  answers: OrganisationsAnswers,
  station: string | null,
): OrganisationsFiguresView {
  const registers = [answers.organisations, answers.organisationsMonth, answers.organisationsYear] as const
  const reports = [answers.stations, answers.stationsMonth, answers.stationsYear] as const
  const own = ({ data }: Answer<Organisations>): Organisations => ({
    ...data,
    organisations: data.organisations.filter(
      ({ stationCode }) => station === null || stationCode === station,
    ),
  })
  const counted = (read: (answer: Answer<Organisations>) => number) => {
    const { now, before } = readings(registers, (answer) => count(read(answer)))
    return { total: now, changes: changesSince(now, before) }
  }
  const reported = (figure: (one: Station) => Reported<Count>) => {
    const { now, before } = readings(reports, ({ data }) =>
      totalOf(
        data.filter(({ code }) => station === null || code === station),
        figure,
      ),
    )
    return {
      ...now,
      changes: changesSince(completeTotal(now), {
        month: before.month && completeTotal(before.month),
        year: before.year && completeTotal(before.year),
      }),
    }
  }
  const rated = readings(
    [answers.city, answers.cityMonth, answers.cityYear],
    ({ data }) => data.ratedAgencies,
  )
  const conversion = readings(registers, (answer) => settledConversion(cohortsOf(own(answer).organisations)))
  return {
    incubating: counted((answer) => own(answer).organisations.filter(isIncubating).length),
    stages: countByStage(own(answers.organisations).organisations),
    filed: reported(({ filedOrganisations }) => filedOrganisations),
    newly: reported(({ filedThisQuarter }) => filedThisQuarter),
    stuck: counted((answer) => stuckOn(own(answer), dayOf(answer.asOf)).length),
    conversion: { rate: conversion.now, changes: rateChangesSince(conversion.now, conversion.before) },
    fiveWay: fiveWayFigure(answers, station),
    rated: { total: rated.now, changes: changesSince(rated.now, rated.before) },
  }
}

function fiveWayFigure(answers: OrganisationsAnswers, station: string | null) {
  const { accounts, accountsMonth, accountsYear } = answers
  if (accounts === null) return null
  const own = ownAccounts(answers, station)
  const { now, before } = readings([accounts, accountsMonth, accountsYear], (answer) =>
    fiveWayOf(own(answer)),
  )
  return {
    ...now,
    changes: rateChangesSince(now.share, {
      month: before.month?.share ?? null,
      year: before.year?.share ?? null,
    }),
  }
}
