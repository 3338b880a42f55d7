import '#ui/tokens.css'
import '#ui/paper.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition } from 'react'
import type { Root } from 'react-dom/client'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { ApiFailure } from '#api/failure.ts'
import { ConfigProblem } from './app/ConfigProblem.tsx'
import { openAnswers } from './app/opening.ts'
import { patientConfig } from './app/patient-config.ts'
import { opensWith, routes } from './app/routes.tsx'
import { createServices, ServicesContext } from './app/services.ts'

async function start(place: HTMLElement) {
  const root = createRoot(place)
  try {
    const config = await patientConfig(({ detail }) => showProblem(root, 'unreachable', detail))
    const services = createServices(config)
    const basename = new URL(document.baseURI).pathname.replace(/\/$/, '')
    const router = createBrowserRouter(routes, { basename })
    const panels = opensWith(router.state.matches.map(({ route }) => route.handle))
    // Until then the page is what index.html says: that it is loading.
    await openAnswers(services, window.location.search, panels)
    // A transition is drawn in slices: the page answers its reader meanwhile.
    startTransition(() =>
      root.render(
        <ServicesContext value={services}>
          <QueryClientProvider client={services.cache}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </ServicesContext>,
      ),
    )
  } catch (error) {
    showProblem(root, 'wrong', error instanceof ApiFailure ? error.detail : String(error))
  }
}

function showProblem(root: Root, kind: 'unreachable' | 'wrong', detail: string) {
  root.render(<ConfigProblem kind={kind} detail={detail} />)
}

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
// index.html has told a browser that is too old so; the message stays.
if (!document.documentElement.hasAttribute('data-too-old')) void start(place)
