import type { Format } from '#i18n/format.ts'
import { reportWords } from '#i18n/reports/words.ts'
import { stationPageWords } from '#i18n/station-page/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { StationIdentity } from './view.ts'

/** A line of what is known of the station itself. */
export interface IdentityFact {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly note: string | null
}

/** Who runs it, since when, how their office is reached, and whether its report came. */
export function factsOf(
  { station, reports, demo }: StationIdentity,
  words: Words,
  format: Format,
): IdentityFact[] {
  const { identity } = stationPageWords(words)
  const { operator, commissioned, openedOn, contact } = station
  const mode =
    commissioned === null ? null : commissioned ? identity.commissioned.yes : identity.commissioned.no
  const told = reports?.map(({ period, status }) =>
    identity.report(format.month(period), reportWords(words)[status]),
  )
  return [
    {
      id: 'operator',
      name: identity.operator,
      text: operator === null ? format.unreported : format.name(operator),
      note: mode,
    },
    { id: 'opened', name: identity.openedOn, text: format.day(openedOn), note: null },
    {
      id: 'contact',
      name: identity.contact,
      text:
        contact === null
          ? format.unreported
          : identity.office(format.name(contact.office), contact.phone, format.name(contact.address)),
      note: contact !== null && demo ? identity.demoPhone : null,
    },
    {
      id: 'reports',
      name: identity.reports,
      text:
        told === undefined
          ? words.freshness.noDataYet
          : told.length === 0
            ? identity.noReports
            : identity.listed(told),
      note: null,
    },
  ]
}
