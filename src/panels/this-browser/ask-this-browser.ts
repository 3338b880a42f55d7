import type { QueryClient } from '@tanstack/react-query'
import type { Request } from '#api/request.ts'
import { createJournal } from '#browser/journal.ts'
import { runningScript, servedScript } from '#browser/release.ts'
import { keptScreenName } from '#browser/screen-name.ts'
import { browserStore } from '#browser/store.ts'
import type { BrowserAccount } from '#domain/browser-account.ts'
import { laterFault, laterOf } from '#domain/browser-account.ts'
import type { Journal } from '#domain/journal.ts'
import type { Instant } from '#domain/periods.ts'
import { instant, monthOf } from '#domain/periods.ts'
import { screensEn } from '#i18n/screens/en.ts'
import { screensZh } from '#i18n/screens/zh-CN.ts'

/** The server is asked for its release so often, not with every look at the clock. */
const RELEASE_MS = 60_000

/** No month: what a browser says of itself speaks for no figure. */
export const KEY: readonly [string, string] = ['this-browser', 'itself']

/** What came of the questions of this page, by the clock of the server. */
function lastOf(cache: QueryClient, behindMs: number): { answered: Instant | null; fault: Journal['fault'] } {
  let answered: Instant | null = null
  let fault: Journal['fault'] = null
  for (const { queryKey, state } of cache.getQueryCache().getAll()) {
    if (queryKey[0] === KEY[0]) continue
    if (state.dataUpdatedAt > 0) answered = laterOf(answered, instant(state.dataUpdatedAt + behindMs))
    if (state.error !== null)
      fault = laterFault(fault, {
        detail: state.error.message,
        at: instant(state.errorUpdatedAt + behindMs),
      })
  }
  return { answered, fault }
}

async function spaceOf(): Promise<BrowserAccount['space']> {
  // On plain HTTP a browser does not say.
  if (!('storage' in navigator)) return null
  const { usage, quota } = await navigator.storage
    .estimate()
    .catch(() => ({ usage: undefined, quota: undefined }))
  return usage === undefined || quota === undefined ? null : { used: usage, all: quota }
}

/** What this browser knows of itself: nothing of it is asked of the backend, so it is there in an outage as well. */
export const askThisBrowser = (): Request<BrowserAccount> => ({
  key: KEY,
  async load({ client, cache }) {
    const [served, space] = await Promise.all([
      cache
        .fetchQuery({
          queryKey: ['this-browser', 'release'],
          queryFn: () => servedScript(client),
          staleTime: RELEASE_MS,
          retry: false,
        })
        .catch(() => null),
      spaceOf(),
    ])
    const now = client.now()
    const behindMs = now - Date.now()
    const own = lastOf(cache, behindMs)
    const journal = createJournal(browserStore, () => null).read()
    return {
      asOf: now,
      nextDue: null,
      servedAt: now,
      source: { name: { zh: screensZh.browser.source, en: screensEn.browser.source }, demo: false },
      period: monthOf(now),
      etag: null,
      dated: null,
      data: {
        running: runningScript(),
        served,
        screen: keptScreenName(browserStore),
        openMs: performance.now(),
        now,
        behindMs,
        answered: laterOf(own.answered, journal.answered),
        fault: laterFault(own.fault, journal.fault),
        journal,
        keeps: browserStore.keeps(),
        space,
        isOnline: navigator.onLine,
        isSecure: window.isSecureContext,
        window: `${window.innerWidth}×${window.innerHeight} @${window.devicePixelRatio}`,
        agent: navigator.userAgent,
      },
    }
  },
})
