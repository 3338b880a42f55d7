import { useEffect, useLayoutEffect, useMemo } from 'react'
import { Outlet, useNavigate } from 'react-router'
import type { City } from '#domain/city.ts'
import { LocaleProvider, useLocale } from '#i18n/locale.tsx'
import type { Surroundings } from '#panels/surroundings.ts'
import { SurroundingsContext } from '#panels/surroundings.ts'
import { usePaper } from '#ui/paper.ts'
import { dress } from './dress.ts'
import { followPrinting } from './follow-printing.ts'
import { useHere, usePathTo } from './here.ts'
import { startServices, useServices } from './services.ts'
import { ScopeContext, useScope } from './use-scope.ts'

/** The name of the tab, in the language of the page. */
function DocumentTitle({ city }: { city: City | null }) {
  const { format } = useLocale()
  const { config } = useServices()
  const names = [...(city === null ? [] : [city.name]), config.title].map((name) => format.name(name))
  const title = names.join(format.locale === 'en' ? ' ' : '')
  // The tab is outside of React's tree.
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}

/** Around every page: what the address asks for, in which language and colours, and how to ask for something else. */
export function Root() {
  const services = useServices()
  const { client, clock, config, connection } = services
  const here = useHere()
  const { page, setting } = here
  const inForce = useScope(client, here)
  const { scope, pending, notices, city, stations, go } = inForce
  const navigate = useNavigate()
  const pathTo = usePathTo(here)
  // Paper is pale, whatever the screen is.
  const theme = usePaper() ? 'light' : (scope.theme ?? config.theme[setting])

  // The timers belong to the page on screen: outside of React.
  useEffect(() => startServices(services), [services])
  // So is the printer.
  useEffect(followPrinting, [])
  // The root element is outside of React's tree.
  useLayoutEffect(() => dress(setting, theme), [setting, theme])
  const surroundings = useMemo<Surroundings>(
    () => ({
      client,
      clock,
      config,
      scope,
      pending,
      notices,
      page,
      theme,
      attended: setting === 'desk',
      city,
      asksAgain: true,
      isOffline: connection.isOffline,
      isExpired: connection.isExpired,
      stationName: (code) => stations.find((station) => station.code === code)?.name ?? null,
      go,
      pathTo,
      follow: (path) => void navigate(path),
      linkTo: (anchor) => {
        const link = new URL(window.location.href)
        link.hash = anchor
        return link.href
      },
    }),
    [
      client,
      clock,
      config,
      scope,
      pending,
      notices,
      page,
      theme,
      setting,
      city,
      connection,
      stations,
      go,
      pathTo,
      navigate,
    ],
  )
  return (
    <LocaleProvider id={scope.locale ?? config.locale}>
      <DocumentTitle city={city} />
      <SurroundingsContext value={surroundings}>
        <ScopeContext value={inForce}>
          <Outlet />
        </ScopeContext>
      </SurroundingsContext>
    </LocaleProvider>
  )
}
