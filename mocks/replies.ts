import { HttpResponse } from 'msw'

/** Another origin may read everything here: a demo's page and its API need not share one. */
export const CROSS_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After, Allow',
}
const ALLOWED = 'GET, OPTIONS'

type Headers = Readonly<Record<string, string>>

const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
} as const

/** RFC 9457 problem details. */
export function problem(
  request: Request,
  status: keyof typeof TITLES,
  detail: string,
  headers: Headers = {},
): Response {
  const { pathname, search } = new URL(request.url)
  const body = { type: 'about:blank', title: TITLES[status], status, detail, instance: pathname + search }
  return new HttpResponse(JSON.stringify(body), {
    status,
    headers: {
      ...CROSS_ORIGIN,
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
      ...headers,
    },
  })
}

export const refusedMethod = (request: Request): Response =>
  problem(request, 405, `只读接口，不支持 ${request.method} · read-only, no ${request.method}`, {
    Allow: ALLOWED,
  })

/** Answers the question a browser asks before it sends `If-None-Match` to another origin. */
export const preflight = (): Response =>
  new HttpResponse(null, {
    status: 204,
    headers: {
      ...CROSS_ORIGIN,
      Allow: ALLOWED,
      'Access-Control-Allow-Methods': ALLOWED,
      'Access-Control-Allow-Headers': 'If-None-Match, Accept, Content-Type',
      'Access-Control-Max-Age': '600',
    },
  })

const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether the reader already has the answer with this tag; weak and strong compare alike (RFC 9110, 13.1.2). */
function alreadyHas(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match')
  if (known === null) return false
  return known.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag))
}

/** The answer, or 304 without a body where the reader has it. */
export function freshOrUnchanged(request: Request, etag: string, text: () => string): Response {
  const headers = { ...CROSS_ORIGIN, 'Cache-Control': 'no-cache', ETag: etag }
  if (alreadyHas(request, etag)) return new HttpResponse(null, { status: 304, headers })
  return new HttpResponse(text(), {
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  })
}
