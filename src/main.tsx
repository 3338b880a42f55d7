import '#ui/tokens.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { loadConfig } from '#api/config.ts'
import { ApiFailure } from '#api/failure.ts'
import { ConfigProblem } from './app/ConfigProblem.tsx'
import { dress } from './app/dress.ts'
import { openAnswers } from './app/opening.ts'
import { opensWith, routes } from './app/routes.tsx'
import { createServices, ServicesContext } from './app/services.ts'

async function start(place: HTMLElement) {
  const root = createRoot(place)
  try {
    const services = createServices(await loadConfig())
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
    dress('desk', 'light')
    root.render(<ConfigProblem detail={error instanceof ApiFailure ? error.detail : String(error)} />)
  }
}

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
// index.html has told a browser that is too old so; the message stays.
if (!document.documentElement.hasAttribute('data-too-old')) void start(place)
