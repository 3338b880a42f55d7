import { useEffect, useLayoutEffect, useMemo } from 'react'
import { Outlet, useMatches } from 'react-router'
import { LocaleProvider } from '#i18n/locale.tsx'
import type { Surroundings } from '#panels/surroundings.ts'
import { SurroundingsContext } from '#panels/surroundings.ts'
import type { Setting } from './dress.ts'
import { dress } from './dress.ts'
import { startServices, useServices } from './services.ts'
import { ScopeContext, useScope } from './use-scope.ts'

const isWall = (handle: unknown) =>
  typeof handle === 'object' && handle !== null && 'setting' in handle && handle.setting === 'wall'

/** Around every page: what the address asks for, in which language and colours, and how to ask for something else. */
export function Root() {
  const services = useServices()
  const { client, clock, config, connection } = services
  const inForce = useScope(client)
  const { scope, city, stations, go } = inForce
  const setting: Setting = useMatches().some(({ handle }) => isWall(handle)) ? 'wall' : 'desk'
  const theme = scope.theme ?? config.theme[setting]

  // The timers belong to the page on screen: outside of React.
  useEffect(() => startServices(services), [services])
  // The root element is outside of React's tree.
  useLayoutEffect(() => dress(setting, theme), [setting, theme])
  useEffect(() => {
    document.title = `${city?.name.zh ?? ''}${config.title.zh}`
  }, [city, config])

  const surroundings = useMemo<Surroundings>(
    () => ({
      client,
      clock,
      config,
      scope,
      theme,
      attended: setting === 'desk',
      city,
      isOffline: connection.isOffline,
      stationName: (code) => stations.find((station) => station.code === code)?.name ?? null,
      go,
      linkTo: (anchor) => {
        const link = new URL(window.location.href)
        link.hash = anchor
        return link.href
      },
    }),
    [client, clock, config, scope, theme, setting, city, connection, stations, go],
  )
  return (
    <LocaleProvider id={scope.locale ?? config.locale}>
      <SurroundingsContext value={surroundings}>
        <ScopeContext value={inForce}>
          <Outlet />
        </ScopeContext>
      </SurroundingsContext>
    </LocaleProvider>
  )
}
