import { delay, HttpResponse } from 'msw'
import { problem } from './replies.ts'
import type { ScenarioName } from './scenario.ts'
import type { Resource } from './sources.ts'
import { spoilt } from './spoilt.ts'

/** What happens to an answer on its way to the reader. */
export type Disturbance = (
  request: Request,
  resource: Resource,
  answer: () => Response,
) => Response | Promise<Response>

/** Two to six seconds, always the same for the same resource, so that panels fill in an order a test can rely on. */
export const SLOWNESS_MS: Readonly<Record<Resource, number>> = {
  city: 2000,
  geography: 2400,
  stations: 2800,
  workforce: 3200,
  functions: 3600,
  rooms: 4000,
  reports: 4400,
  surveys: 4800,
  needs: 5400,
  decisions: 5700,
  'response-times': 5800,
  projects: 6000,
  services: 3400,
  adaptations: 4600,
  organisations: 5000,
  training: 5600,
  evaluations: 3400,
  'report-history': 4600,
  revisions: 5000,
  accounts: 5600,
  records: 5800,
}

const EVERY = 3
const RETRY_AFTER_S = '2'

/** Every third request is refused, counted over all resources of one visit. */
function flaky(): Disturbance {
  let asked = 0
  return (request, _resource, answer) => {
    asked += 1
    if (asked % EVERY !== 0) return answer()
    return problem(request, 503, '服务暂时不可用，请稍后重试 · try again shortly', {
      'Retry-After': RETRY_AFTER_S,
    })
  }
}

const undisturbed: Disturbance = (_request, _resource, answer) => answer()

const DISTURBANCES: Readonly<Record<ScenarioName, () => Disturbance>> = {
  normal: () => undisturbed,
  unreported: () => undisturbed,
  huge: () => undisturbed,
  slow: () => async (_request, resource, answer) => {
    await delay(SLOWNESS_MS[resource])
    return answer()
  },
  flaky,
  down: () => () => HttpResponse.error(),
  expired: () => (request) =>
    problem(request, 401, '登录已过期，请重新登录 · the session has expired, sign in again', {
      'WWW-Authenticate': 'Bearer',
    }),
  malformed: () => (_request, resource, answer) => spoilt(resource, answer()),
}

/** A disturbance of its own for every visit: what `flaky` counts starts anew. */
export const disturbanceOf = (scenario: ScenarioName): Disturbance => DISTURBANCES[scenario]()
