import '#ui/tokens.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { loadConfig } from '#api/config.ts'
import { ApiFailure } from '#api/failure.ts'
import { ConfigProblem } from './app/ConfigProblem.tsx'
import { dress } from './app/dress.ts'
import { routes } from './app/routes.tsx'
import { createServices, ServicesContext } from './app/services.ts'

async function start(place: HTMLElement) {
  const root = createRoot(place)
  try {
    const services = createServices(await loadConfig())
    const basename = new URL(document.baseURI).pathname.replace(/\/$/, '')
    const router = createBrowserRouter(routes, { basename })
    root.render(
      <ServicesContext value={services}>
        <QueryClientProvider client={services.cache}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ServicesContext>,
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
