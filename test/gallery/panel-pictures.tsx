/** Pictures that live in one panel, from views that the panel itself makes of the demo's answers. */
import { QueryClient } from '@tanstack/react-query'
import { getResponse } from 'msw'
import type { Client } from '#api/client.ts'
import { parseAnswer } from '#api/client.ts'
import { instant } from '#domain/periods.ts'
import type { ResolvedScope } from '#domain/scope.ts'
import { resolveScope, WHOLE_CITY } from '#domain/scope.ts'
import { handlers } from '#mocks/handlers.ts'
import type { ScenarioName } from '#mocks/scenario.ts'
import { adaptationStationsPanel } from '#panels/adaptation-stations/panel.tsx'
import { caseworkPanel } from '#panels/casework/panel.tsx'
import { certifiedStationsPanel } from '#panels/certified-stations/panel.tsx'
import { comparedPanel } from '#panels/compared/panel.tsx'
import { evaluationFollowUpPanel } from '#panels/evaluation/follow-up-panel.tsx'
import { evaluationRankingPanel } from '#panels/evaluation/ranking-panel.tsx'
import { exceptionsPanel } from '#panels/exceptions/panel.tsx'
import { fiveWayPanel } from '#panels/five-way/panel.tsx'
import { gapsPanel } from '#panels/gaps/panel.tsx'
import { linkedResourcesPanel } from '#panels/linked-resources/panel.tsx'
import { answersOnce } from '#panels/months-before.ts'
import { needProjectsPanel } from '#panels/need-projects/panel.tsx'
import { needWaitingPanel } from '#panels/need-waiting/panel.tsx'
import { needsPanel } from '#panels/needs/panel.tsx'
import type { Panel, Requests } from '#panels/panel.ts'
import { progressPanel } from '#panels/progress/panel.tsx'
import { projectTimelinePanel } from '#panels/projects/timeline-panel.tsx'
import { responseTimePanel } from '#panels/response-time/panel.tsx'
import { specialFamiliesPanel } from '#panels/special-families/panel.tsx'
import { staffingPanel } from '#panels/staffing/panel.tsx'
import { stationMeasuresPanel } from '#panels/station-measures/panel.tsx'
import { stationServicesPanel } from '#panels/station-services/panel.tsx'
import { stuckOrganisationsPanel } from '#panels/stuck-organisations/panel.tsx'
import type { Surroundings } from '#panels/surroundings.ts'
import { SurroundingsContext } from '#panels/surroundings.ts'
import { surveysPanel } from '#panels/surveys/panel.tsx'
import { townPanel } from '#panels/town/panel.tsx'
import { trainingPanel } from '#panels/training/panel.tsx'
import { trainingAttendancePanel } from '#panels/training-attendance/panel.tsx'
import { unitsPanel } from '#panels/units/panel.tsx'
import { RULES } from '#test/unit/made.ts'
import type { Exhibit } from './exhibit.ts'
import { LONG_NAMES } from './texts.ts'

type Changed = (told: unknown) => unknown

/** Changes everything in an answer from its leaves up. */
const throughout =
  (change: Changed): Changed =>
  (told) => {
    if (Array.isArray(told)) return change(told.map(throughout(change)))
    if (typeof told !== 'object' || told === null) return change(told)
    return change(
      Object.fromEntries(Object.entries(told).map(([key, own]) => [key, throughout(change)(own)])),
    )
  }

const atMost = (many: number) => throughout((told) => (Array.isArray(told) ? told.slice(0, many) : told))

let named = 0
const longNames = throughout((told) => {
  if (typeof told !== 'object' || told === null || !('zh' in told)) return told
  // 优秀 and the like are words of the city's own choosing, never names.
  if (typeof told.zh !== 'string' || told.zh.length < 3) return told
  named += 1
  return { ...told, zh: LONG_NAMES[named % LONG_NAMES.length] }
})

const FORMS: readonly { form: string; scenario: ScenarioName; change: Changed }[] = [
  { form: 'normal', scenario: 'normal', change: (told) => told },
  { form: 'empty', scenario: 'normal', change: atMost(0) },
  { form: 'single', scenario: 'normal', change: atMost(1) },
  { form: 'forty', scenario: 'huge', change: atMost(40) },
  { form: 'long names', scenario: 'normal', change: longNames },
  { form: 'nulls', scenario: 'unreported', change: (told) => told },
  { form: 'huge', scenario: 'huge', change: (told) => told },
]
/** Room in rem: what a panel has on a page of the desk. */
const HEIGHT = 22
/** For one that its page gives the room it needs. */
const TALL = 44

/** A backend without a wire. */
function clientOf(scenario: ScenarioName, change: Changed): Client {
  const backend = handlers({ name: scenario, rooms: null })
  return {
    get: async (endpoint, { period }) => {
      const address = new URL(`http://localhost/api/v1/${endpoint.resource}`)
      if (period !== undefined) address.searchParams.set('period', period)
      const json: unknown = await (await getResponse(backend, new Request(address)))?.json()
      const told =
        typeof json === 'object' && json !== null && 'data' in json
          ? { ...json, data: change(json.data) }
          : json
      return parseAnswer(endpoint, told, null)
    },
    getFile: () => Promise.reject(new Error('a picture asks for no file')),
    now: () => instant(0),
  }
}

const backends = FORMS.map(({ form, scenario, change }) => ({
  form,
  client: clientOf(scenario, change),
  cache: new QueryClient(),
}))

const NOW = instant(Date.parse('2023-02-16T17:51:00+08:00'))
const nothing = () => undefined

const surroundingsOf = (client: Client, scope: ResolvedScope): Surroundings => ({
  client,
  clock: { now: () => NOW, subscribe: () => nothing },
  config: {
    title: { zh: '', en: null },
    owner: { zh: '', en: null },
    api: '',
    signIn: null,
    refreshMs: 60_000,
    locale: 'zh-CN',
    theme: { desk: 'light', wall: 'dark' },
    rules: RULES,
    wall: { screens: 1 },
  },
  scope,
  pending: false,
  notices: [],
  page: null,
  theme: 'light',
  attended: true,
  city: null,
  stationName: () => null,
  asksAgain: true,
  isOffline: () => false,
  isExpired: () => false,
  go: nothing,
  pathTo: (page) => `/${page}`,
  follow: nothing,
  linkTo: (anchor) => `#${anchor}`,
})

const scopeOf = (station: string | null, beside: string | null) =>
  resolveScope({ ...WHOLE_CITY, station, beside }, { periods: null, stations: null }).scope
const CITY = scopeOf(null, null)
const TOWN = scopeOf('320582103', '320582100')

const pictureOf = <R extends Requests, View>(
  { Picture }: Panel<R, View>,
  view: View,
  surroundings: Surroundings,
) => (
  <SurroundingsContext value={surroundings}>
    <Picture view={view} scope={surroundings.scope} go={surroundings.go} attended />
  </SurroundingsContext>
)

/** The picture of a panel in every form. */
async function exhibitOf<R extends Requests, View>(
  panel: Panel<R, View>,
  scope = CITY,
  height = HEIGHT,
): Promise<Exhibit> {
  const fixtures = backends.map(async ({ form, client, cache }) => {
    const answers = await answersOnce(panel.requests(scope), client, cache)
    if (answers === null) throw new Error(`${panel.id} has no answers: ${form}`)
    const view = panel.view({ answers, scope, rules: RULES })
    return { form, height, picture: pictureOf(panel, view, surroundingsOf(client, scope)) }
  })
  return { name: panel.id, fixtures: await Promise.all(fixtures) }
}

/** Pictures that draw something themselves; those that hand all they have to one chart are that chart's exhibit. */
export const panelPictures = (): Promise<readonly Exhibit[]> =>
  Promise.all([
    exhibitOf(adaptationStationsPanel),
    exhibitOf(caseworkPanel),
    exhibitOf(certifiedStationsPanel),
    exhibitOf(comparedPanel, TOWN),
    exhibitOf(evaluationFollowUpPanel, CITY, TALL),
    exhibitOf(evaluationRankingPanel),
    exhibitOf(exceptionsPanel),
    exhibitOf(fiveWayPanel),
    exhibitOf(gapsPanel),
    exhibitOf(linkedResourcesPanel),
    exhibitOf(needProjectsPanel),
    exhibitOf(needWaitingPanel),
    exhibitOf(needsPanel),
    exhibitOf(progressPanel),
    exhibitOf(projectTimelinePanel),
    exhibitOf(responseTimePanel),
    exhibitOf(specialFamiliesPanel),
    exhibitOf(staffingPanel),
    exhibitOf(stationMeasuresPanel, TOWN),
    exhibitOf(stuckOrganisationsPanel),
    exhibitOf(surveysPanel),
    exhibitOf(townPanel, TOWN),
    exhibitOf(trainingAttendancePanel),
    exhibitOf(trainingPanel),
    exhibitOf(unitsPanel, TOWN),
    exhibitOf(stationServicesPanel, TOWN, TALL),
  ])
