import type { WireOf } from '#api/endpoint.ts'
import type { recordsEndpoint } from '#api/records.ts'
import type { Month } from '#domain/periods.ts'
import { lastDayOf } from './calendar.ts'
import { linkedNeedsAt } from './linked-needs.ts'
import { TOPICS } from './need-topics.ts'
import { noise } from './noise.ts'
import { changesOn } from './project-changes.ts'
import type { Plan } from './project-plan.ts'
import { baselinesOn, phasesOn } from './project-plan.ts'
import { PLANS, plansAt } from './projects.ts'
import { seedOf } from './seed.ts'
import { surveysAt } from './surveys.ts'

type RecordWire = WireOf<typeof recordsEndpoint>['records'][number]

/** The survey that a project came from, by what their titles say. */
const CAME_FROM: readonly (readonly [string, RegExp])[] = [
  ['sv-2022-01', /停车位|充电装置|照明灯|养宠|独居老人探访|小区协商/],
  ['sv-2022-02', /联谊|婚俗/],
  ['sv-2022-03', /送餐|居家安全/],
  ['sv-2022-04', /假期托管/],
  ['sv-2022-05', /电动车停放/],
  ['sv-2022-06', /适老化改造/],
  ['sv-2022-07', /院落议事/],
  ['sv-2022-08', /老友食光/],
]

function surveyOf({ name, stationCode }: Plan, period: Month): string | null {
  const known = surveysAt(period).surveys
  const from = CAME_FROM.find(
    ([id, title]) =>
      title.test(name.zh) && known.some((survey) => survey.id === id && survey.stationCode === stationCode),
  )
  return from?.[0] ?? null
}

/** A plan of the crowd answers needs that nobody counts up. */
const MOST_IN_THE_CROWD = 24
function ofTheCrowd(seed: number): [string, number][] {
  const topic = TOPICS[Math.floor(noise(seed, 95) * TOPICS.length)]
  return topic === undefined ? [] : [[topic.id, 1 + Math.floor(noise(seed, 96) * MOST_IN_THE_CROWD)]]
}

/** What is written down of every project on the list, as it stood at the end of a month. */
export function recordsAt(period: Month, most = 0): WireOf<typeof recordsEndpoint> {
  const lastDay = lastDayOf(period)
  const linked = linkedNeedsAt(period)
  const ofOwn = new Set(PLANS)
  const recordOf = (plan: Plan): RecordWire => {
    const seed = seedOf(plan.id)
    const isOwn = ofOwn.has(plan)
    const topics = isOwn ? [...(linked.get(plan.id) ?? [])] : ofTheCrowd(seed)
    return {
      projectId: plan.id,
      surveyId: isOwn ? surveyOf(plan, period) : null,
      topics: topics.map(([topicId, needs]) => ({ topicId, linked: needs })),
      changes: changesOn(plan, lastDay, seed),
      baselines: baselinesOn(plan, lastDay),
      phases: phasesOn(plan, lastDay),
    }
  }
  return { records: plansAt(period, most).map(recordOf) }
}
