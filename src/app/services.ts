import { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Client } from '#api/client.ts'
import { createClient } from '#api/client.ts'
import type { Config } from '#api/config.ts'
import type { Connection } from './connection.ts'
import { createConnection } from './connection.ts'
import type { ServerClock } from './heartbeat.ts'
import { createServerClock } from './heartbeat.ts'
import { startRefresh } from './refresh.ts'

/** What one running app has one of. */
export interface Services {
  readonly config: Config
  readonly cache: QueryClient
  readonly client: Client
  readonly clock: ServerClock
  readonly connection: Connection
}

/** An hour: long enough to come back to a month looked at before, short enough not to keep a year of them. */
const KEPT_MS = 60 * 60_000

export function createServices(config: Config): Services {
  const clock = createServerClock()
  const connection = createConnection()
  const client = createClient(
    config.api,
    (attempt) => {
      if (attempt.served !== null) clock.learn(attempt.served.at, attempt.served.tookMs)
      connection.note(attempt)
    },
    clock.now,
  )
  const cache = new QueryClient({
    defaultOptions: {
      queries: {
        gcTime: KEPT_MS,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
    },
  })
  return { config, cache, client, clock, connection }
}

/** Starts the beat and the refresh; returns what stops both. */
export function startServices({ cache, clock, config }: Services): () => void {
  const stopRefresh = startRefresh({ cache, clock, intervalMs: config.refreshMs, random: Math.random })
  const stopClock = clock.start()
  return () => {
    stopRefresh()
    stopClock()
  }
}

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('nothing is started yet')
  return services
}
