import { cityEndpoint } from '#api/city.ts'
import type { Request } from '#api/request.ts'
import { ask, queryOf } from '#api/request.ts'
import type { City } from '#domain/city.ts'
import type { Month } from '#domain/periods.ts'
import type { LocaleId } from '#domain/scope.ts'
import { loadDefinitions } from '#i18n/definitions/load.ts'
import type { Definitions } from '#i18n/definitions/zh-CN.ts'

export interface DefinitionsOfCity {
  readonly texts: Readonly<Record<LocaleId, Definitions>>
  readonly city: City
}

/** The definitions in every language, which are files of their own, with the base that the city's figures have. */
export const askDefinitions = (period: Month | null): Request<DefinitionsOfCity> => ({
  key: ['definitions', period ?? 'latest'],
  async load({ client, cache, known }) {
    const [city, zh, en] = await Promise.all([
      cache.ensureQueryData(queryOf(client, ask(cityEndpoint, period))),
      loadDefinitions('zh-CN'),
      loadDefinitions('en'),
    ])
    if (known !== undefined && known.data.city === city.data) return known
    return { ...city, etag: null, data: { texts: { 'zh-CN': zh, en }, city: city.data } }
  },
})
