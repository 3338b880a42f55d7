import { useEffect, useState, useSyncExternalStore } from 'react'
import { createRelay } from '#api/relay.ts'
import type { DistantState, DistantWall } from '#browser/distant-wall.ts'
import { createDistantWall } from '#browser/distant-wall.ts'
import { screenAsked } from '#browser/screen-name.ts'
import { tokenTyped } from '#browser/screen-token.ts'
import { browserStore } from '#browser/store.ts'
import type { Command } from '#domain/remote.ts'
import { useSurroundings } from '#panels/surroundings.ts'

/** Which screen on another device, and the code that it shows. */
export interface Ticket {
  readonly screen: string
  readonly token: string
}

const KEPT = { screen: 'remote-screen', token: 'remote-token' } as const

/** Null where one of the two is none. */
export function ticketOf(screen: string, token: string): Ticket | null {
  const asked = screenAsked(new URLSearchParams({ screen }))
  const typed = tokenTyped(token)
  return asked.kind === 'named' && typed !== null ? { screen: asked.name, token: typed } : null
}

/** That of the address (`/remote?screen=NAME#CODE`, as the code on the wall says), or the one of last time. */
function firstTicket(): Ticket | null {
  const { search, hash } = window.location
  const asked = new URLSearchParams(search).get('screen')
  return (
    ticketOf(asked ?? '', hash.slice(1)) ??
    ticketOf(asked ?? browserStore.read(KEPT.screen) ?? '', browserStore.read(KEPT.token) ?? '')
  )
}

const still = () => () => undefined

interface DistantHere {
  readonly ticket: Ticket | null
  /** Null while none is chosen. */
  readonly state: DistantState | null
  readonly choose: (ticket: Ticket | null) => void
  readonly send: (command: Command) => void
}

/** A wall on another device, driven through the relay of the backend, where that offers one. */
export function useDistantWall(): DistantHere {
  const { clock, config } = useSurroundings()
  const isOffered = config.wall.relay === true
  const [ticket, setTicket] = useState(() => (isOffered ? firstTicket() : null))
  const [wall, setWall] = useState<DistantWall | null>(null)
  // The relay is outside of React.
  useEffect(() => {
    if (ticket === null) return
    const driven = createDistantWall(createRelay(config.api, ticket.screen, ticket.token), clock)
    setWall(driven)
    return () => {
      driven.stop()
      setWall(null)
    }
  }, [ticket, config, clock])
  const state = useSyncExternalStore(wall?.subscribe ?? still, () => wall?.state() ?? null)
  return {
    ticket,
    state,
    choose(next) {
      browserStore.write(KEPT.screen, next?.screen ?? null)
      browserStore.write(KEPT.token, next?.token ?? null)
      setTicket(next)
    },
    send: (command) => wall?.send(command),
  }
}
