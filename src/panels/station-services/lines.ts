import type { PageId } from '#domain/pages.ts'
import type { SatisfactionRate, ServiceTotal } from '#domain/services.ts'
import { count } from '#domain/units.ts'
import type { Format } from '#i18n/format.ts'
import { organisationsWords } from '#i18n/organisations/words.ts'
import { stationPageWords } from '#i18n/station-page/words.ts'
import type { Words } from '#i18n/zh-CN.ts'
import type { StationServicesView } from './view.ts'
import { isPartial, ORGANISATION_COUNTS, SERVICE_COUNTS } from './view.ts'

/** A line in words. What is withheld is withheld here already: picture, table and file read the same text. */
export interface ServiceLine {
  readonly id: string
  readonly group: string
  readonly page: PageId
  readonly name: string
  readonly own: string
  readonly city: string
}

type ServicesWords = ReturnType<typeof stationPageWords>['services']

const totalText = (told: ServiceTotal, services: ServicesWords, format: Format) =>
  isPartial(told)
    ? services.partial(format.count(told.total), format.count(count(told.unreported)))
    : format.count(told.total)

function satisfactionText(rate: SatisfactionRate, services: ServicesWords, format: Format): string {
  if (rate.kind === 'unreported') return format.unreported
  return rate.kind === 'rate'
    ? services.satisfied(format.ratio(rate.rate), format.count(rate.valid))
    : services.smallBase(format.count(rate.valid))
}

function serviceLines({ services: told }: StationServicesView, text: ServicesWords, format: Format) {
  if (told === null) return []
  const { cases, cityOpened, counts, satisfaction } = told
  return [
    {
      id: 'opened',
      name: text.names.opened,
      own: format.guarded(cases === null ? null : cases.opened),
      city: format.guarded(cityOpened),
    },
    {
      id: 'open',
      name: text.names.open,
      own: format.guarded(cases === null ? null : cases.open),
      city: format.none,
    },
    ...SERVICE_COUNTS.map((id) => ({
      id,
      name: text.names[id],
      own: totalText(counts[id].own, text, format),
      city: totalText(counts[id].city, text, format),
    })),
    {
      id: 'satisfaction',
      name: text.names.satisfaction,
      own: satisfactionText(satisfaction.own, text, format),
      city: satisfactionText(satisfaction.city, text, format),
    },
  ]
}

function organisationLines({ organisations }: StationServicesView, words: Words, format: Format) {
  if (organisations === null) return []
  const names = { ...organisationsWords(words).stages, ...stationPageWords(words).services.names }
  return ORGANISATION_COUNTS.map((id) => ({
    id,
    name: names[id],
    own: format.count(organisations.own[id]),
    city: format.count(organisations.city[id]),
  }))
}

/** Services, home adaptations and organisations of one station beside the city's. */
export function linesOf(view: StationServicesView, words: Words, format: Format): ServiceLine[] {
  const text = stationPageWords(words).services
  const { services } = words.app.pages
  return [
    ...serviceLines(view, text, format).map((line) => ({
      ...line,
      group: services,
      page: 'services' as const,
    })),
    ...(view.adaptations ?? []).map(({ step, own, city }) => ({
      id: step,
      group: text.adaptations,
      page: 'services' as const,
      name: text.steps[step],
      own: format.published(own),
      city: format.published(city),
    })),
    ...organisationLines(view, words, format).map((line) => ({
      ...line,
      group: text.organisations,
      page: 'organisations' as const,
    })),
  ]
}
