/**
 * Watches everything a browser context does and collects what must never happen: errors and warnings in the console,
 * errors of the page, answers that are missing, and requests to any other origin.
 */
import type { BrowserContext, Request } from '@playwright/test'

export interface Watch {
  /** What went wrong so far, one sentence each. */
  problems(): readonly string[]
  /** Allows what a test provokes on purpose: a pattern over the sentence that would be reported. */
  allow(pattern: RegExp): void
}

/** Scenarios whose API fails on purpose; in every other one a failing answer is a mistake. */
const FAILING = /\/mock\/(?:flaky|down|expired|malformed)[~-][^/]*\/api\/v1\//

/** Starts watching a context; every page in it, and every page it opens. */
export function watchContext(context: BrowserContext, origin: string): Watch {
  const found: string[] = []
  const allowed: RegExp[] = []

  context.on('console', (message) => {
    const kind = message.type()
    if (kind !== 'error' && kind !== 'warning') return
    // The browser's own line about a failed request; the request itself is judged below.
    if (message.text().startsWith('Failed to load resource:')) return
    found.push(`console ${kind}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => {
    found.push(`page error: ${error.error().stack ?? error.error().message}`)
  })
  context.on('request', (request) => {
    if (isOther(request, origin)) found.push(`request to another origin: ${request.url()}`)
  })
  context.on('response', (response) => {
    const wrong = response.status() >= 400 && !FAILING.test(response.url())
    if (wrong) found.push(`answer ${response.status()}: ${response.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A page that is left, or a query that is no longer wanted, gives up its requests.
    if (reason === 'net::ERR_ABORTED' || FAILING.test(request.url())) return
    found.push(`request failed: ${request.url()} ${reason}`)
  })

  return {
    problems: () => found.filter((words) => !allowed.some((pattern) => pattern.test(words))),
    allow: (pattern) => void allowed.push(pattern),
  }
}

function isOther(request: Request, origin: string): boolean {
  const { protocol, origin: asked } = new URL(request.url())
  return protocol !== 'data:' && protocol !== 'blob:' && asked !== origin
}
