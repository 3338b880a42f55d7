/**
 * The mock over plain HTTP, for the dev and preview servers: a wall on the local network has no HTTPS and so no service
 * worker, yet shows the same demo. `/api/v1/*` is the scenario `normal`. A page opened with `?scenario=` is told so by
 * its own config.json, whose API base then leads to `/mock/<scenario>~<visit>/api/v1`.
 *
 * Every load of such a page is a visit with handlers of its own: what `flaky` counts, and the clock, then start anew
 * for each page and cannot leak from one test into another.
 */
import { getResponse, type HttpHandler } from 'msw'
import { handlers } from './handlers.ts'
import { relayMemory } from './relay.ts'
import { type ScenarioSettings, scenarioFromSegment, scenarioOf, scenarioSegment } from './scenario.ts'

/** Visits whose handlers are kept; an older one that asks again starts anew, which no person will notice. */
const KEPT_VISITS = 64

const NORMAL: ScenarioSettings = { name: 'normal', rooms: null }

/** Reads the deployment's config.json; the mock only changes where its API is. */
export type ReadConfig = () => Promise<string>

/** Answers what belongs to the mock API; null means that the request is for the files of the app. */
export function mockAnswer(readConfig: ReadConfig): (request: Request) => Promise<Response | null> {
  const visits = new Map<string, HttpHandler[]>()
  // A wall and what drives it are two visits.
  const relay = relayMemory()
  const served = (settings: ScenarioSettings) => handlers(settings, undefined, undefined, relay)
  const normal = served(NORMAL)
  let visitCount = 0

  function handlersOf(segment: string): HttpHandler[] {
    const known = visits.get(segment)
    const made = known ?? served(scenarioFromSegment(segment.split('~')[0] ?? ''))
    visits.delete(segment)
    visits.set(segment, made)
    for (const oldest of visits.keys()) {
      if (visits.size <= KEPT_VISITS) break
      visits.delete(oldest)
    }
    return made
  }

  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/config.json')) {
      const asked = scenarioAskedBy(request)
      if (asked === null) return null
      visitCount += 1
      return configFor(await readConfig(), `/mock/${scenarioSegment(asked)}~${visitCount}/api/v1`)
    }
    const segment = /^\/mock\/([^/]+)\/api\/v1(?:\/|$)/.exec(pathname)?.[1]
    if (segment !== undefined) return answerFrom(handlersOf(segment), request)
    return /^\/api(\/|$)/.test(pathname) ? answerFrom(normal, request) : null
  }
}

/** The config request itself carries no query; the page that sends it does, and browsers name that page. */
function scenarioAskedBy(request: Request): ScenarioSettings | null {
  const page = request.headers.get('referer')
  if (page === null || !URL.canParse(page)) return null
  const { searchParams } = new URL(page)
  return searchParams.has('scenario') ? scenarioOf(searchParams) : null
}

function configFor(text: string, api: string): Response {
  const config: unknown = JSON.parse(text)
  const changed = typeof config === 'object' && config !== null ? { ...config, api } : { api }
  return Response.json(changed, { headers: { 'cache-control': 'no-store' } })
}

async function answerFrom(known: HttpHandler[], request: Request): Promise<Response> {
  // A HEAD answers as its GET would; the server leaves the body away.
  const asked = request.method === 'HEAD' ? new Request(request.url, { headers: request.headers }) : request
  return (await getResponse(known, asked)) ?? problem(404, 'Not Found')
}

function problem(status: number, title: string): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })
}
