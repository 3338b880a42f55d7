import { screen, waitFor } from '@testing-library/react'
import { getResponse, HttpResponse, http } from 'msw'
import { describe, expect, test } from 'vitest'
import { trueAdaptationsAt } from '#mocks/dataset/adaptations.ts'
import { trueCaseworkAt } from '#mocks/dataset/casework.ts'
import { CHANGYINSHA, JINFENG } from '#mocks/dataset/towns.ts'
import { handlers } from '#mocks/handlers.ts'
import { adaptationStationsPanel } from '#panels/adaptation-stations/panel.tsx'
import { adaptationStepsPanel } from '#panels/adaptation-steps/panel.tsx'
import { briefPanel } from '#panels/brief/panel.tsx'
import { caseworkPanel } from '#panels/casework/panel.tsx'
import type { Panel, Requests } from '#panels/panel.ts'
import { serviceStationsPanel } from '#panels/service-stations/panel.tsx'
import { servicesFiguresPanel } from '#panels/services-figures/panel.tsx'
import { specialFamiliesPanel } from '#panels/special-families/panel.tsx'
import { stationServicesPanel } from '#panels/station-services/panel.tsx'
import { townPanel } from '#panels/town/panel.tsx'
import { hang, month } from './hang.tsx'
import { server } from './server.ts'

/** Before the 16 files of Jinfeng were published it had fewer: a number that must not be shown. */
const PERIOD = month('2022-10')
const FILES = 7

/** From here to the end of the test the backend withholds nothing: it sends the stations' own lists as they are. */
function withholdNothing() {
  const asTold = handlers({ name: 'normal', rooms: null })
  const instead = (resource: string, change: (told: never, period: typeof PERIOD) => unknown) =>
    http.get(`*/${resource}`, async ({ request }) => {
      const answer = await (await getResponse(asTold, request))?.json()
      return HttpResponse.json({ ...answer, data: change(answer.data as never, answer.period) })
    })
  server.use(
    instead('services', (told: { stations: readonly object[] }, period) => {
      const { city, stations } = trueCaseworkAt(period)
      return {
        ...told,
        cityCases: city,
        stations: told.stations.map((one, at) => ({ ...one, cases: stations[at] ?? null })),
      }
    }),
    instead('adaptations', (_, period) => trueAdaptationsAt(period)),
    instead('stations', (told: { stations: readonly { code: string; specialFamilyFiles: unknown }[] }) => ({
      ...told,
      stations: told.stations.map((one) =>
        one.code === JINFENG && one.specialFamilyFiles !== null ? { ...one, specialFamilyFiles: FILES } : one,
      ),
    })),
  )
}

/** Everything a panel and its table hold once all has come: text, accessible names, lengths of bars, differences. */
async function shownBy<R extends Requests, View>(panel: Panel<R, View>, station: string | null) {
  const { container, user, cache, unmount } = hang(panel, { scope: { period: PERIOD, station } })
  const settled = () =>
    waitFor(() => {
      expect(container.querySelector('h2, h3, table, li')).not.toBeNull()
      expect(container.querySelector('[aria-busy="true"]')).toBeNull()
    })
  await settled()
  const picture = container.innerHTML
  const button = screen.queryByRole('button', { name: /^表/ })
  if (button !== null) await user.click(button)
  if (button !== null) await screen.findByRole('table')
  // What became of its figures comes after them.
  await waitFor(() => expect(cache.isFetching()).toBe(0))
  const all = `${picture}${container.innerHTML}`
  unmount()
  return all.replaceAll(/_r_\w+_/g, '')
}

const held = <R extends Requests, View>(panel: Panel<R, View>, station: string | null) =>
  [`${panel.id} of ${station ?? 'the city'}`, () => shownBy(panel, station)] as const

describe('a backend that withholds nothing is shown as one that does: picture, names and table alike', () => {
  test.each([
    held(servicesFiguresPanel, null),
    held(servicesFiguresPanel, CHANGYINSHA),
    held(caseworkPanel, null),
    held(caseworkPanel, CHANGYINSHA),
    held(serviceStationsPanel, null),
    held(adaptationStepsPanel, null),
    held(adaptationStepsPanel, CHANGYINSHA),
    held(adaptationStationsPanel, null),
    held(stationServicesPanel, CHANGYINSHA),
    held(stationServicesPanel, JINFENG),
    held(specialFamiliesPanel, null),
    held(specialFamiliesPanel, JINFENG),
    held(townPanel, JINFENG),
    held(briefPanel, null),
  ])('%s', async (_, shown) => {
    const guarded = await shown()
    withholdNothing()
    expect(await shown()).toBe(guarded)
  })
})

test('what is compared is not empty: the withheld numbers stand there as ‹10', async () => {
  expect(await shownBy(specialFamiliesPanel, JINFENG)).toContain('‹10')
  expect(await shownBy(caseworkPanel, CHANGYINSHA)).toContain('‹10')
  withholdNothing()
  const own = trueCaseworkAt(PERIOD).stations.find((one) => one !== null && Number(one.closed) < 10)
  expect(own).toBeDefined()
  expect(await shownBy(stationServicesPanel, CHANGYINSHA)).toContain('‹10')
})
