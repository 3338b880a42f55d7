/**
 * The entry of the self-contained demo: the mock answers inside the browser, then the app starts as it does anywhere.
 * With a service worker the requests show in the developer tools; where there is none (a wall on plain HTTP), MSW
 * stands in front of `fetch` instead.
 */
import { setupWorker } from 'msw/browser'
import { handlers } from './handlers.ts'
import { scenarioOf } from './scenario.ts'

const worker = setupWorker(...handlers(scenarioOf(new URLSearchParams(location.search))))

const ready = worker.start({
  quiet: true,
  // The app's own files pass; an API address that the mock does not know would be a mistake in the mock.
  onUnhandledRequest: (request, print) => {
    if (new URL(request.url).pathname.includes('/api/v1/')) print.error()
  },
  serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).href },
})

/** A worker that the browser ended, as while the machine slept, comes back without knowing whom it answers: it is told. */
const REMIND_MS = 5_000
const remind = () => navigator.serviceWorker.controller?.postMessage('MOCK_ACTIVATE')
if ('serviceWorker' in navigator) void ready.then(() => setInterval(remind, REMIND_MS))

// Not awaited here: the app shares modules with this file, and each would wait for the other for ever.
void ready.then(() => import('../src/main.tsx'))
