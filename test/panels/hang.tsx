import '#panels/PanelTable.tsx'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { type Attempt, createClient } from '#api/client.ts'
import { type Config, parseConfig } from '#api/config.ts'
import { answered } from '#api/failure.ts'
import type { Clock } from '#domain/clock.ts'
import type { PageId } from '#domain/pages.ts'
import { type Instant, instant, isMonth, type Month } from '#domain/periods.ts'
import {
  type LocaleId,
  type ResolvedScope,
  resolveScope,
  type Scope,
  type Theme,
  WHOLE_CITY,
} from '#domain/scope.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import type { ScenarioName } from '#mocks/scenario.ts'
import { PanelSlot } from '#panels/PanelSlot.tsx'
import type { Panel, Requests } from '#panels/panel.ts'
import { type Surroundings, SurroundingsContext } from '#panels/surroundings.ts'
import { playScenario } from './server.ts'

const at = (text: string): Instant => instant(Date.parse(text))

/** The article's date is the demo's now. */
export const NOW = at('2023-02-16T17:51:00+08:00')

const CONFIG: Config = parseConfig({
  title: { zh: '社工站一张图', en: 'Station Atlas' },
  owner: { zh: '慈善社工科', en: null },
  api: 'http://localhost/api/v1',
  signIn: null,
  refreshSeconds: 60,
  locale: 'zh-CN',
  theme: { desk: 'light', wall: 'dark' },
  rules: {
    watchBehindPoints: 10,
    lateBehindPoints: 30,
    suppressBelow: 10,
    staffMinimum: 4,
    labourAtLeastPercent: 80,
    professionalsAtLeastPercent: 75,
  },
  wall: { screens: 1 },
})

/** A month written by hand in a test. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month: ${text}`)
  return text
}

/** The months the demo backend has on record. */
const ON_RECORD = { first: month('2022-01'), latest: month('2023-02') }

/** A scope as the app would resolve it. */
export const scopeOf = (changes: Partial<Scope>): ResolvedScope =>
  resolveScope({ ...WHOLE_CITY, ...changes }, { periods: ON_RECORD, stations: null }).scope

/** A clock that stands until a test moves it. */
function standingClock(): Clock & { moveTo: (text: string) => void } {
  const listeners = new Set<() => void>()
  let now = NOW
  return {
    now: () => now,
    subscribe: (onBeat) => {
      listeners.add(onBeat)
      return () => listeners.delete(onBeat)
    },
    moveTo: (text) => {
      now = at(text)
      for (const onBeat of listeners) onBeat()
    },
  }
}

/** Whether nothing answered when each resource was last asked. */
function connection() {
  const reached = new Map<string, boolean>()
  return {
    onAttempt: ({ address, failure }: Attempt) => {
      reached.set(address, failure === null || answered(failure))
    },
    isOffline: () => reached.size > 0 && ![...reached.values()].some(Boolean),
  }
}

export interface HangOptions {
  readonly scenario?: ScenarioName
  readonly scope?: Partial<Scope>
  readonly locale?: LocaleId
  readonly theme?: Theme
  /** Whether somebody sits before it who can scroll; a wall has nobody. */
  readonly attended?: boolean
  /** Hangs in the same room, before the panel. */
  readonly neighbour?: ReactNode
}

/** Hangs one panel as the app does, before a mocked backend and a standing clock. */
export function hang<R extends Requests, View>(panel: Panel<R, View>, options: HangOptions = {}) {
  const { scenario, locale = 'zh-CN', theme = 'light', attended = true, neighbour } = options
  if (scenario !== undefined) playScenario(scenario)
  const cache = new QueryClient({
    defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
  })
  const clock = standingClock()
  const { onAttempt, isOffline } = connection()
  const go = vi.fn<Surroundings['go']>()
  const follow = vi.fn<Surroundings['follow']>()
  const caught: Error[] = []
  const around = {
    client: createClient(CONFIG.api, onAttempt, clock.now),
    clock,
    config: CONFIG,
    theme,
    attended,
    city: null,
    pending: false,
    notices: [],
    page: null,
    stationName: () => null,
    asksAgain: true,
    isOffline,
    isExpired: () => false,
    go,
    pathTo: (page: PageId) => `/${page}`,
    follow,
    linkTo: (anchor: string) => `http://localhost/#${anchor}`,
  }
  const room = (changes: Partial<Scope>) => (
    <QueryClientProvider client={cache}>
      <LocaleProvider id={locale}>
        <SurroundingsContext value={{ ...around, scope: scopeOf(changes) }}>
          {neighbour}
          <PanelSlot panel={panel} />
        </SurroundingsContext>
      </LocaleProvider>
    </QueryClientProvider>
  )
  const hung = render(room(options.scope ?? {}), {
    onCaughtError: (thrown) => void caught.push(thrown instanceof Error ? thrown : new Error(String(thrown))),
  })
  return {
    ...hung,
    cache,
    clock,
    go,
    follow,
    /** What error boundaries caught, in order. */
    caught,
    user: userEvent.setup(),
    /** Asks again for everything, as the refresh does when its time has come. */
    poll: () => cache.refetchQueries({ type: 'active' }),
    /** Looks at something else with the same panel. */
    look: (changes: Partial<Scope>) => hung.rerender(room(changes)),
  }
}
